/** Which rows an answer is about, and in which order. */
export interface Selection {
  /**
   * A query that gives `id` (of the row), `place` (a value that says the order) and maybe `extra` (jsonb, whose keys are put beside the
   * record's own, or in the place of those of the same name). Its placeholders are `$1`, `$2` …
   */
  sql: string;
  values: readonly unknown[];
}
