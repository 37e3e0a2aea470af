import { PREVIEW_LIMIT, type PreviewPlace } from '../../../shared/contracts/preview';

/** Whether it is the first items that are shown: only they tell whether there is anything to import. */
export const isFirst = ({ from = 1, file }: PreviewPlace): boolean => from === 1 && file === undefined;

/** The pages before and after the items that are shown, by the number of the first one; absent where there is none. */
export function neighbours({
  first,
  read,
  more,
}: {
  /** Number of the first item that is shown; absent where none is. */
  first?: number;
  /** How many items there are up to the last one that is shown. */
  read: number;
  more: boolean;
}): { before?: number; after?: number } {
  const start = first ?? read + 1;
  return {
    ...(start > 1 ? { before: Math.max(1, start - PREVIEW_LIMIT) } : {}),
    ...(more ? { after: read + 1 } : {}),
  };
}

/**
 * What an editor has typed to go to an item.
 *
 * @param file the file in which it is counted; `''`: over all files
 * @returns undefined for what is no number
 */
export function placeOf(number: string, file: string): PreviewPlace | undefined {
  const item = Number(number.trim());
  if (number.trim() === '' || !Number.isInteger(item) || item < 1 || item > 1_000_000_000) return undefined;
  return file === '' ? { from: item } : { file, item };
}
