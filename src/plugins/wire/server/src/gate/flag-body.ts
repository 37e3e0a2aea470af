import type { Core } from '@strapi/strapi';
import { blocksToText } from '../../../core/clean';
import { flagNotices, type NoticeIndex } from '../../../core/disclaimers';
import type { PlacedFlag } from '../../../core/pipeline';
import { replaceBodyFlags } from '../stores/flags';
import { inTransaction, lock } from '../stores/locks';
import { keepNotices, noticeLock } from '../stores/notices';

/** The notices in an article's body, as an editor wrote it: they stand in the text, wherever a decision would place them. */
export const flagsInBody = (body: unknown, known: NoticeIndex): PlacedFlag[] =>
  flagNotices(blocksToText(body), { removed: [], known }).map((flag) => ({ ...flag, placement: 'inline' }));

/** Flags the notices in an article's body. Offsets are into the body's text, as `blocksToText` gives it. */
export async function flagBody(
  strapi: Core.Strapi,
  article: { documentId: string; body?: unknown; language?: string | null },
  known: NoticeIndex,
): Promise<void> {
  const flags = flagsInBody(article.body, known);
  await inTransaction(strapi, async (trx) => {
    await lock(trx, flags.map(noticeLock));
    const notices = await keepNotices(strapi, flags, { language: article.language ?? undefined });
    await replaceBodyFlags(strapi, { article: article.documentId, basis: 'body', flags, notices });
  });
}
