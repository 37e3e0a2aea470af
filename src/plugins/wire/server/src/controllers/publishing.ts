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
import { briefly, withoutWords } from '../gate/obstacles';
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
      const { draft, mayPublish, seesNotices } = await articleAccess(strapi, ctx, article);
      const named = { documentId: article, headline: (draft.headline as string | null) ?? undefined };
      if (!mayPublish()) return refused(named, 'You may not publish this article.');
      const outcome = { article: named, ...(await service()[preview ? 'foresee' : 'publish'](article)) };
      return seesNotices() ? outcome : unquoted(outcome);
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
      const { mayPublish, seesNotices } = await articleAccess(strapi, ctx, article);
      const standing = await service().of(article);
      const told = seesNotices()
        ? standing
        : {
            ...standing,
            reasons: standing.reasons.map(withoutWords),
            overridden: standing.overridden.map(({ reason, ...by }) => ({
              ...by,
              reason: withoutWords(reason),
            })),
          };
      const data = {
        ...told,
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

/** What became of an article, for who may not read the words that hold it back. */
const unquoted = ({ reasons: whole, message, ...outcome }: PublishOutcome): PublishOutcome => {
  const reasons = whole.map(withoutWords);
  // A refusal for reasons says them, and with them the words.
  return { ...outcome, reasons, message: reasons.length > 0 && message ? briefly(reasons) : message };
};

const refused = (article: PublishOutcome['article'], message: string): PublishOutcome => ({
  article,
  state: 'refused',
  reasons: [],
  message,
});

export default publishing;
