import { UID } from '../../../shared/constants';
import { readArticleBody, writeArticleBodies } from '../stores/article-bodies';
import { documents, rows, type Row } from '../stores/documents';
import { copyFlags } from '../stores/flags';
import { copyFullBody } from '../stores/full-bodies';
import type { Guarded } from './guard-articles';
import { planBody } from './plan-body';

/** A clone has all that belongs to the draft that it is made of. A body that it is given instead is saved as an editor's change of it. */
export async function cloneArticle({ strapi, context, next }: Guarded): Promise<unknown> {
  const { documentId, data = {}, fields, populate, locale } = context.params;
  const { body, ...rest } = data;
  context.params = { ...context.params, data: rest };
  const cloned = (await next()) as { documentId?: string; entries: Row[] };
  if (!documentId || !cloned.documentId) return cloned;
  const article = cloned.documentId;
  await copyFullBody(strapi, { article: documentId, version: 'draft' }, { article, version: 'draft' });
  await copyFlags(strapi, documentId, article);
  if (body === undefined) return cloned;
  const selection = { fields, populate, locale } as { fields?: string[]; populate?: unknown };
  const saved = await documents(strapi, UID.article).update({
    ...selection,
    documentId: article,
    data: { body },
  });
  return { ...cloned, entries: saved ? [saved] : [] };
}

/** The draft is the published version again, in all that belongs to it; its flags are made for its words. */
export async function discardDraft({ strapi, trx, decided, context, next }: Guarded): Promise<unknown> {
  const { documentId: article } = context.params;
  const before = article ? await readArticleBody(strapi, article) : undefined;
  const result = await next();
  const state = before?.versions.published?.state;
  if (!article || !before || !state) return result;
  const draft = await rows(strapi, UID.article).findOne({
    where: { documentId: article, publishedAt: { $null: true } },
    select: ['id', 'language'],
  });
  if (!draft) return result;
  const change = {
    before: before.versions.draft?.state ?? { full: [], cuts: [] },
    flags: before.flags,
    after: state,
    context: { language: draft.language as string | null },
    follows: false,
    keepsStale: false,
  };
  const { flags } = await planBody(strapi, trx, change, await decided.index());
  await writeArticleBodies(strapi, [
    {
      article,
      versions: { draft: { row: draft.id, state, isSaved: true, linked: [], unlinked: [] } },
      flags,
      history: [],
    },
  ]);
  return result;
}
