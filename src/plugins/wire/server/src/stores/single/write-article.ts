import type { Verdict } from '../../../../core/duplicates';
import { signatureOf } from '../../../../core/duplicates/near';
import { UID } from '../../../../shared/constants';
import type { PublishingReason } from '../../../../shared/contracts/publishing';
import { settingsNow } from '../../config/settings';
import { sentencesOf } from '../../gate/obstacles';
import { newDocumentId } from '../../folders/new-document-id';
import type { Settled } from '../../imports/ports';
import { seenStory, sightingOf } from '../../recurring/sighting-of';
import { readArticleBody, writeArticleBodies } from '../article-bodies';
import { createArticle, updateArticle, type ArticleContent, type SavedArticle } from '../articles';
import { articleConflicts } from '../conflicts';
import { documents } from '../documents';
import { importedBody } from '../imported-body';
import { importFlags, importHistory, separateNotices, type FlagImport } from '../imported-flags';
import { keptObstacles } from '../kept-obstacles';
import { endAlertsAbout, killLock, noteArrivals } from '../kill-alerts';
import { linkRecords } from '../link-records';
import { lockShared } from '../locks';
import { proposeSame } from '../name-proposals';
import { noteNear } from '../near-duplicates';
import { signedText } from '../near-duplicates/signed-text';
import { noteConflicts } from '../note-conflicts';
import { keepNotices } from '../notices';
import { RELEASED_THEN, releaseAt } from '../release-at';
import { noteSightings } from '../sightings';
import { findStory, type StoryRow } from '../stories';
import { noteArticles, noteBefore } from '../undo';
import { keepItem, noteStory, writeItemReceipt, type ItemContext } from './item-context';

/** Makes an article of the item, or changes the one that is there. */
export async function writeArticle(
  context: ItemContext,
  verdict: Verdict,
  kept: StoryRow | undefined,
  publish: boolean,
): Promise<Settled> {
  const { strapi, trx, candidate, options, reach, knowledge } = context;
  const { source, run } = options;
  const { item, flags, story } = candidate.processed;
  const language = item.language ?? story.language;
  const notices = await keepNotices(strapi, flags, { language, source, importing: { trx, run } });
  const position = { file: candidate.file, item: candidate.item };
  const before = kept?.article ? await readArticleBody(strapi, kept.article) : undefined;
  const isUpdate = verdict.write === 'update' && before !== undefined;
  const article = isUpdate ? before.article : newDocumentId();
  const records = await linkRecords(strapi, trx, run, candidate.processed, {
    position,
    article,
    ruledIn: kept?.article,
  });
  const imported = importedBody(story, flags, item.markup);
  const flagImport = (keepsBody: boolean): FlagImport => {
    const cuts = before?.versions.draft?.state.cuts ?? [];
    return { flags, notices, before: before?.flags ?? [], cuts, keepsBody };
  };
  const content: ArticleContent = {
    item: { ...item, headline: item.headline! },
    body: imported.state,
    links: records.links,
    legalNotices: (keepsBody) => separateNotices(flagImport(keepsBody)),
    source: source?.documentId,
  };
  if (isUpdate) await noteBefore(strapi, trx, { run, uid: UID.article, documentIds: [before.article] });
  const waiting = isUpdate ? await articleConflicts(strapi, before.article, 'open') : [];
  const updated = isUpdate ? await updateArticle(strapi, before, content, kept?.written, waiting) : undefined;
  const saved = updated ?? (await createArticle(strapi, trx, content, isUpdate ? newDocumentId() : article));
  const obstacles = publish ? await obstaclesOf(context, saved) : [];
  const state = obstacles.length > 0 ? 'held' : verdict.state;
  const { embargoed } = saved.draft as { embargoed?: string | null };
  const release = releaseAt({ publish: reach.release, pubStatus: item.pubStatus, embargoed }, new Date());
  const settled: Settled = {
    state: updated || state === 'held' ? state : 'created',
    detail: detailOf(verdict, obstacles, saved, release),
    article: saved.documentId,
    problems: [...candidate.problems, ...records.problems],
    flags: flags.length,
    ...(release ? { releaseAt: release } : {}),
  };
  const receipt = await writeItemReceipt(context, settled);

  await noteConflicts(strapi, candidate, { saved, receipt, knowledge });
  const { documentId, body } = saved;
  await proposeSame(strapi, trx, records.same);
  const publishes = publish && obstacles.length === 0;
  const unpublishes = updated !== undefined && item.pubStatus === 'withheld' && reach.unpublish;
  const staysPublished = before?.versions.published !== undefined && !publishes && !unpublishes;
  const given = flagImport(saved.kept.includes('body'));
  const draft = { row: saved.draft.id, state: body, isSaved: true, linked: [], unlinked: [] };
  await writeArticleBodies(strapi, [
    {
      article: documentId,
      versions: { draft },
      flags: importFlags(given, receipt, staysPublished),
      history: importHistory(given, documentId, imported, saved.written.added?.legalNotices ?? []),
    },
  ]);
  const keep = () =>
    keepItem(context, kept, { article: documentId, written: saved.written, releaseAt: release });
  await (kept && !isUpdate ? noteStory(context, kept, keep) : keep());
  if (kept?.pubStatus === 'canceled') await endAlertsAbout(strapi, kept.documentId);
  if (source && settingsNow(strapi).recurring.enabled && candidate.processed.seen.length > 0)
    await noteSightings(strapi, source.id, [
      sightingOf(seenStory({ ...candidate.processed, identity: candidate.identity }, new Date()), documentId),
    ]);
  const articles = documents(strapi, UID.article);
  if (publishes) await articles.publish({ documentId });
  else if (unpublishes) await articles.unpublish({ documentId });
  await noteArticles(strapi, trx, [{ receipt, article: documentId, made: !updated }]);
  const { id } = (await findStory(strapi, candidate.identity.key))!;
  const signature = signatureOf(signedText(candidate.processed));
  const [near] = await noteNear(strapi, trx, [{ story: id, article: documentId, signature }]);
  await lockShared(
    trx,
    near.map(({ story }) => killLock(story)),
  );
  const { textHash } = candidate.identity;
  const arrival = { article: documentId, receipt, textHash, near, position };
  const told = await noteArrivals(strapi, trx, [arrival]);
  return { ...settled, problems: [...settled.problems, ...(told.get(receipt) ?? [])] };
}

/** What keeps an article from being published. */
async function obstaclesOf(
  { strapi, options, knowledge }: ItemContext,
  saved: SavedArticle,
): Promise<PublishingReason[]> {
  const { notices } = await knowledge();
  const { policies, source } = options;
  return keptObstacles(strapi, saved, notices, policies, source?.name, new Date());
}

const detailOf = (
  { detail }: Verdict,
  obstacles: PublishingReason[],
  { kept }: SavedArticle,
  release: Date | null,
): string | undefined => {
  const held = obstacles.length > 0 ? `It stays a draft. ${sentencesOf(obstacles)}` : undefined;
  const left = kept.length > 0 ? `Kept what an editor had changed: ${kept.join(', ')}.` : undefined;
  const later = release ? RELEASED_THEN : undefined;
  return [detail, held, later, left].filter(Boolean).join(' ') || undefined;
};
