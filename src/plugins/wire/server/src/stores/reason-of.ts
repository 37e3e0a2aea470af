import type { Core } from '@strapi/strapi';
import { messageOf } from '../../../core/message-of';
import { shorten } from '../../../core/shorten';

/** Characters of what the database adds: it may quote what was to be stored. */
const DETAIL = 200;

/** What the database said, by the error of which knex has put the statement before that. */
const reasons = new WeakMap<object, string>();

/** Remembers what the database says of statements that it refuses. To be called once, at the start. */
export function hearRefusals(knex: Core.Strapi['db']['connection']): void {
  knex.on('query-error', (error: unknown, { sql }: { sql?: string }) => {
    const message = messageOf(error);
    const statement = `${sql} - `;
    if (error instanceof Object && message.startsWith(statement))
      reasons.set(error, message.slice(statement.length));
  });
}

/** Why something broke, in words for an editor: of what the database refuses its reason, without the statement, which stands in the log. */
export function reasonOf(error: unknown): string {
  const reason = error instanceof Object ? reasons.get(error) : undefined;
  if (reason === undefined) return messageOf(error);
  const { detail } = error as { detail?: unknown };
  return typeof detail === 'string' && detail ? `${reason} (${shorten(detail, DETAIL)})` : reason;
}
