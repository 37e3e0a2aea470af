import type { Verdict } from '../../../../core/duplicates';
import { UID } from '../../../../shared/constants';
import type { Settled } from '../../imports/ports';
import { cancelArticle } from '../articles';
import { dropConflicts } from '../conflicts';
import { endAlertsOf, noteKilled, raiseAlerts, readersReason, wordsOf, type Kill } from '../kill-alerts';
import type { StoryRow } from '../stories';
import { noteArticles, noteBefore } from '../undo';
import { keepItem, noteStory, writeItemReceipt, type ItemContext } from './item-context';

/** Takes an article back, or a story that never became one, and flags what is like it. */
export async function killStory(
  context: ItemContext,
  verdict: Verdict,
  kept: StoryRow | undefined,
): Promise<Settled> {
  const { strapi, trx, candidate, options } = context;
  const { article } = verdict;
  const keep = (headline: string | undefined, toldReaders?: Pick<Kill, 'reason' | 'seen'>) => {
    const hasItsText = kept?.textHash === candidate.identity.textHash;
    const words = wordsOf(candidate.processed, { headline, hasItsText });
    const kill = { headline, words, ...toldReaders };
    return keepItem(context, kept, { article, written: kept?.written, kill });
  };
  if (!article) {
    const headline = kept?.kill?.headline ?? candidate.processed.item.headline;
    // Its article may be deleted meanwhile; what readers were told stays.
    const { reason, seen } = kept?.kill ?? {};
    return flagLike(context, verdict, kept, () => keep(headline, { reason, seen }));
  }
  await noteBefore(strapi, trx, { run: options.run, uid: UID.article, documentIds: [article] });
  const { headline, text, seen } = await cancelArticle(strapi, article);
  await dropConflicts(strapi, article);
  await endAlertsOf(strapi, article);
  await keep(headline, {
    reason: readersReason(candidate.processed, { headline, text }) ?? kept?.kill?.reason,
    seen: seen ?? kept?.kill?.seen,
  });
  const { receipt, settled } = await raise(context, verdict);
  await noteArticles(strapi, trx, [{ receipt, article, made: false }]);
  return settled;
}

/** Changes a story that is taken back and has no article, and flags what is like it. */
export async function flagLike(
  context: ItemContext,
  verdict: Verdict,
  kept: StoryRow | undefined,
  change: () => Promise<unknown>,
): Promise<Settled> {
  await noteStory(context, kept, change);
  return (await raise(context, verdict)).settled;
}

/** Writes the receipt of what is taken back, and flags what is like it. */
async function raise(
  context: ItemContext,
  { state, detail, article }: Verdict,
): Promise<{ receipt: number; settled: Settled }> {
  const { strapi, trx, candidate } = context;
  const { killed, like, ...told } = await noteKilled(strapi, trx, candidate);
  const settled: Settled = {
    state,
    detail: [detail, told.detail].filter(Boolean).join(' '),
    article,
    problems: [...candidate.problems, ...told.problems],
    flags: 0,
  };
  const receipt = await writeItemReceipt(context, settled);
  await raiseAlerts(
    strapi,
    like.map((one) => ({ killed, like: one, receipt })),
  );
  return { receipt, settled };
}
