import type { FoundFields } from '../fields/found-fields';

/** More notes than any item has; among so many only those that are the same are left out. */
const MOST = 100;

/** Makes one text, a line each, of what a source has in several places for a field that an item has once; what another one says already is left out. */
export const joinNotes = (
  found: FoundFields,
  field: 'editorialNote' | 'usageTerms' | 'copyrightNotice',
): void => {
  const all = (found[field] ?? []).filter(
    (one): one is typeof one & { value: string } => typeof one.value === 'string',
  );
  if (all.length < 2) return;
  const squeezed = all.map(({ value }) => value.replace(/[\s"'«»„“”<>]+/g, ''));
  const kept =
    all.length > MOST
      ? [...new Map(all.map((one, i) => [squeezed[i], one])).values()]
      : all.filter((_one, i) => !squeezed.some((other, j) => isSaidBy(other, squeezed[i], j < i)));
  found[field] = [{ ...kept[0], value: kept.map(({ value }) => value).join('\n') }];
};

const isSaidBy = (other: string, one: string, isBefore: boolean): boolean =>
  other === one ? isBefore : other.includes(one);
