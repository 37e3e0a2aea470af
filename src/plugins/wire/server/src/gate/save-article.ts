import type { Core } from '@strapi/strapi';
import { bodyOf } from '../../../core/placement';
import type { FlagContext } from '../../../core/policies';
import { UID } from '../../../shared/constants';
import { areSame, readArticleBody, type ArticleBodies } from '../stores/article-bodies';
import { documents, rows, type Row } from '../stores/documents';
import { carryCuts } from './carry-cuts';
import type { Guarded } from './guard-articles';
import { planBody } from './plan-body';
import type { FlagPlan } from './plan-flags';
import { refusePublishing } from './refuse-publishing';
import { writePlan } from './write-plan';
import { isImportWriting } from './writing';

/** An article without anything in it. */
const NOTHING: ArticleBodies = { article: '', versions: {}, flags: [] };

/**
 * Saves an article's draft, with the body as it is once the notices that are decided about are out of it, and publishes it if that was asked
 * for. A save that leaves the body alone leaves all alone.
 */
export async function saveArticle(guarded: Guarded): Promise<unknown> {
  const { strapi, decided, context, next } = guarded;
  const { params, action } = context;
  if (isImportWriting()) return next();
  const { documentId, status } = params;
  // Before anything is written, so that the reasons name no notice that is gone with the refused save; once more when it is published.
  if (status === 'published') await refusePublishing(strapi, params, decided);
  const before = (documentId && (await readArticleBody(strapi, documentId))) || NOTHING;
  const savesBody = action === 'create' || params.data?.body !== undefined;
  const plan = savesBody ? await planSave(guarded, before, params.data?.body) : undefined;
  // Strapi, too, publishes after it has saved the draft; the draft has to have all that belongs to it by then.
  context.params = { ...params, ...(status === 'published' ? { status: 'draft' } : {}) };
  if (plan) context.params.data = { ...params.data, body: plan.body };

  const saved = (await next()) as Row | null;
  if (!saved) return saved;
  const hasOtherLinks = plan !== undefined && (await finish(guarded, saved.documentId, before, plan));
  const { fields, populate, locale } = params as { fields?: string[]; populate?: unknown; locale?: string };
  const again = { documentId: saved.documentId, fields, populate, locale };
  if (status === 'published') {
    const published = await documents(strapi, UID.article).publish(again);
    return (published as { entries: Row[] }).entries[0];
  }
  // The answer was made before the notices were linked.
  return hasOtherLinks ? documents(strapi, UID.article).findOne({ ...again, status: 'draft' }) : saved;
}

interface SavePlan extends FlagPlan {
  /** What is saved as the body. */
  body: unknown;
}

async function planSave(
  { strapi, trx, decided, context }: Guarded,
  before: ArticleBodies,
  body: unknown,
): Promise<SavePlan> {
  const state = before.versions.draft?.state ?? { full: [], cuts: [] };
  const blocks = Array.isArray(body) ? body : [];
  const change = {
    before: state,
    flags: before.flags,
    after: carryCuts(state, blocks),
    context: await contextOf(strapi, before, context.params.data),
    follows: true,
    keepsStale: true,
  };
  const plan = await planBody(strapi, trx, change, await decided.index());
  const left = bodyOf(plan.state);
  // What is no body is Strapi's to refuse.
  return { ...plan, body: areSame(left, blocks) ? body : left };
}

/** @returns whether the draft lists other notices than it did when it was saved */
async function finish(
  guarded: Guarded,
  article: string,
  before: ArticleBodies,
  plan: SavePlan,
): Promise<boolean> {
  const draft = await rows(guarded.strapi, UID.article).findOne({
    where: { documentId: article, publishedAt: { $null: true } },
    select: ['id', 'body'],
  });
  if (!draft) return false;
  const isSaved = areSame(draft.body ?? [], bodyOf(plan.state));
  // On its way to the database it has become another one.
  const settled = isSaved ? plan : await planSave(guarded, before, draft.body);
  const hasOtherState = settled.state !== before.versions.draft?.state;
  return writePlan(guarded, { article, row: draft.id, plan: settled, isSaved, hasOtherState });
}

/** Where the text comes from, for the newsroom's policies. */
async function contextOf(
  strapi: Core.Strapi,
  { article }: ArticleBodies,
  data: Record<string, unknown> = {},
): Promise<FlagContext> {
  const draft = article
    ? await rows(strapi, UID.article).findOne({
        where: { documentId: article, publishedAt: { $null: true } },
        select: ['id', 'language'],
        populate: { source: { select: ['id', 'name'] } },
      })
    : null;
  const language = (data.language ?? draft?.language) as string | null | undefined;
  return { language, source: (draft?.source as { name: string } | null | undefined)?.name };
}
