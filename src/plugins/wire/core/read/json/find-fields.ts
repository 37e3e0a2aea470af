import { addFound, type FoundFields } from '../fields/found-fields';
import type { MappedFields } from '../mapping';
import { EMBARGO_NAME, isBlank, NAMES, type SourceField, type SourceFields } from './source-names';

/**
 * The fields of an item by the names under which sources commonly have them. What a mapping found goes before; an embargo by any name
 * still counts, for the latest does.
 */
export const findFields = (fields: SourceFields, mapped: FoundFields = {}): FoundFields => {
  const found: FoundFields = Object.fromEntries(
    Object.entries(mapped).map(([field, list]) => [field, [...list]]),
  );
  for (const field of Object.keys(NAMES) as SourceField[]) {
    const own = field === 'link' ? 'canonicalUrl' : field;
    if (ALL_TOGETHER.has(own) && mapped[own]) continue;
    for (const { name, value } of fields.all(field)) addFound(found, own, value, name);
  }
  const embargoes = fields.matching(EMBARGO_NAME).filter(({ value }) => value !== false && !isBlank(value));
  const dated = embargoes.filter(({ name }) => !/(reason|note|text|type)$/i.test(name));
  for (const { name, value } of dated.length > 0 ? dated : embargoes) {
    addFound(found, 'embargoed', value, name);
  }
  return found;
};

/** Fields of which all that was found counts, so that common names must not add to a mapping. */
const ALL_TOGETHER: ReadonlySet<keyof FoundFields> = new Set(['subjects', 'places', 'keywords']);

/** What a mapping that names nothing finds. */
export const NOTHING_MAPPED: MappedFields = { found: {}, bodies: [] };
