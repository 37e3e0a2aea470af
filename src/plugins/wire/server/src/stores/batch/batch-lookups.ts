import type { Core } from '@strapi/strapi';
import type { KeptStory } from '../../../../core/duplicates';
import { UID } from '../../../../shared/constants';
import type { ChunkResult } from '../../threads/thread-tasks';
import { findNotices, type KeptNotice } from '../notices';
import type { lock } from '../locks';

type Transaction = Parameters<typeof lock>[0];

/** A story of the ledger, as far as a batch needs it. */
export interface BatchStory extends KeptStory {
  id: number;
  guid?: string;
  rawHash?: string;
  /** Of its article's draft. */
  headline?: string;
}

/** What the database knows of a batch's items: each with one query for all of them. */
export interface BatchLookups {
  /** By identity. */
  stories: ReadonlyMap<string, BatchStory>;
  /** By raw hash. */
  byBytes: ReadonlyMap<string, BatchStory>;
  /** By the hash of headline and text, the first story that has an article. */
  copies: ReadonlyMap<string, BatchStory>;
  /** By fingerprint. */
  notices: ReadonlyMap<string, KeptNotice>;
}

/** Looks up all that verdicts about these items ask for. */
export async function lookUp(
  strapi: Core.Strapi,
  trx: Transaction,
  results: readonly ChunkResult[],
): Promise<BatchLookups> {
  const ready = results.flatMap((result) => (result.kind === 'ready' ? [result.item] : []));
  const known = results.flatMap((result) => (result.kind === 'known' ? [result.rawHash] : []));
  const stories = await findStories(
    strapi,
    trx,
    'identity',
    ready.map(({ identity }) => identity.key),
  );
  const unmet = ready.filter(({ identity }) => !stories.has(identity.key));
  return {
    stories,
    byBytes: await findStories(strapi, trx, 'raw_hash', known),
    copies: await findStories(
      strapi,
      trx,
      'text_hash',
      unmet.map(({ identity }) => identity.textHash),
    ),
    notices: await findNotices(
      strapi,
      ready.flatMap(({ story }) => story?.flags.map(({ fingerprint }) => fingerprint) ?? []),
    ),
  };
}

/** The raw hashes among these that the ledger has. */
export async function knownRawHashes(strapi: Core.Strapi, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  const { rows } = await strapi.db.connection.raw('SELECT raw_hash FROM ?? WHERE raw_hash = ANY (?)', [
    tableOf(strapi),
    hashes as never,
  ]);
  return new Set((rows as { raw_hash: string }[]).map(({ raw_hash }) => raw_hash));
}

/** Of a column, the first story with each of these values; of texts, the first that has an article and was not taken back. */
async function findStories(
  strapi: Core.Strapi,
  trx: Transaction,
  column: 'identity' | 'raw_hash' | 'text_hash',
  values: readonly string[],
): Promise<Map<string, BatchStory>> {
  if (values.length === 0) return new Map();
  const copies =
    column === 'text_hash' ? `AND s.article_document_id IS NOT NULL AND s.pub_status <> 'canceled'` : '';
  const isBytes = column === 'raw_hash';
  const { rows } = await trx.raw(
    `SELECT DISTINCT ON (s.:column:) s.id, s.identity, s.guid, s.version, s.version_created, s.content_hash, s.text_hash, s.pub_status,
       s.article_document_id, s.raw_hash, s.:column: AS value${isBytes ? ', a.headline' : ''}
     FROM :stories: AS s
     ${isBytes ? 'LEFT JOIN :articles: AS a ON a.document_id = s.article_document_id AND a.published_at IS NULL' : ''}
     WHERE s.:column: = ANY (:values) ${copies} ORDER BY s.:column:, s.id`,
    {
      column,
      stories: tableOf(strapi),
      articles: strapi.db.metadata.get(UID.article).tableName,
      values: values as never,
    },
  );
  return new Map((rows as StoryRecord[]).map((row) => [row.value, toStory(row)]));
}

interface StoryRecord {
  id: number;
  identity: string;
  guid: string | null;
  version: string | null;
  version_created: Date | null;
  content_hash: string;
  text_hash: string;
  pub_status: KeptStory['pubStatus'];
  article_document_id: string | null;
  raw_hash: string | null;
  headline?: string | null;
  value: string;
}

const toStory = (row: StoryRecord): BatchStory => ({
  id: row.id,
  identity: row.identity,
  guid: row.guid ?? undefined,
  version: row.version ?? undefined,
  versionCreated: row.version_created?.toISOString(),
  contentHash: row.content_hash,
  textHash: row.text_hash,
  pubStatus: row.pub_status,
  article: row.article_document_id ?? undefined,
  rawHash: row.raw_hash ?? undefined,
  headline: row.headline ?? undefined,
});

const tableOf = (strapi: Core.Strapi): string => strapi.db.metadata.get(UID.story).tableName;
