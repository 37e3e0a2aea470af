import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { haveTriggers, type Trigger } from '../../../plugins/wire/server/src/bootstrap/look-first';
import { inTransaction } from '../../../plugins/wire/server/src/stores/locks';
import { channelOf } from './topic';
import { watchedTables, type Watched } from './watched-tables';

type Event = 'INSERT' | 'UPDATE' | 'DELETE' | 'TRUNCATE';
const EVENTS: readonly Event[] = ['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'];

/** The rows of a statement: `changed` has those that are new, or that are gone; of an update, `before` has what they were. */
const ROWS: Readonly<Record<Event, string>> = {
  INSERT: 'REFERENCING NEW TABLE AS changed',
  UPDATE: 'REFERENCING OLD TABLE AS before NEW TABLE AS changed',
  DELETE: 'REFERENCING OLD TABLE AS changed',
  TRUNCATE: '',
};

/**
 * Has the database tell whoever listens when something changes that readers see, or what they may see, whoever changes it. Once a statement, and of
 * a transaction once in all: PostgreSQL hands out equal notes of one transaction as one.
 */
export async function keepTriggers(strapi: Core.Strapi): Promise<void> {
  const triggers = watchedTables(strapi).flatMap((watched) => triggersOf(watched, channelOf(strapi)));
  if (await haveTriggers(strapi, triggers)) return;
  await inTransaction(strapi, async (trx) => {
    // Two processes that start at once would otherwise replace the same function.
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', ['copydesk reading triggers']);
    const made = new Set<string>();
    for (const { table, name, body, event, rows } of triggers) {
      const run = nameOf(body);
      if (!made.has(run))
        await trx.raw(
          `CREATE OR REPLACE FUNCTION ??() RETURNS trigger LANGUAGE plpgsql AS $$${escaped(body)}$$`,
          [run],
        );
      made.add(run);
      await trx.raw(
        `CREATE OR REPLACE TRIGGER ?? AFTER ${event} ON ?? ${rows} FOR EACH STATEMENT EXECUTE FUNCTION ??()`,
        [name, table, run],
      );
    }
  });
}

/** knex would take a question mark for a place. */
const escaped = (body: string): string => body.replaceAll('?', '\\?');

/** Of what it says, so that tables of which the same is to be told share one. */
const nameOf = (body: string): string =>
  `copydesk_reading_${createHash('sha256').update(body).digest('hex').slice(0, 16)}`;

const triggersOf = (watched: Watched, channel: string): (Trigger & { event: Event; rows: string })[] =>
  EVENTS.map((event) => ({
    event,
    rows: watched.isWhole ? '' : ROWS[event],
    table: watched.table,
    name: `copydesk_reading_${event.toLowerCase()}`,
    body: ` BEGIN ${tell(watched, event, channel)} RETURN NULL; END `,
  }));

function tell({ topic, seen, unseen, isWhole }: Watched, event: Event, channel: string): string {
  const note = `PERFORM pg_notify('${channel.replaceAll("'", "''")}', '${topic}');`;
  if (event === 'TRUNCATE' || isWhole) return note;
  const any = (rows: string): string => `EXISTS (SELECT FROM ${rows} AS r${seen ? ` WHERE ${seen}` : ''})`;
  if (event !== 'UPDATE') return `IF ${any('changed')} THEN ${note} END IF;`;
  if (!unseen) return `IF ${any('changed')}${seen ? ` OR ${any('before')}` : ''} THEN ${note} END IF;`;
  const without = `- '{${unseen.join(',')}}'::text[]`;
  return `IF EXISTS (
    SELECT FROM changed AS r JOIN before AS b USING (id) WHERE to_jsonb(r) ${without} IS DISTINCT FROM to_jsonb(b) ${without}
  ) THEN ${note} END IF;`;
}
