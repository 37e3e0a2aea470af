import type { Core } from '@strapi/strapi';
import { guidKey } from '../../../core/duplicates';
import { UID } from '../../../shared/constants';
import type { lock } from './locks';

const BATCH = 2_000;

/**
 * Lets the stories of a source follow its new name, by which they are known again; otherwise all of them would come once more.
 *
 * @param trx the transaction that gives it its name
 */
export async function renameStories(
  strapi: Core.Strapi,
  trx: Parameters<typeof lock>[0],
  { id, before, after }: { id: number; before: string; after: string },
): Promise<void> {
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const [stories, receipts, sightings] = [table(UID.story), table(UID.receipt), table(UID.sighting)];
  for (let last = 0; ;) {
    const { rows } = await trx.raw(
      'SELECT id, identity, guid FROM ?? WHERE source_name = ? AND guid IS NOT NULL AND id > ? ORDER BY id LIMIT ?',
      [stories, before, last, BATCH],
    );
    const found = rows as { id: number; identity: string; guid: string }[];
    if (found.length === 0) break;
    last = found[found.length - 1].id;
    const [old, fresh] = [
      found.map(({ identity }) => identity),
      found.map(({ guid }) => guidKey(after, guid)),
    ];
    for (const [name, column] of [
      [stories, 'identity'],
      [receipts, 'identity'],
      [sightings, 'story'],
    ]) {
      const ofSource = name === sightings ? ' AND renamed.source_id = ?' : '';
      await trx.raw(
        `UPDATE ?? AS renamed SET ?? = keys.fresh FROM unnest(?::text[], ?::text[]) AS keys (old, fresh)
         WHERE renamed.?? = keys.old${ofSource}`,
        [name, column, old as never, fresh as never, column, ...(ofSource ? [id] : [])],
      );
    }
  }
  await trx.raw('UPDATE ?? SET source_name = ? WHERE source_name = ?', [stories, after, before]);
  await trx.raw('UPDATE ?? SET killed_source = ? WHERE killed_source = ?', [
    table(UID.killAlert),
    after,
    before,
  ]);
}
