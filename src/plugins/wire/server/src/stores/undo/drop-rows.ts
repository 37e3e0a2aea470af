import type { Core } from '@strapi/strapi';
import type { lock } from '../locks';
import { documentTables } from './document-tables';
import { wantedOf } from './keep-rows';
import { quoted } from './sql-words';

type Transaction = Parameters<typeof lock>[0];

/**
 * Deletes all rows of documents, in every table, behind the document service. In one statement, which finds them all before any is gone: links
 * are found by what they point from, components by links.
 */
export async function dropRows(
  strapi: Core.Strapi,
  trx: Transaction,
  { uid, documentIds }: { uid: string; documentIds: readonly string[] },
): Promise<void> {
  if (documentIds.length === 0) return;
  const deletions = documentTables(strapi, uid).map(({ name, sources }, i) => {
    const found = sources.map((source) => `SELECT t.ctid FROM ${source}`).join(' UNION ');
    return `gone_${i} AS (DELETE FROM ${quoted(name)} WHERE ctid = ANY (ARRAY(${found})))`;
  });
  await trx.raw(`${wantedOf(strapi, uid)}, ${deletions.join(', ')} SELECT 1`, { ids: documentIds as never });
}
