import type { ItemLink, Signal } from '../../item';
import { addFound, type FoundFields } from '../fields/found-fields';
import { readDate } from '../fields/dates';
import { signalOf } from '../iptc/signals';
import {
  allAt,
  attributeOf,
  childOf,
  childrenOf,
  descendants,
  textOf,
  type XmlElement,
} from '../xml/element';

/** What `docdata` says beside an item's plain fields. */
export interface DocDataFindings {
  links: ItemLink[];
  signals: Signal[];
}

/**
 * Adds what NITF's `docdata` has (NITF 3.6): identity, urgency, dates, rights, status, messages to editors, subjects, places.
 *
 * A `date.release` later than the date of issue is an embargo, and so is one beside `management-status="embargoed"`; without a date the latter holds
 * the item.
 *
 * @param zone of dates that name none
 */
export const findDocData = (
  docdata: XmlElement | undefined,
  found: FoundFields,
  path: string,
  zone?: string,
): DocDataFindings => {
  const findings: DocDataFindings = { links: [], signals: [] };
  if (!docdata) return findings;
  const add = (field: keyof FoundFields, name: string, attribute: string): void => {
    for (const element of childrenOf(docdata, name)) {
      const value = attributeOf(element, attribute);
      addFound(found, field, value, `${path}${name}/@${attribute}`, `line ${element.line}`);
    }
  };
  add('guid', 'doc-id', 'id-string');
  add('credit', 'doc-id', 'regsrc');
  add('urgency', 'urgency', 'ed-urg');
  findVersion(childOf(docdata, 'du-key'), found, `${path}du-key`);
  add('expires', 'date.expire', 'norm');
  add('copyrightHolder', 'doc.copyright', 'holder');
  findCopyrightNotice(docdata, found, path);
  findRights(childrenOf(docdata, 'doc.rights'), found, `${path}doc.rights`);
  findDates(docdata, found, path, zone);
  findMessages(docdata, found, path, findings);
  findKeys(docdata, found, path);
  findPlaces(docdata, found, path);
  findIdentified(childrenOf(docdata, 'identified-content'), found, `${path}identified-content`);
  return findings;
};

/** Agencies count on the key's version or its generation, and leave the other one at 0 or 1. */
function findVersion(key: XmlElement | undefined, found: FoundFields, path: string): void {
  const counted = ['version', 'generation']
    .map((name) => ({ name, value: attributeOf(key, name) }))
    .filter(({ value }) => value !== undefined)
    .sort((a, b) => (Number(b.value) || 0) - (Number(a.value) || 0));
  for (const { name, value } of counted) addFound(found, 'version', value, `${path}/@${name}`);
}

const dateOf = (element: XmlElement | undefined): string | undefined =>
  attributeOf(element, 'norm') ?? textOf(element);

function findCopyrightNotice(docdata: XmlElement, found: FoundFields, path: string): void {
  const copyright = childOf(docdata, 'doc.copyright');
  const [holder, year] = [attributeOf(copyright, 'holder'), attributeOf(copyright, 'year')];
  if (holder && year) addFound(found, 'copyrightNotice', `© ${year} ${holder}`, `${path}doc.copyright`);
}

/** NITF `doc.rights` has in attributes what `rights` in the body's head has in elements. */
export const findRights = (rights: readonly XmlElement[], found: FoundFields, path: string): void => {
  for (const one of rights) {
    const value = (name: string): string | undefined =>
      attributeOf(one, name) ?? textOf(childOf(one, `rights.${name}`));
    const place = `line ${one.line}`;
    addFound(found, 'copyrightHolder', value('owner'), `${path}/owner`, place);
    addFound(
      found,
      'expires',
      attributeOf(one, 'enddate') ?? dateOf(childOf(one, 'rights.enddate')),
      `${path}/enddate`,
      place,
    );
    // A sentence that goes on around the elements, or only the elements.
    const isSentence = one.children.some((node) => typeof node === 'string' && /[\p{L}\p{N}]/u.test(node));
    const told = ['limitations', 'geography', 'type', 'agent']
      .map(value)
      .filter((term) => term !== undefined && !/^(none|null)$/i.test(term));
    addFound(found, 'usageTerms', isSentence ? textOf(one) : told.join('; '), path, place);
  }
};

/** A date in milliseconds since 1970; NaN for none, which is neither before nor after any other. */
export const timeOf = (date: string | undefined, zone: string | undefined): number =>
  Date.parse(readDate(date, zone)?.iso ?? '');

function findDates(docdata: XmlElement, found: FoundFields, path: string, zone?: string): void {
  const issue = dateOf(childOf(docdata, 'date.issue'));
  addFound(found, 'firstCreated', issue, `${path}date.issue/@norm`);
  addFound(found, 'versionCreated', issue, `${path}date.issue/@norm`);
  const status = attributeOf(docdata, 'management-status');
  const isEmbargoed = status?.toLowerCase() === 'embargoed';
  const release = childOf(docdata, 'date.release');
  const date = dateOf(release);
  const name = `${path}date.release/@norm`;
  if (date !== undefined) {
    const isEmbargo = isEmbargoed || !(timeOf(date, zone) <= timeOf(issue, zone));
    if (isEmbargo) addFound(found, 'embargoed', date, name, `line ${release!.line}`);
    else addFound(found, 'firstCreated', date, name);
  } else if (isEmbargoed) {
    addFound(found, 'embargoed', true, `${path}@management-status`, `line ${docdata.line}`);
  }
  if (!isEmbargoed) addFound(found, 'pubStatus', status, `${path}@management-status`, `line ${docdata.line}`);
}

function findMessages(
  docdata: XmlElement,
  found: FoundFields,
  path: string,
  { links, signals }: DocDataFindings,
): void {
  for (const message of childrenOf(docdata, 'ed-msg')) {
    const [info, type] = [attributeOf(message, 'info') ?? textOf(message), attributeOf(message, 'msg-type')];
    addFound(found, 'editorialNote', info, `${path}ed-msg/@info`);
    const signal = type && signalOf(type);
    if (signal) signals.push(signal);
  }
  for (const correction of childrenOf(docdata, 'correction')) {
    signals.push('correction');
    const info = attributeOf(correction, 'info') ?? textOf(correction);
    addFound(found, 'correction', info, `${path}correction/@info`);
    addFound(found, 'editorialNote', info, `${path}correction/@info`);
    const guid = attributeOf(correction, 'id-string');
    if (guid) links.push({ rel: 'corrects', guid });
  }
  const other = attributeOf(docdata, 'management-doc-idref');
  if (other) {
    const rel = attributeOf(docdata, 'management-idref-status')?.toLowerCase() ?? 'related';
    links.push({ rel, guid: other });
  }
}

function findKeys(docdata: XmlElement, found: FoundFields, path: string): void {
  for (const keyword of [...allAt(docdata, 'key-list/keyword')]) {
    addFound(
      found,
      'keywords',
      attributeOf(keyword, 'key') ?? textOf(keyword),
      `${path}key-list/keyword/@key`,
    );
  }
  const keys: [string, string][] = [
    ['du-key', 'key'],
    ['fixture', 'fix-id'],
    ['series', 'series.name'],
    ['doc-scope', 'scope'],
  ];
  for (const [name, attribute] of keys) {
    for (const element of childrenOf(docdata, name)) {
      addFound(found, 'keywords', attributeOf(element, attribute), `${path}${name}/@${attribute}`);
    }
  }
}

/** The signs at a name's end; looked for from the first of them only, or a text of commas would take minutes. */
const SIGNS_BEHIND = /(?<![\s,;(])[\s,;(]+$/;

/** Of a location that says its city, county and country in elements the city; else all that it says. */
export const placeName = (location: XmlElement): string | undefined =>
  (textOf([...descendants(location, 'city')][0]) ?? textOf(location))?.replace(SIGNS_BEHIND, '');

/** From the nearest to the widest. */
const PLACE_PARTS = ['city', 'county-dist', 'state-prov'];

function findPlaces(docdata: XmlElement, found: FoundFields, path: string): void {
  for (const place of childrenOf(docdata, 'evloc')) {
    const parts = PLACE_PARTS.map((part) => attributeOf(place, part)).filter((part) => part !== undefined);
    const country = attributeOf(place, 'iso-cc');
    const name = parts.join(', ') || textOf(place) || country;
    // The country's code is no code of a city in it.
    const code = country && parts.length === 0 ? { code: `iso3166:${country}` } : {};
    addFound(found, 'places', name && [{ name, ...code }], `${path}evloc`);
  }
}

/** People, organizations, events and classes are subjects, locations are places. */
function findIdentified(lists: readonly XmlElement[], found: FoundFields, path: string): void {
  for (const list of lists) {
    for (const one of childrenOf(list)) {
      const name = placeName(one) ?? attributeOf(one, 'name');
      const isPlace = one.name === 'location' || one.name === 'virtloc';
      const [source, value] = isPlace
        ? [
            attributeOf(one, 'code-source') ?? attributeOf(one, 'idsrc'),
            attributeOf(one, 'location-code') ?? attributeOf(one, 'value'),
          ]
        : [attributeOf(one, 'idsrc'), attributeOf(one, 'value')];
      const code = value && (source ? `${source}:${value}` : value);
      if (name === undefined && code === undefined) continue;
      const concept = { ...(code ? { code } : {}), ...(name ? { name } : {}) };
      addFound(found, isPlace ? 'places' : 'subjects', [concept], `${path}/${one.name}`);
    }
  }
}
