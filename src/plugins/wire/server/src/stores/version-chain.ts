import type { Core } from '@strapi/strapi';
import { compareVersions, type ReceiptState } from '../../../core/duplicates';
import { UID } from '../../../shared/constants';
import type { VersionSummary } from '../../../shared/contracts/versions';
import { rows } from './documents';
import { readOriginal, type StoredOriginal } from './originals';

/** The identities of an article's story: one, but for an article that was put together by hand. */
export async function identitiesOf(strapi: Core.Strapi, article: string): Promise<string[]> {
  const kept = await rows(strapi, UID.story).findMany({
    where: { articleDocumentId: article },
    select: ['identity'],
  });
  if (kept.length > 0) return kept.map(({ identity }) => identity as string);
  // Its story was forgotten; the receipts still tell of it. A duplicate's is another story.
  const { rows: found } = await strapi.db.connection.raw(
    `SELECT DISTINCT identity FROM ?? WHERE article_document_id = ? AND identity IS NOT NULL AND state <> 'duplicate'`,
    [tableOf(strapi, UID.receipt), article],
  );
  return found.map(({ identity }: { identity: string }) => identity);
}

/** A page of all that ever came of a story: the newest version first, whenever it came; of one version, what came last. */
export async function listVersions(
  strapi: Core.Strapi,
  identities: readonly string[],
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ data: VersionSummary[]; total: number }> {
  const receipts = tableOf(strapi, UID.receipt);
  // The order of versions is not the database's: numbers of different length, or dates where there are no numbers.
  const { rows: all } = await strapi.db.connection.raw(
    `SELECT r.id, r.version, r.version_created FROM ?? r JOIN ?? i ON i.id = r.import_id
     WHERE r.identity = ANY (?) AND i.way IS DISTINCT FROM 'again'`,
    [receipts, tableOf(strapi, UID.import), identities as never],
  );
  const ordered = (all as { id: number; version: string | null; version_created: Date | null }[])
    .map(({ id, version, version_created: created }) => ({
      id,
      version: version ?? undefined,
      versionCreated: created?.toISOString(),
    }))
    .sort((a, b) => compareVersions(b, a) || b.id - a.id)
    .map(({ id }) => id);
  const ids = ordered.slice((page - 1) * pageSize, page * pageSize);
  const { rows: found } = await strapi.db.connection.raw(
    `SELECT r.id, r.document_id, r.version, r.version_created, r.state, r.detail, r.headline, r.file, r.item, r.within, r.created_at,
       i.document_id AS import, s.name AS source, s.document_id AS source_id,
       CASE WHEN r.original IS NOT NULL THEN r.document_id ELSE first.document_id END AS kept
     FROM :receipts: AS r
       LEFT JOIN :imports: AS i ON i.id = r.import_id
       LEFT JOIN :sources: AS s ON s.id = i.source_id
       LEFT JOIN LATERAL (
         SELECT o.document_id FROM :receipts: AS o
         WHERE r.original IS NULL AND o.content_hash = r.content_hash AND o.identity = r.identity AND o.original IS NOT NULL
         ORDER BY o.id LIMIT 1
       ) AS first ON true
     WHERE r.id = ANY (:ids)`,
    {
      receipts,
      imports: tableOf(strapi, UID.import),
      sources: tableOf(strapi, UID.source),
      ids: ids as never,
    },
  );
  const byId = new Map((found as VersionRow[]).map((row) => [row.id, row]));
  return {
    data: ids.flatMap((id) => {
      const row = byId.get(id);
      return row ? [toSummary(row)] : [];
    }),
    total: ordered.length,
  };
}

/** An item as it came. */
export interface KeptItem {
  file: string;
  within?: string;
  bytes: Buffer;
  /** The bytes are UTF-8. */
  isText: boolean;
}

/** The item of one receipt of a story as it came; undefined where it is not kept, or the receipt is another story's. */
export async function keptItem(
  strapi: Core.Strapi,
  identities: readonly string[],
  receipt: string,
): Promise<KeptItem | undefined> {
  const { rows: found } = await strapi.db.connection.raw(
    `SELECT r.file, r.within, o.original, o.original_encoding FROM :receipts: AS r
       JOIN :receipts: AS o ON o.original IS NOT NULL
         AND (o.id = r.id OR (r.original IS NULL AND o.content_hash = r.content_hash AND o.identity = r.identity))
     WHERE r.document_id = :receipt AND r.identity = ANY (:identities)
     ORDER BY o.id LIMIT 1`,
    { receipts: tableOf(strapi, UID.receipt), receipt, identities: identities as never },
  );
  if (found.length === 0) return undefined;
  const [{ file, within, original, original_encoding: originalEncoding }] = found as {
    file: string;
    within: string | null;
    original: string;
    original_encoding: StoredOriginal['originalEncoding'];
  }[];
  return {
    file,
    within: within ?? undefined,
    bytes: readOriginal({ original, originalEncoding }),
    isText: originalEncoding === 'utf8',
  };
}

interface VersionRow {
  id: number;
  document_id: string;
  version: string | null;
  version_created: Date | null;
  state: ReceiptState;
  detail: string | null;
  headline: string | null;
  file: string;
  item: number | null;
  within: string | null;
  created_at: Date;
  import: string;
  source: string | null;
  source_id: string | null;
  kept: string | null;
}

const toSummary = (row: VersionRow): VersionSummary => ({
  receipt: row.document_id,
  version: row.version ?? undefined,
  versionCreated: row.version_created?.toISOString(),
  state: row.state,
  detail: row.detail ?? undefined,
  headline: row.headline ?? undefined,
  source: row.source ?? undefined,
  sourceId: row.source_id ?? undefined,
  import: { documentId: row.import },
  file: row.file,
  item: row.item ?? undefined,
  within: row.within ?? undefined,
  receivedAt: row.created_at.toISOString(),
  original: row.kept ?? undefined,
});

const tableOf = (strapi: Core.Strapi, uid: string): string => strapi.db.metadata.get(uid).tableName;
