import type { Event, WithContext } from 'schema-dts';
import { blocksToText } from '../../../plugins/wire/core/clean/blocks-to-text';
import type { EventRecord } from '../records';
import type { Site } from '../site';
import { isoDay } from '../text/dates';
import { line, plain, present } from '../text/plain';
import type { PropertiesOf } from './json-ld';
import { eachNamed, namedOf } from './named';
import { organizationRef } from './organization';
import { personRef } from './person';
import { placeOf } from './place';

/** An event as others name it, with its time and place; undefined where its name may not be read. */
export function eventRef(record: EventRecord, site: Site): Event | undefined {
  const named = namedOf(site, 'events', record);
  if (!named) return undefined;
  return {
    '@type': 'Event',
    ...named,
    ...present<PropertiesOf<'Event'>>({
      startDate: isoDay(record.startDate) ?? yearOf(record.year),
      endDate: isoDay(record.endDate),
      location: placeOf(record.place),
    }),
  };
}

/** A year is a date of ISO 8601, too. */
const yearOf = (year: unknown): string | undefined =>
  typeof year === 'number' && year >= 1000 && year <= 9999 ? String(year) : undefined;

/** An event as schema.org's `Event`, for a page about it; undefined where its name may not be read. */
export function eventLd(record: EventRecord, site: Site): WithContext<Event> | undefined {
  const ref = eventRef(record, site) as Exclude<Event, string> | undefined;
  if (!ref) return undefined;
  return {
    '@context': 'https://schema.org',
    ...ref,
    ...present<PropertiesOf<'Event'>>({
      mainEntityOfPage: '@id' in ref ? ref['@id'] : undefined,
      additionalType: line(record.type),
      description: plain(blocksToText(record.description)),
      organizer: eachNamed(record.organizers, (one) => organizationRef(one, site)),
      attendee: eachNamed(record.participants, (one) => personRef(one, site)),
    }),
  } as WithContext<Event>;
}
