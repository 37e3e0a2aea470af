import type { Core } from '@strapi/strapi';
import type { Problem } from '../../../../core/problem';
import { UID } from '../../../../shared/constants';
import type { Position } from '../../imports/ports';
import type { lock } from '../locks';
import { likeKilled } from './alert-texts';
import { killedAmong, type Text } from './killed-among';
import { raiseAlerts } from './raise-alerts';

type Transaction = Parameters<typeof lock>[0];

/** An article of which a version has come, and is stored. */
export interface Arrival extends Text {
  /** documentId. */
  article: string;
  /** Row id. */
  receipt: number;
  position: Position;
}

/**
 * Flags those of the articles that are near duplicates or copies of a story which was taken back before they came, and has their receipts say so.
 * To be called when all else of them is stored, published or not.
 *
 * @returns by the receipts' row ids, what is said in them besides
 */
export async function noteArrivals(
  strapi: Core.Strapi,
  trx: Transaction,
  arrivals: readonly Arrival[],
): Promise<Map<number, Problem[]>> {
  const told = new Map<number, Problem[]>();
  if (arrivals.length === 0) return told;
  const killed = await killedAmong(strapi, trx, arrivals);
  const alike = arrivals.flatMap((arrival, i) => killed[i].map((like) => ({ ...like, arrival })));
  if (alike.length === 0) return told;
  const shown = await shownOf(
    strapi,
    trx,
    alike.map(({ arrival }) => arrival.article),
  );
  const raised = await raiseAlerts(
    strapi,
    alike.map(({ killed: story, basis, share, arrival: { article, receipt, position } }) => ({
      killed: story,
      like: { article, basis, share, ...shown.get(article)! },
      receipt,
      problem: likeKilled({ killed: story, basis, share }, position),
    })),
  );
  for (const { receipt, problem } of raised) told.set(receipt, [...(told.get(receipt) ?? []), problem]);
  await addProblems(strapi, trx, told);
  return told;
}

/** What the alerts of articles show of them, by documentId. */
async function shownOf(
  strapi: Core.Strapi,
  trx: Transaction,
  articles: readonly string[],
): Promise<Map<string, { headline?: string; isPublished: boolean }>> {
  const { rows } = await trx.raw(
    `SELECT document_id, max(headline) FILTER (WHERE published_at IS NULL) AS headline, bool_or(published_at IS NOT NULL) AS is_published
     FROM ?? WHERE document_id = ANY (?) GROUP BY document_id`,
    [strapi.db.metadata.get(UID.article).tableName, articles as never],
  );
  const found = rows as { document_id: string; headline: string | null; is_published: boolean }[];
  return new Map(
    found.map(({ document_id, headline, is_published: isPublished }) => [
      document_id,
      { headline: headline ?? undefined, isPublished },
    ]),
  );
}

/** Has receipts that are written say something more. */
async function addProblems(
  strapi: Core.Strapi,
  trx: Transaction,
  told: ReadonlyMap<number, readonly Problem[]>,
): Promise<void> {
  if (told.size === 0) return;
  await trx.raw(
    `UPDATE ?? AS r SET problems = COALESCE(r.problems, '[]') || CAST(g.more AS jsonb)
     FROM unnest(CAST(? AS integer[]), CAST(? AS text[])) AS g (id, more) WHERE r.id = g.id`,
    [
      strapi.db.metadata.get(UID.receipt).tableName,
      [...told.keys()] as never,
      [...told.values()].map((problems) => JSON.stringify(problems)) as never,
    ],
  );
}
