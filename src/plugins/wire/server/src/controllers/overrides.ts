import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { PLUGIN_ID } from '../../../shared/constants';
import type { OverrideResponse } from '../../../shared/contracts/publishing';
import { adminName } from '../admin-name';
import type { OverridesService } from '../services/overrides';
import { readBody } from './read-body';

const MAX_REASON = 2000;
const MIN_LETTERS = 3;

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const request = z.strictObject({
  reason: z
    .string('has to say why, in words')
    .trim()
    .max(MAX_REASON)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u, 'must not have control characters')
    .refine((reason) => letters(reason) >= MIN_LETTERS, {
      error: `has to say why, in at least ${MIN_LETTERS} letters`,
    }),
});

/** Publishing in spite of legal notices that await a decision: for the panel, and for whoever has an API token. */
const overrides = ({ strapi }: { strapi: Core.Strapi }) => {
  async function answer(ctx: Context, actor: string): Promise<void> {
    const { reason } = readBody(request, ctx.request.body);
    const service = strapi.plugin(PLUGIN_ID).service('overrides') as unknown as OverridesService;
    ctx.body = {
      data: await service.add(String(ctx.params.documentId), reason, actor),
    } satisfies OverrideResponse;
  }

  return {
    /** Over the content API. */
    create(ctx: Context): Promise<void> {
      const asking = ctx.state.auth?.credentials as { name?: string; username?: string } | undefined;
      return answer(ctx, asking?.name ?? asking?.username ?? 'API');
    },

    /** In the panel. */
    createAsAdmin: (ctx: Context): Promise<void> => answer(ctx, adminName(ctx.state.user)),
  };
};

export default overrides;
