/** Which rows an answer is about, and in which order. */
export interface Selection {
  /**
   * A query that gives `id` (of the row), `place` (a value that says the order) and, where `extra` names keys, a column `extra` (json or
   * jsonb: an object with no other keys than those). Its placeholders are `$1`, `$2` …
   */
  sql: string;
  values: readonly unknown[];
  /** Keys that `extra` puts beside those of the record, or in the place of the record's own of that name. */
  extra?: readonly string[];
}
