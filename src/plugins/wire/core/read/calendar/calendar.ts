import ICAL from 'ical.js';
import { messageOf } from '../../message-of';
import { decode } from '../bytes/decode';
import { readingOf } from '../fields/reading-of';
import type { FormatReader, Note, Reading } from '../format-reader';
import { calendarProperties, type CalendarProperties } from './calendar-properties';
import { calendarComponents, type CalendarComponent } from './components';
import type { Zones } from './calendar-time';
import { eventItem } from './event-item';
import { fromVcalendar1 } from './from-vcalendar-1';

/**
 * iCalendar (RFC 5545, `.ics`): each event is an item of type `event`. To-dos, journals and free/busy times are named in a note. `original` is a calendar with the
 * one event in it, and the time zones that the file defines.
 */
export const calendarReader: FormatReader<'ical'> = {
  name: 'ical',

  sniff({ text }, fileName, mediaType) {
    if (/^\s*BEGIN:VCALENDAR\s/i.test(text)) return 0.95;
    if (/\.(ics|ical|ifb|icalendar)$/.test(fileName)) return 0.55;
    return mediaType === 'text/calendar' ? 0.3 : 0;
  },

  async *read(source, { limits, charset, zone }) {
    const bytes = await source.whole(limits.documentBytes);
    if (!bytes) {
      yield whole({
        code: 'READ_TOO_LARGE',
        message: `The calendar is larger than ${limits.documentBytes} bytes, the most one may have. Split it.`,
      });
      return;
    }
    const decoded = decode(bytes, { charset });
    if (!decoded.ok) {
      yield whole(decoded.note, bytes);
      return;
    }
    const told = calendarProperties(decoded.text);
    const zones = new Map<string, InstanceType<typeof ICAL.Timezone>>();
    const zoneTexts: string[] = [];
    const others = new Map<string, number>();
    const events: CalendarComponent[] = [];
    for (const component of calendarComponents(decoded.text)) {
      if (component.name === 'VEVENT') events.push(component);
      else if (component.name !== 'VTIMEZONE')
        others.set(component.name, (others.get(component.name) ?? 0) + 1);
      else if (addZone(zones, component)) zoneTexts.push(component.text);
    }
    for (const component of events) {
      const reading = readEvent(component, {
        zones,
        zoneTexts,
        told,
        zone: told.zone ?? zone,
        limit: limits.itemBytes,
      });
      yield reading.ok ? { ...reading, notes: [...decoded.notes, ...reading.notes] } : reading;
    }
    if (others.size > 0) yield whole(leftOut(others));
    else if (events.length === 0) yield whole(NONE, bytes);
  },
};

const whole = (note: Note, original?: Uint8Array): Reading => ({ ok: false, whole: true, note, original });

/** @returns false for a definition that cannot be read: times that name it are then read as if they named none, with a note */
function addZone(
  zones: Map<string, InstanceType<typeof ICAL.Timezone>>,
  { text }: CalendarComponent,
): boolean {
  try {
    const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const tzid = component.getFirstPropertyValue('tzid');
    if (tzid === null) return false;
    zones.set(String(tzid), new ICAL.Timezone(component));
    return true;
  } catch {
    return false;
  }
}

interface EventOptions {
  zones: Zones;
  zoneTexts: readonly string[];
  told: CalendarProperties;
  zone?: string;
  limit: number;
}

function readEvent(
  component: CalendarComponent,
  { zones, zoneTexts, told, zone, limit }: EventOptions,
): Reading {
  const place = `line ${component.line}`;
  const zoneText = zoneTexts.join('');
  const calendar = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${told.text}${zoneText}${component.text.trimEnd()}\r\nEND:VCALENDAR\r\n`;
  const original = Buffer.from(calendar, 'utf8');
  const failed = (code: string, message: string): Reading => ({
    ok: false,
    note: { code, place, message },
    original: original.length > limit ? undefined : original,
  });
  if (!component.complete) {
    return failed(
      'READ_CUT',
      'The file ends in the middle of this event. What came before is read; have it sent again.',
    );
  }
  if (component.text.length > limit) {
    return failed(
      'READ_TOO_LARGE',
      `The event has more than ${limit} characters. It is skipped: shorten it.`,
    );
  }
  try {
    const event = new ICAL.Component(ICAL.parse(withDayTypes(fromVcalendar1(component.text))) as unknown[]);
    const made = eventItem(event, { zones, zone, place, isCancel: told.isCancel });
    return readingOf(made, original);
  } catch (error) {
    const reason = messageOf(error);
    return failed(
      'READ_CALENDAR',
      `The event is not valid iCalendar (${reason.slice(0, 200)}). Correct it, or have it sent again.`,
    );
  }
}

/** Many calendars leave out that a day is one (`VALUE=DATE`, RFC 5545, section 3.3.4). */
const withDayTypes = (text: string): string =>
  text.replace(
    /^((?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE)(?:;TZID=[^:;\r\n]{1,100})?):(?=\d{8}\s*$)/gim,
    '$1;VALUE=DATE:',
  );

const NONE: Note = { code: 'READ_NO_ITEMS', message: 'The calendar holds no events.' };

const leftOut = (others: ReadonlyMap<string, number>): Note => ({
  code: 'READ_NOT_EVENTS',
  message: `Not imported, as they are no events: ${[...others].map(([name, count]) => `${count} ${name}`).join(', ')}.`,
});
