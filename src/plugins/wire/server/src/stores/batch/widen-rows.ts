import type { Core } from '@strapi/strapi';
import { dateTimeText } from '../copy/time-text';
import { metadataOf } from '../copy/metadata';
import type { lock } from '../locks';
import type { RecordState } from '../name-linking';
import { RECORD_UID } from '../names';

/** Writes when positions that are there were said, and in which articles, and when their people were changed. */
export async function widenRows(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  people: readonly RecordState[],
  at: Date,
): Promise<void> {
  const positions = people.flatMap(({ positions }) => positions.filter(({ isWider }) => isWider));
  if (positions.length === 0) return;
  const person = metadataOf(strapi, RECORD_UID.person);
  await trx.raw(
    `UPDATE :positions: AS p SET first_seen = g.first, last_seen = g.last, seen_in = g.articles
     FROM unnest(CAST(:ids AS integer[]), CAST(:first AS date[]), CAST(:last AS date[]), CAST(:articles AS jsonb[])) AS g (id, first, last, articles)
     WHERE p.id = g.id`,
    {
      positions: metadataOf(strapi, person.attributes.positions.target!).tableName,
      ids: positions.map(({ row }) => row) as never,
      first: positions.map(({ firstSeen }) => firstSeen ?? null) as never,
      last: positions.map(({ lastSeen }) => lastSeen ?? null) as never,
      articles: positions.map(({ seenIn }) => JSON.stringify(seenIn)) as never,
    },
  );
  await trx.raw('UPDATE ?? SET updated_at = CAST(? AS timestamp) WHERE id = ANY (?)', [
    person.tableName,
    dateTimeText(at),
    people.map(({ row }) => row) as never,
  ]);
}
