import type { KnownName } from './mention';
import { NameIndexBuilder, type NameIndex } from './known';

/**
 * Puts the newsroom's names and their aliases into an index for `linkEntities`. Names without letters or digits are left out.
 *
 * @param known The records; two of them may share a spelling, and such a name is then never linked to either silently.
 * @param options `onlyExact`: without the keys for transliterations, other orders and the like
 */
export const buildNameIndex = (
  known: Iterable<KnownName>,
  { onlyExact = false }: { onlyExact?: boolean } = {},
): NameIndex => {
  const builder = new NameIndexBuilder(onlyExact);
  for (const record of known) builder.add(record);
  return builder.finish();
};
