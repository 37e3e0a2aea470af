import type { Core } from '@strapi/strapi';
import { UID, type UndoWhy } from '../../../../shared/constants';
import type { LeftByUndo } from '../../../../shared/contracts/undo';
import type { lock } from '../locks';
import type { LeftDocument } from './records';
import { quoted } from './sql-words';
import { UNDO_LEFT } from './undo-tables';

type Transaction = Parameters<typeof lock>[0];

/** What stands for a document of each type in a list. */
const NAMES: Readonly<Record<string, string>> = {
  [UID.article]: 'headline',
  [UID.notice]: 'text',
  [UID.person]: 'name',
  [UID.organization]: 'name',
  [UID.event]: 'name',
  [UID.source]: 'name',
};

/** Notes what an undo leaves as it is. Of an article that is not there any more the name is the one in its receipt. */
export async function noteLeftDocuments(
  strapi: Core.Strapi,
  trx: Transaction,
  run: number,
  left: readonly (LeftDocument & { detail?: string })[],
): Promise<void> {
  for (const uid of new Set(left.map((one) => one.uid))) {
    const given = left.filter((one) => one.uid === uid);
    const name = NAMES[uid];
    const named = name
      ? `(SELECT left(t.${quoted(name)}, 500) FROM ${tableOf(strapi, uid)} t WHERE t.document_id = g.id ORDER BY t.id LIMIT 1)`
      : 'NULL';
    const received =
      uid === UID.article
        ? `(SELECT left(r.headline, 500) FROM ${tableOf(strapi, UID.receipt)} r WHERE r.import_id = :run AND r.article_document_id = g.id ORDER BY r.id DESC LIMIT 1)`
        : 'NULL';
    await trx.raw(
      `INSERT INTO ${UNDO_LEFT} (import_id, uid, document_id, why, name, detail, at)
       SELECT CAST(:run AS integer), :uid, g.id, g.why, coalesce(${named}, ${received}), g.detail, CAST(:at AS timestamp)
       FROM unnest(CAST(:ids AS text[]), CAST(:whys AS text[]), CAST(:details AS text[])) AS g (id, why, detail)
       ON CONFLICT (import_id, uid, document_id) DO UPDATE SET why = excluded.why, name = excluded.name, detail = excluded.detail, at = excluded.at`,
      {
        run,
        uid,
        at: new Date(),
        ids: given.map(({ documentId }) => documentId) as never,
        whys: given.map(({ why }) => why) as never,
        details: given.map(({ detail }) => detail ?? null) as never,
      },
    );
  }
}

/** Forgets what an earlier undo has left: another one says it anew. */
export const forgetLeft = (trx: Transaction, run: number): Promise<unknown> =>
  trx.raw(`DELETE FROM ${UNDO_LEFT} WHERE import_id = ?`, [run]);

/** A page of what undoing an import, or doing it again, has left as it was; articles first. */
export async function listLeftDocuments(
  strapi: Core.Strapi,
  run: number,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ data: LeftByUndo[]; total: number }> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT uid, document_id, why, name, detail, count(*) OVER () AS total FROM ${UNDO_LEFT} WHERE import_id = ?
     ORDER BY uid <> ?, uid, name, document_id LIMIT ? OFFSET ?`,
    [run, UID.article, pageSize, (page - 1) * pageSize],
  );
  const found = rows as {
    uid: string;
    document_id: string;
    why: UndoWhy;
    name: string | null;
    detail: string | null;
    total: string;
  }[];
  const data = found.map(({ uid, document_id, why, name, detail }): LeftByUndo => ({
    type: uid.split('.').at(-1) as LeftByUndo['type'],
    documentId: document_id,
    name: name ?? undefined,
    why,
    laterImport: why === 'later-import' ? (detail ?? undefined) : undefined,
  }));
  return { data, total: found.length > 0 ? Number(found[0].total) : await countLeft(strapi, run) };
}

/** How much is left. */
export async function countLeft(strapi: Core.Strapi, run: number): Promise<number> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT count(*) AS "left" FROM ${UNDO_LEFT} WHERE import_id = ?`,
    [run],
  );
  return Number(rows[0].left);
}

const tableOf = (strapi: Core.Strapi, uid: string): string => quoted(strapi.db.metadata.get(uid).tableName);
