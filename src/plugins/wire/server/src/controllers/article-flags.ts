import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { ACTION, PLUGIN_ID, UID } from '../../../shared/constants';
import {
  PENDING_LIMIT,
  type CountPendingResponse,
  type ListArticleFlagsResponse,
} from '../../../shared/contracts/article-flags';
import type { PoliciesService } from '../services/policies';
import { articleFlags } from '../stores/article-flags';
import { documents } from '../stores/documents';
import { countPending } from '../stores/pending-notices';
import { articleAccess } from './article-access';
import { documentId } from './document-id';
import { readQuery } from './read-query';

const pendingQuery = z.strictObject({
  articles: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(documentId).min(1).max(PENDING_LIMIT, `names more than ${PENDING_LIMIT} articles`)),
});

/** The legal notices in articles, for the panel. */
const flags = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Of an article, for who may read its body, or notices. */
  async ofArticle(ctx: Context): Promise<void> {
    const article = String(ctx.params.documentId);
    const { mayRead, mayUpdate } = await articleAccess(strapi, ctx, article);
    const { userAbility } = ctx.state;
    const seesNotices = [ACTION.readNotices, ACTION.decideNotices].some((action) => userAbility.can(action));
    // Strapi hides the words of every other ForbiddenError.
    if (!seesNotices && !mayRead('body'))
      throw new errors.PolicyError('You may not read this article’s body.');
    const policies = strapi.plugin(PLUGIN_ID).service('policies') as unknown as PoliciesService;
    const data = await articleFlags(strapi, article, await policies.current());
    ctx.body = { data, meta: { mayUpdate: mayUpdate('body') } } satisfies ListArticleFlagsResponse;
  },

  /** Saves the body as it is: the gate does with it what is decided by now. */
  async apply(ctx: Context): Promise<void> {
    const documentId = String(ctx.params.documentId);
    const { draft, mayUpdate } = await articleAccess(strapi, ctx, documentId);
    if (!mayUpdate('body')) throw new errors.PolicyError('You may not change this article’s body.');
    const data = { body: draft.body ?? [], updatedBy: ctx.state.user.id };
    await documents(strapi, UID.article).update({ documentId, data });
    ctx.status = 204;
  },

  /** How many await a decision in each of some articles. */
  async pending(ctx: Context): Promise<void> {
    const { articles } = readQuery(pendingQuery, ctx.query);
    ctx.body = { data: await countPending(strapi, articles) } satisfies CountPendingResponse;
  },
});

export default flags;
