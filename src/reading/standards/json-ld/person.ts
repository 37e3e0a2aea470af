import type { Occupation, Person, Role, WithContext } from 'schema-dts';
import { blocksToText } from '../../../plugins/wire/core/clean/blocks-to-text';
import { ownPicture } from '../pictures';
import type { PersonRecord, PositionRecord } from '../records';
import type { Site } from '../site';
import { isoDay } from '../text/dates';
import { line, listOf, plain, present } from '../text/plain';
import { imageOf } from './image';
import type { PropertiesOf } from './json-ld';
import { eachNamed, namedOf } from './named';
import { endOf, heldOf } from './held';
import { organizationRef } from './organization';

/** A person as others name them, with the positions that they hold, or have in the article; undefined where the name may not be read. */
export function personRef(record: PersonRecord, site: Site): Person | undefined {
  const named = namedOf(site, 'persons', record);
  if (!named) return undefined;
  const held = record.position ? [record.position] : heldOf(listOf(record.positions));
  return {
    '@type': 'Person',
    ...named,
    ...present<PropertiesOf<'Person'>>({
      jobTitle: [...new Set(held.flatMap(({ title }) => line(title) ?? []))],
      worksFor: eachNamed(
        held.map(({ organization }) => organization),
        (one) => (one ? organizationRef(one, site) : undefined),
      ),
    }),
  };
}

/** A person as schema.org's `Person`, for a page about them; undefined where the name may not be read. */
export function personLd(record: PersonRecord, site: Site): WithContext<Person> | undefined {
  const ref = personRef(record, site) as Exclude<Person, string> | undefined;
  if (!ref) return undefined;
  const picture = ownPicture(record.image, site);
  return {
    '@context': 'https://schema.org',
    ...ref,
    ...present<PropertiesOf<'Person'>>({
      mainEntityOfPage: '@id' in ref ? ref['@id'] : undefined,
      description: plain(blocksToText(record.bio)),
      image: picture && imageOf(picture),
      hasOccupation: listOf(record.positions).flatMap((position) => occupationOf(position) ?? []),
    }),
  } as WithContext<Person>;
}

/** A position with its time, as a role (schema.org/Role): jobs that are over have no other place. */
function occupationOf(position: PositionRecord): Held | undefined {
  const { title, place } = position;
  const name = line(title);
  if (name === undefined) return undefined;
  const where = line(place);
  return {
    '@type': 'Role',
    hasOccupation: {
      '@type': 'Occupation',
      name,
      ...(where === undefined ? {} : { occupationLocation: { '@type': 'AdministrativeArea', name: where } }),
    },
    ...present({ startDate: isoDay(position.since ?? position.firstSeen), endDate: isoDay(endOf(position)) }),
  };
}

type Held = Role<Occupation, 'hasOccupation'>;
