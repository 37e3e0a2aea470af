import type ICAL from 'ical.js';
import type { Concept, Place } from '../../item';
import { addFound, type FoundFields } from '../fields/found-fields';
import { makeItem, type Body, type MappedItem } from '../fields/make-item';
import type { Note } from '../format-reader';
import { htmlBody } from '../html/html-body';
import { looksLikeHtml } from '../html/html-text';
import { readEnd, readTime, type CalendarTime, type Zones } from './calendar-time';

type Component = InstanceType<typeof ICAL.Component>;

/** An address or a link that the panel may show; never a script. */
const isLink = (value: string): boolean => /^https?:\/\/\S+$/i.test(value);

/**
 * Makes an item of type `event` out of a VEVENT (RFC 5545, section 3.6.1): SUMMARY is its headline and name, DESCRIPTION its text, the dates and the place are
 * its concept's.
 *
 * @param zones the zones that the calendar defines
 * @param zone what stands for the zone where none is named
 * @param place where it is in the file
 * @param isCancel the calendar takes its events back
 */
export const eventItem = (
  event: Component,
  { zones, zone, place, isCancel }: { zones: Zones; zone?: string; place: string; isCancel: boolean },
): MappedItem => {
  const notes: Note[] = [];
  const value = (name: string): string | undefined => textValue(event, name);
  const time = (name: string): CalendarTime | undefined => {
    const told = readTime(event.getFirstProperty(name), zones, zone);
    if (told?.zoneAssumed) notes.push(zoneless(name.toUpperCase(), told.iso));
    return told;
  };
  const found: FoundFields = {};
  const instance = value('recurrence-id');
  const uid = value('uid');
  addFound(found, 'guid', uid && instance ? `${uid}/${instance}` : uid, 'UID');
  addFound(found, 'version', value('sequence'), 'SEQUENCE');
  addFound(found, 'headline', value('summary'), 'SUMMARY');
  addFound(found, 'canonicalUrl', value('url'), 'URL');
  addFound(found, 'firstCreated', time('created')?.iso, 'CREATED');
  for (const name of ['last-modified', 'dtstamp']) {
    addFound(found, 'versionCreated', time(name)?.iso, name.toUpperCase());
  }
  if (isCancel) addFound(found, 'pubStatus', 'canceled', 'METHOD');
  else addFound(found, 'pubStatus', statusOf(event, notes), 'STATUS');
  for (const property of event.getAllProperties('categories')) {
    addFound(found, 'keywords', property.getValues().map(String), 'CATEGORIES');
  }
  const language = event.getFirstProperty('summary')?.getFirstParameter('language');
  addFound(found, 'language', language, 'SUMMARY;LANGUAGE');
  addFound(found, 'places', value('location'), 'LOCATION');
  const { notes: bodyNotes, ...body } = bodyOf(event);
  const start = time('dtstart');
  if (!start) notes.push(startless(value('dtstart')));
  const end = readEnd(event, zones, zone);
  for (const name of ['rrule', 'rdate']) {
    const rule = event.hasProperty(name) ? asWritten(event, name) : undefined;
    if (rule !== undefined) notes.push(repeated(name.toUpperCase(), rule));
  }
  const concept: Concept = {
    sameAs: uid === undefined ? [] : [uid],
    ...(body.text.trim() === '' ? {} : { definition: body.text.trim() }),
    ...(start ? { startDate: start.iso } : {}),
    ...(end ? { endDate: end.iso } : {}),
    ...placeOf(value('location')),
    ...(isLink(value('url') ?? '') ? { url: value('url') } : {}),
    ...relatedTo(event),
  };
  const made = makeItem(found, body, {
    own: { type: 'event', concept, textForm: 'body' },
    zone,
    place,
    empty: () => ({ code: 'ITEM_EMPTY', message: 'The event says nothing.' }),
  });
  const all = [...bodyNotes, ...notes].map((note) => ({ ...note, place }));
  if (!made.item?.headline)
    return { ...made, item: undefined, notes: [...all, ...made.notes, nameless(place)] };
  return { ...made, notes: [...all, ...made.notes] };
};

/** A rule of vCalendar 1.0 (`W1 MO #3`) is none of iCalendar's, and stands as it came. */
function asWritten(event: Component, name: string): string | undefined {
  const value = textValue(event, name);
  if (value === undefined || !value.includes('=null')) return value;
  const raw: unknown = (event.getFirstProperty(name)?.toJSON() as unknown[] | undefined)?.[3];
  return typeof raw === 'string' ? raw : 'as vCalendar 1.0 writes it';
}

function textValue(event: Component, name: string): string | undefined {
  const value: unknown = event.getFirstPropertyValue(name);
  return value === null || value === undefined ? undefined : String(value).trim() || undefined;
}

function bodyOf(event: Component): Body & { notes: Note[] } {
  const html = event.getFirstProperty('x-alt-desc');
  if (html && /html/i.test(String(html.getFirstParameter('fmttype') ?? ''))) {
    const body = htmlOf(unescaped(String(html.getFirstValue() ?? '')), 'X-ALT-DESC');
    if (body.text.trim() !== '') return body;
  }
  const text = textValue(event, 'description') ?? '';
  // Web calendars have HTML in a property that is a text, and its line ends are lines where no tag makes some.
  const markup = /<(?:p|br|div|li|tr)\b/i.test(text) ? text : text.replace(/\n/g, '<br>');
  const body = looksLikeHtml(text) ? htmlOf(markup, 'DESCRIPTION') : undefined;
  return body && body.text.trim() !== '' ? body : { text, name: 'DESCRIPTION', notes: [] };
}

function htmlOf(html: string, name: string): Body & { notes: Note[] } {
  const { images: _images, notes, ...body } = htmlBody(html, { name });
  return { ...body, notes };
}

/** A property of one's own has no type, and Outlook writes it as a text (RFC 5545, section 3.3.11). */
const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, char: string) => (/n/i.test(char) ? '\n' : char));

/** What its STATUS and CLASS (RFC 5545, sections 3.8.1.11 and 3.8.1.3) say about publishing. */
function statusOf(event: Component, notes: Note[]): string | undefined {
  const kept = textValue(event, 'class')?.toUpperCase();
  if (textValue(event, 'status')?.toUpperCase() === 'CANCELLED') return 'canceled';
  if (kept !== 'PRIVATE' && kept !== 'CONFIDENTIAL') return undefined;
  notes.push({
    code: 'ITEM_STATUS',
    field: 'CLASS',
    message: `The event is marked ${kept}, so it is held: release it by hand if it may be published.`,
  });
  return 'withheld';
}

const placeOf = (location: string | undefined): { place?: Place } =>
  location === undefined ? {} : { place: { name: location } };

function relatedTo(event: Component): Pick<Concept, 'related'> {
  const related = ['organizer', 'attendee'].flatMap((role) =>
    event.getAllProperties(role).flatMap((property) => {
      const code = String(property.getFirstValue() ?? '');
      const name = String(property.getFirstParameter('cn') ?? '').trim() || code.replace(/^mailto:/i, '');
      return name === '' ? [] : [{ name, role, ...(code ? { code } : {}) }];
    }),
  );
  return related.length > 0 ? { related } : {};
}

const zoneless = (field: string, iso: string): Note => ({
  code: 'ITEM_DATE_ZONE',
  field,
  message: `"${field}" is ${iso.slice(0, 19)} without a zone that is known, and is read as UTC. Enter the source's time zone.`,
});

const startless = (value: string | undefined): Note => ({
  code: 'ITEM_FIELD',
  field: 'DTSTART',
  message: `${value === undefined ? 'The event has no "DTSTART"' : `"DTSTART" is "${value.slice(0, 60)}", which is no time`}, so nobody knows when it is. Enter its date by hand.`,
});

const repeated = (field: string, rule: string): Note => ({
  code: 'ITEM_REPEATS',
  field,
  message: `The event repeats (${rule.slice(0, 100)}); its first date is taken. Enter the others by hand where they are wanted.`,
});

const nameless = (place: string): Note => ({
  code: 'ITEM_EMPTY',
  field: 'SUMMARY',
  place,
  message: 'The event has no "SUMMARY", so it has no name. Have it sent again with one.',
});
