/** A JSON document as text, ready for a `jsonb` column. */
export class JsonText {
  constructor(readonly text: string) {}
}

/**
 * Marks what `JSON.stringify` has made, so that it is not taken for a string: worker threads can do the work.
 *
 * @param text without NULs and halves of surrogate pairs (`\u0000`, `\ud800`), which PostgreSQL refuses; of blocks it must be what
 * `blocksProblem` has nothing against. `refusal` looks for the first only
 */
export const json = (text: string): JsonText => new JsonText(text);
