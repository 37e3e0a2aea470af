import type { Core } from '@strapi/strapi';
import { blocksToText } from '../../../core/clean';
import { buildNoticeIndex, type NoticeIndex } from '../../../core/disclaimers';
import { recurringFlag } from '../../../core/recurring';
import { overlaps } from '../../../core/span';
import { spansOf } from '../gate/flag-spans';
import { articleLock, readArticleBodies, type ArticleBodies } from '../stores/article-bodies';
import { changeFlags, type NewFlag } from '../stores/flags';
import { inTransaction, lock } from '../stores/locks';
import { noticeLock } from '../stores/notices';

/** A notice to be flagged wherever it stands. */
export interface FlaggedParagraph {
  /** Row id of the notice. */
  notice: number;
  fingerprint: string;
  text: string;
}

/** From this share on a match is the notice itself. */
const SAME = 0.9;

/**
 * Flags a notice in articles in which it is not flagged yet, where the text stands in the draft: so that a decision about it reaches them.
 * Nothing else about them changes.
 *
 * @param articles documentIds
 * @returns how many of them have it
 */
export async function flagInArticles(
  strapi: Core.Strapi,
  paragraph: FlaggedParagraph,
  articles: readonly string[],
): Promise<number> {
  const { fingerprint, text } = paragraph;
  const index = buildNoticeIndex([
    { fingerprint, text, kinds: ['other'], decision: 'pending', placement: 'inline' },
  ]);
  return inTransaction(strapi, async (trx) => {
    await lock(trx, articles.map(articleLock));
    await lock(trx, [noticeLock(paragraph)]);
    const bodies = await readArticleBodies(strapi, articles);
    const changes = [...bodies.values()].flatMap((bodies) => {
      const added = newFlags(bodies, paragraph, index);
      return added.length > 0 ? [{ article: bodies.article, added, changed: [], removed: [] }] : [];
    });
    await changeFlags(strapi, changes);
    return changes.length;
  });
}

function newFlags(
  { versions, flags }: ArticleBodies,
  { notice, fingerprint }: FlaggedParagraph,
  index: NoticeIndex,
): NewFlag[] {
  const draft = versions.draft;
  const live = flags.filter(({ stale, inChrome }) => !stale && !inChrome);
  if (!draft || live.some((flag) => flag.notice?.id === notice)) return [];
  const text = blocksToText(draft.state.full);
  const found = index.find(text).filter(({ share, sameMeaning }) => share >= SAME && sameMeaning);
  if (found.length === 0) return [];
  const { cuts } = draft.state;
  const standing = live.filter(({ placement }) => placement === 'inline');
  const taken = [...cuts, ...spansOf({ text, cuts }, standing).flatMap((span) => span ?? [])];
  return found
    .filter((match) => !taken.some((span) => overlaps(span, match)))
    .map(({ start, end }) => {
      const { quote, score, evidence } = recurringFlag({ start, end }, text.slice(start, end), fingerprint);
      return {
        notice,
        basis: 'body',
        start,
        end,
        quote,
        score,
        evidence,
        issuer: null,
        stale: false,
        inChrome: false,
        placement: 'inline',
      };
    });
}
