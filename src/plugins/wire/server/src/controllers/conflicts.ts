import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import type {
  ConflictSummary,
  ListArticleConflictsResponse,
  ListConflictsResponse,
  ResolveConflictRequest,
  ResolveConflictResponse,
} from '../../../shared/contracts/conflicts';
import { adminName } from '../admin-name';
import { ConflictError } from '../decisions/conflict-error';
import { conflictText } from '../stores/conflict-text';
import { articleConflicts, findConflict, listOpenConflicts, type StoredConflict } from '../stores/conflicts';
import { resolveConflict, valuesNow } from '../stores/resolve-conflict';
import { articleAccess, type ArticleAccess } from './article-access';
import { withConflicts } from './conflict';
import { pageQuery } from './notice-request';
import { pagination } from './page';
import { readBody } from './read-body';
import { readQuery } from './read-query';

const listQuery = z.strictObject({ state: z.enum(['open', 'all']).default('open') });
const request = z.strictObject({
  take: z.enum(['source', 'editor']),
  seen: z.iso.datetime({ offset: true }).optional(),
}) satisfies z.ZodType<ResolveConflictRequest>;

/** Fields in which an editor and a newer version of the story say different things. */
const conflicts = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Of an article. */
  async ofArticle(ctx: Context): Promise<void> {
    const { state } = readQuery(listQuery, ctx.query);
    const article = String(ctx.params.documentId);
    const access = await articleAccess(strapi, ctx, article);
    const found = await articleConflicts(strapi, article, state === 'open' ? state : undefined);
    const now = found.some((conflict) => conflict.state === 'open')
      ? await valuesNow(strapi, article)
      : undefined;
    const data = found
      .filter(({ field }) => access.mayRead(field))
      .map((conflict) => toSummary(conflict, access, now));
    ctx.body = { data } satisfies ListArticleConflictsResponse;
  },

  /** All that wait. */
  async find(ctx: Context): Promise<void> {
    const asked = readQuery(pageQuery, ctx.query);
    const { data, total } = await listOpenConflicts(strapi, asked);
    ctx.body = {
      data,
      meta: { pagination: pagination(asked, total) },
    } satisfies ListConflictsResponse;
  },

  resolve: withConflicts(async (ctx) => {
    const documentId = String(ctx.params.id);
    const { take, seen } = readBody(request, ctx.request.body);
    const conflict = await findConflict(strapi, documentId);
    if (!conflict) throw new errors.NotFoundError('There is no such conflict.');
    const access = await articleAccess(strapi, ctx, conflict.article);
    if (!access.mayUpdate(conflict.field)) {
      // Strapi hides the words of every other ForbiddenError.
      throw new errors.PolicyError('You may not change this field of the article.');
    }
    const { user } = ctx.state;
    const actor = adminName(user);
    const outcome = await resolveConflict(strapi, documentId, { take, seen, actor, user: user.id });
    if (outcome !== 'resolved') throw new ConflictError(OUTDATED, {});
    const resolved = (await findConflict(strapi, documentId))!;
    ctx.body = { data: toSummary(resolved, access) } satisfies ResolveConflictResponse;
  }),
});

const OUTDATED =
  'This conflict is over, or a newer version says something else in it meanwhile. Load the page again and look at it.';

function toSummary(
  conflict: StoredConflict,
  { mayUpdate }: ArticleAccess,
  now?: Record<string, unknown>,
): ConflictSummary {
  const { field, before, editor, source, state, id: _id, ...rest } = conflict;
  return {
    ...rest,
    field,
    state,
    ...('value' in before ? { before: conflictText(field, before.value) } : {}),
    editor: conflictText(field, state === 'open' && now ? now[field] : editor),
    source: conflictText(field, source),
    mayResolve: state === 'open' && mayUpdate(field),
  };
}

export default conflicts;
