import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { ACTION, PLUGIN_ID } from '../../../shared/constants';
import {
  PUBLISH_LIMIT,
  type ArticlePublishingResponse,
  type PublishManyRequest,
  type PublishManyResponse,
  type PublishOutcome,
} from '../../../shared/contracts/publishing';
import type { PublishingService } from '../services/publishing';
import { articleAccess } from './article-access';
import { documentId } from './document-id';
import { readBody } from './read-body';

const manyRequest = z.strictObject({
  articles: z
    .array(documentId)
    .min(1, 'is empty')
    .max(PUBLISH_LIMIT, `has more than ${PUBLISH_LIMIT} articles: ask several times`),
  preview: z.boolean().optional(),
}) satisfies z.ZodType<PublishManyRequest>;

/** What stands against publishing articles, and publishing many of them. */
const publishing = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => strapi.plugin(PLUGIN_ID).service('publishing') as unknown as PublishingService;

  async function outcomeOf(ctx: Context, article: string, preview: boolean): Promise<PublishOutcome> {
    try {
      const { draft, mayPublish } = await articleAccess(strapi, ctx, article);
      const named = { documentId: article, headline: (draft.headline as string | null) ?? undefined };
      if (!mayPublish()) return refused(named, 'You may not publish this article.');
      return { article: named, ...(await service()[preview ? 'foresee' : 'publish'](article)) };
    } catch (error) {
      if (error instanceof errors.NotFoundError || error instanceof errors.PolicyError)
        return refused({ documentId: article }, error.message);
      throw error;
    }
  }

  return {
    /** Of one article. */
    async ofArticle(ctx: Context): Promise<void> {
      const article = String(ctx.params.documentId);
      const { mayPublish } = await articleAccess(strapi, ctx, article);
      const data = {
        ...(await service().of(article)),
        mayPublish: mayPublish(),
        mayOverride: ctx.state.userAbility.can(ACTION.overrideNotices) as boolean,
      };
      ctx.body = { data } satisfies ArticlePublishingResponse;
    },

    async many(ctx: Context): Promise<void> {
      const { articles, preview = false } = readBody(manyRequest, ctx.request.body);
      const data: PublishOutcome[] = [];
      // One after the other: each is a transaction with locks of its own.
      for (const article of new Set(articles)) data.push(await outcomeOf(ctx, article, preview));
      ctx.body = { data } satisfies PublishManyResponse;
    },
  };
};

const refused = (article: PublishOutcome['article'], message: string): PublishOutcome => ({
  article,
  state: 'refused',
  reasons: [],
  message,
});

export default publishing;
