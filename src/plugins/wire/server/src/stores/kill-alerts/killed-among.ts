import type { Core } from '@strapi/strapi';
import type { PubStatus } from '../../../../core/item';
import { UID, type KillAlertBasis } from '../../../../shared/constants';
import type { lock } from '../locks';
import type { Found } from '../near-duplicates';
import { roundShare, type Kill, type KilledStory } from './killed-story';

type Transaction = Parameters<typeof lock>[0];

/** A text, and what was found to be like it. */
export interface Text {
  /** Hash of headline and text. */
  textHash: string;
  near: readonly Found[];
}

/** A killed story that a text is like. */
export interface KilledLike {
  killed: KilledStory & { identity: string; pubStatus: PubStatus };
  basis: KillAlertBasis;
  share: number;
}

/**
 * Which of the stories that texts are like, and which of those with the same headline and text, were taken back: one query for all of them.
 *
 * @param condition `any`: those that were not taken back are given, too
 * @returns for each text, in their order
 */
export async function killedAmong(
  strapi: Core.Strapi,
  trx: Transaction,
  texts: readonly Text[],
  condition: 'killed' | 'any' = 'killed',
): Promise<KilledLike[][]> {
  const isNear = ({ verdict }: Found) => verdict === 'near';
  const near = new Set(texts.flatMap((text) => text.near.filter(isNear).map(({ story }) => story)));
  const { rows } = await trx.raw(
    `SELECT s.id, s.document_id, s.identity, s.guid, s.source_name, s.text_hash, s.pub_status, s.kill, s.killed_at, s.updated_at,
       s.article_document_id, a.headline
     FROM :stories: AS s LEFT JOIN :articles: AS a ON a.document_id = s.article_document_id AND a.published_at IS NULL
     WHERE (s.id = ANY (:near) OR s.text_hash = ANY (:texts)) ${condition === 'killed' ? "AND s.pub_status = 'canceled'" : ''}
     ORDER BY s.id`,
    {
      stories: strapi.db.metadata.get(UID.story).tableName,
      articles: strapi.db.metadata.get(UID.article).tableName,
      near: [...near] as never,
      texts: texts.map(({ textHash }) => textHash) as never,
    },
  );
  if (rows.length === 0) return texts.map(() => []);
  return texts.map(({ textHash, near: found }) =>
    (rows as KilledRow[]).flatMap((row): KilledLike[] => {
      if (row.text_hash === textHash) return [{ killed: toKilled(row), basis: 'copy', share: 1 }];
      const other = found.find((one) => isNear(one) && one.story === row.id);
      return other ? [{ killed: toKilled(row), basis: 'near', share: roundShare(other.share) }] : [];
    }),
  );
}

interface KilledRow {
  id: number;
  document_id: string;
  identity: string;
  guid: string | null;
  source_name: string | null;
  text_hash: string;
  pub_status: PubStatus;
  /** JSON. */
  kill: string | null;
  killed_at: Date | null;
  updated_at: Date;
  article_document_id: string | null;
  headline: string | null;
}

function toKilled(row: KilledRow): KilledLike['killed'] {
  // Strapi has the driver leave JSON as text. What was killed before kills were kept has none.
  const kill = (row.kill === null ? {} : JSON.parse(row.kill)) as Kill;
  return {
    story: row.document_id,
    identity: row.identity,
    pubStatus: row.pub_status,
    article: row.article_document_id ?? undefined,
    headline: kill.headline ?? row.headline ?? undefined,
    source: row.source_name ?? undefined,
    guid: row.guid ?? undefined,
    at: (row.killed_at ?? row.updated_at).toISOString(),
    words: kill.words,
  };
}
