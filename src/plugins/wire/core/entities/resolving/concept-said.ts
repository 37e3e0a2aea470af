import type { WireItem } from '../../item';
import type { EntityType } from '../mention';
import { nameKey } from '../name-key';
import { commonName } from './common-name';
import { countryNames } from './countries-in';
import type { Said } from './said';

/** What a concept item says of the person, the organization or the event that it is about. */
export function conceptSaid({ headline = '', concept, versionCreated }: WireItem, type: EntityType): Said {
  const common = commonName(headline, type);
  const place = concept?.place?.name;
  const year = /^\d{4}/u.exec(concept?.startDate ?? '')?.[0];
  const date = /^\d{4}-\d{2}-\d{2}/u.exec(versionCreated ?? '')?.[0];
  return {
    type,
    name: headline,
    key: nameKey(headline, type),
    otherKeys: [],
    countries: [...new Set([...(common?.countries ?? []), ...countryNames(place ?? '')])],
    isCommon: common !== undefined,
    isAcronym: false,
    posts: [],
    ...(place ? { place } : {}),
    ...(type === 'event' && year ? { year: Number(year) } : {}),
    article: { ...(date ? { date } : {}), company: [] },
  };
}
