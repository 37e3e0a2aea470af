/**
 * What is wrong with one wire item, or worth knowing about it, told so that a person can act on it.
 *
 * `code` is stable and grouped by family: `READ_*` (bytes and formats), `ITEM_*` (an item's fields), `CLEAN_*`,
 * `LINK_*` (names), `STORE_*`.
 */
export interface Problem {
  code: string;
  /** The file as the caller named it, or what stands for one (`<paste>`, `<push>`). */
  file: string;
  /** The item's number in the file, from 1; absent when the whole file is meant. */
  item?: number;
  /** The field that is wrong, by its name in `WireItem` or in the source. */
  field?: string;
  /** Where in the source, as its format counts: `line 12`, `/items/3/headline`. */
  place?: string;
  /** One sentence or two: what is wrong and what to do. */
  message: string;
}
