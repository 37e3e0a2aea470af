import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID, UID } from '../../../shared/constants';
import type { Applications } from '../../../shared/contracts/applications';
import { rows, type Row } from '../stores/documents';
import { freshKnowledge } from '../stores/knowledge';
import { changeRun } from '../stores/recurring-runs';
import { countSourceStories, sourceStories, type SourceStory } from '../stores/source-stories';
import { noteStories } from './back-fill';
import { countSource } from './count';
import { flagInArticles } from './flag-articles';
import { proposeFrom, type SourceName } from './propose';

/** Stories at a time. */
const BATCH = 50;

/**
 * Does a run: over all stories of its source, from where it was broken off.
 *
 * @param row with its source and its paragraph
 * @throws the signal's reason when it is broken off
 */
export async function doRun(strapi: Core.Strapi, row: Row, signal: AbortSignal): Promise<void> {
  const source = row.source as (SourceName & { documentId: string }) | null;
  if (!source) throw new Error('The source is no longer there.');
  const paragraph = row.paragraph as { id: number } | null;
  if (paragraph) await flagEverywhere(strapi, row, source, paragraph.id, signal);
  else await countEverything(strapi, row, source, signal);
}

async function countEverything(strapi: Core.Strapi, row: Row, source: SourceName, signal: AbortSignal) {
  const knowledge = freshKnowledge(strapi);
  const isAtEnd = await overStories(strapi, row, source, signal, async (stories) =>
    noteStories(strapi, source, stories, await knowledge()),
  );
  await countSource(strapi, source.id);
  if (isAtEnd) await proposeFrom(strapi, source);
}

async function flagEverywhere(
  strapi: Core.Strapi,
  row: Row,
  source: SourceName,
  paragraph: number,
  signal: AbortSignal,
) {
  const notice = await noticeOf(strapi, paragraph);
  // Somebody has deleted it, or called it none before anything was flagged.
  if (!notice || notice.decision === 'dismissed') return;
  const flagged = {
    notice: notice.id,
    fingerprint: notice.fingerprint as string,
    text: notice.text as string,
  };
  await overStories(strapi, row, source, signal, (stories) =>
    flagInArticles(
      strapi,
      flagged,
      stories.map(({ article }) => article),
    ),
  );
  // Whoever decided meanwhile did not know of all these articles.
  const now = await noticeOf(strapi, paragraph);
  if (!now || now.decision === 'pending') return;
  const applications = strapi.plugin(PLUGIN_ID).service('applications') as unknown as Applications;
  await applications.start([now.documentId], (row.startedBy as string | null) ?? 'a program');
}

async function noticeOf(strapi: Core.Strapi, paragraph: number): Promise<Row | undefined> {
  const row = await rows(strapi, UID.recurringParagraph).findOne({
    where: { id: paragraph },
    populate: { notice: { select: ['id', 'documentId', 'fingerprint', 'text', 'decision'] } },
  });
  return (row?.notice as Row | null) ?? undefined;
}

/**
 * Calls for all stories of a source, some at a time, and notes the progress.
 *
 * @param work says of how many of them there was something to say
 * @returns whether it came to the end; otherwise somebody has stopped it
 */
async function overStories(
  strapi: Core.Strapi,
  row: Row,
  source: SourceName,
  signal: AbortSignal,
  work: (stories: SourceStory[]) => Promise<number>,
): Promise<boolean> {
  let { cursor, done, found } = row as unknown as { cursor: number; done: number; found: number };
  const total = (row.total as number) || (await countSourceStories(strapi, source.name));
  for (;;) {
    signal.throwIfAborted();
    const stories = await sourceStories(strapi, source.name, { after: cursor, limit: BATCH });
    if (stories.length === 0) return true;
    found += await work(stories);
    done += stories.length;
    cursor = stories.at(-1)!.id;
    const progress = { cursor, done, found, total: Math.max(total, done) };
    if (!(await changeRun(strapi, row.id, ['running'], progress))) return false;
    await nextTurn();
  }
}
