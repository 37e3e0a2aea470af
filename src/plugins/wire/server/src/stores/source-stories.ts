import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/constants';
import { readOriginal, type StoredOriginal } from './originals';

/** A story of a source that has an article. */
export interface SourceStory {
  /** Row id in the ledger. */
  id: number;
  identity: string;
  /** documentId. */
  article: string;
  versionCreated?: string;
  createdAt: string;
}

/** The next stories of a source that have an article, by their row ids. */
export async function sourceStories(
  strapi: Core.Strapi,
  source: string,
  { after, limit }: { after: number; limit: number },
): Promise<SourceStory[]> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT id, identity, article_document_id, version_created, created_at FROM ??
     WHERE source_name = ? AND id > ? AND article_document_id IS NOT NULL AND pub_status <> 'canceled'
     ORDER BY id LIMIT ?`,
    [tableOf(strapi, UID.story), source, after, limit],
  );
  return rows.map((row: Record<string, never>) => ({
    id: row.id,
    identity: row.identity,
    article: row.article_document_id,
    versionCreated: row.version_created ? (row.version_created as Date).toISOString() : undefined,
    createdAt: (row.created_at as Date).toISOString(),
  }));
}

/** How many stories of a source have an article. */
export async function countSourceStories(strapi: Core.Strapi, source: string): Promise<number> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT count(*) AS stories FROM ??
     WHERE source_name = ? AND article_document_id IS NOT NULL AND pub_status <> 'canceled'`,
    [tableOf(strapi, UID.story), source],
  );
  return Number(rows[0].stories);
}

/** An item as it came. */
export interface Original {
  file: string;
  bytes: Uint8Array;
}

/** The originals of the versions of which articles were last made, by the stories' identities; of one that was not kept there is none. */
export async function originalsOf(
  strapi: Core.Strapi,
  identities: readonly string[],
): Promise<Map<string, Original>> {
  const { rows } = await strapi.db.connection.raw(
    `SELECT DISTINCT ON (identity) identity, file, original, original_encoding FROM ??
     WHERE identity = ANY (CAST(? AS text[])) AND original IS NOT NULL AND state IN ('created', 'updated', 'held')
     ORDER BY identity, id DESC`,
    [tableOf(strapi, UID.receipt), identities as never],
  );
  return new Map(
    rows.map((row: Record<string, string>) => [
      row.identity,
      {
        file: row.file,
        bytes: readOriginal({
          original: row.original,
          originalEncoding: row.original_encoding as StoredOriginal['originalEncoding'],
        }),
      },
    ]),
  );
}

const tableOf = (strapi: Core.Strapi, uid: string): string => strapi.db.metadata.get(uid).tableName;
