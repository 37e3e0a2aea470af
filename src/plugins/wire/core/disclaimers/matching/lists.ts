/** Many short lists of numbers, one behind the other: list `i` is `items[starts[i]]` up to `items[starts[i + 1]]`, exclusive. */
export interface Lists {
  starts: Int32Array;
  items: Int32Array;
}

/** Packs lists; a hole counts as an empty one. */
export const packLists = (lists: readonly (readonly number[] | undefined)[]): Lists => {
  const starts = new Int32Array(lists.length + 1);
  for (let i = 0; i < lists.length; i++) starts[i + 1] = starts[i] + (lists[i]?.length ?? 0);
  const items = new Int32Array(starts[lists.length]);
  for (let i = 0; i < lists.length; i++) items.set(lists[i] ?? [], starts[i]);
  return { starts, items };
};
