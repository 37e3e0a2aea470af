/**
 * A statement with which a query builder begins what the database said about it: to a person it says nothing. Sentences begin with one capital,
 * statements with none or in capitals.
 */
const STATEMENT =
  /^\s*(?:insert into|update|delete from|select|with|INSERT INTO|UPDATE|DELETE FROM|SELECT|WITH|COPY)\s.*? - (?=\S)/s;

/** What an error says; anything may be thrown. */
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(STATEMENT, '') : String(error);
