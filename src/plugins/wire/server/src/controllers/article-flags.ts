import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { PLUGIN_ID } from '../../../shared/constants';
import {
  PENDING_LIMIT,
  type ApplyInArticleRequest,
  type ApplyInArticleResponse,
  type CountPendingResponse,
  type ListArticleFlagsResponse,
} from '../../../shared/contracts/article-flags';
import type { Applications } from '../../../shared/contracts/applications';
import type { PoliciesService } from '../services/policies';
import { articleFlags } from '../stores/article-flags';
import { countPending } from '../stores/pending-notices';
import { articleAccess } from './article-access';
import { documentId } from './document-id';
import { readBody } from './read-body';
import { readQuery } from './read-query';

const pendingQuery = z.strictObject({
  articles: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(documentId).min(1).max(PENDING_LIMIT, `names more than ${PENDING_LIMIT} articles`)),
});

const applyRequest = z.strictObject({ application: documentId }) satisfies z.ZodType<ApplyInArticleRequest>;

/** The legal notices in articles, for the panel. */
const flags = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Of an article, for who may read its body, or notices. */
  async ofArticle(ctx: Context): Promise<void> {
    const article = String(ctx.params.documentId);
    const { seesNotices, mayUpdate } = await articleAccess(strapi, ctx, article);
    // Strapi hides the words of every other ForbiddenError.
    if (!seesNotices()) throw new errors.PolicyError('You may not read this article’s body.');
    const policies = strapi.plugin(PLUGIN_ID).service('policies') as unknown as PoliciesService;
    const data = await articleFlags(strapi, article, await policies.current());
    ctx.body = { data, meta: { mayUpdate: mayUpdate('body') } } satisfies ListArticleFlagsResponse;
  },

  /** Brings a decision to an article whose form its editor has before him or her. */
  async apply(ctx: Context): Promise<void> {
    const { application } = readBody(applyRequest, ctx.request.body);
    const article = String(ctx.params.documentId);
    const { mayUpdate } = await articleAccess(strapi, ctx, article);
    if (!mayUpdate('body')) throw new errors.PolicyError('You may not change this article’s body.');
    const applications = strapi.plugin(PLUGIN_ID).service('applications') as unknown as Applications;
    const brought = await applications.bringTo(application, article);
    if (!brought) throw new errors.NotFoundError('There is no such application.');
    ctx.body = { data: { isBrought: !brought.why, ...brought } } satisfies ApplyInArticleResponse;
  },

  /** How many await a decision in each of some articles. */
  async pending(ctx: Context): Promise<void> {
    const { articles } = readQuery(pendingQuery, ctx.query);
    ctx.body = { data: await countPending(strapi, articles) } satisfies CountPendingResponse;
  },
});

export default flags;
