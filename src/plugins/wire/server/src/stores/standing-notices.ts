import type { Core } from '@strapi/strapi';
import type { Decision, NoticeKind } from '../../../core/disclaimers';
import type { FlagContext } from '../../../core/policies';
import { UID } from '../../../shared/constants';
import type { StandingNotice } from '../gate/obstacles';
import { rows, type Row } from './documents';
import type { FlagBasis } from './flags';

const NOTICE = ['id', 'documentId', 'fingerprint', 'kinds', 'issuer', 'decision', 'review', 'text'];

/**
 * The notices that await a decision and stand in an article by its flags, in the order of its text. Flags whose words were edited away
 * (`stale`) count for nothing.
 *
 * @param bodyChanges what stands in the body is about to be flagged anew, and is left out
 */
export async function flaggedNotices(
  strapi: Core.Strapi,
  article: string,
  context: FlagContext,
  bodyChanges: boolean,
): Promise<StandingNotice[]> {
  const flags = await rows(strapi, UID.flag).findMany({
    where: { articleDocumentId: article, stale: false, notice: { decision: 'pending' } },
    select: ['id', 'basis', 'start', 'end', 'quote', 'issuer', 'placement', 'inChrome'],
    populate: { notice: { select: NOTICE } },
    orderBy: [{ start: 'asc' }, { id: 'asc' }],
  });
  return flags
    .filter(({ placement, inChrome }) => !bodyChanges || placement !== 'inline' || inChrome)
    .map(({ basis, start, end, quote, issuer, notice }) => {
      const standing = standingNotice(notice as Row, context);
      return {
        ...standing,
        issuer: (issuer as string | null) ?? standing.issuer,
        quote: (quote as string | null) ?? standing.quote,
        at: { basis: basis as FlagBasis, start: start as number, end: end as number },
      };
    });
}

/** These notices, as far as they await a decision. */
export async function pendingNotices(
  strapi: Core.Strapi,
  where: object,
  context: FlagContext,
): Promise<StandingNotice[]> {
  const found = await rows(strapi, UID.notice).findMany({
    where: { $and: [where, { decision: 'pending' }] },
    select: NOTICE,
    orderBy: { id: 'asc' },
  });
  return found.map((row) => standingNotice(row, context));
}

/** What is kept of the notices with these fingerprints, of whatever decision. */
export async function keptReviews(
  strapi: Core.Strapi,
  fingerprints: readonly string[],
): Promise<Map<string, Pick<StandingNotice, 'documentId' | 'decision' | 'review'>>> {
  if (fingerprints.length === 0) return new Map();
  const found = await rows(strapi, UID.notice).findMany({
    where: { fingerprint: { $in: [...new Set(fingerprints)] } },
    select: ['id', 'documentId', 'fingerprint', 'decision', 'review'],
  });
  return new Map(
    found.map(({ documentId, fingerprint, decision, review }) => [
      fingerprint as string,
      { documentId, decision: decision as Decision, review: review !== false },
    ]),
  );
}

const standingNotice = (row: Row, context: FlagContext): StandingNotice => ({
  documentId: row.documentId,
  fingerprint: row.fingerprint as string,
  kinds: (row.kinds as NoticeKind[] | null) ?? [],
  issuer: row.issuer as string | null,
  decision: row.decision as Decision,
  review: row.review !== false,
  quote: row.text as string,
  ...context,
});
