import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { PLUGIN_ID, UID } from '../../../shared/constants';
import type { AgainPreviewResponse, AgainRequest, AgainResponse } from '../../../shared/contracts/again';
import { adminName } from '../admin-name';
import type { AgainAsked, AgainService } from '../services/again';
import { withConflicts } from './conflict';
import { PUBLISH } from './desk';
import { readableItem } from './readable-difference';
import { readBody } from './read-body';

const receipt = z
  .string()
  .regex(/^[a-z0-9]{1,50}$/u, 'is no documentId')
  .optional();
const start = z.strictObject({ receipt });
const preview = z.strictObject({
  receipt,
  from: z.number().int().min(1).max(1_000_000_000).default(1),
}) satisfies z.ZodType<AgainRequest>;

/** Processing again what imports have kept of their items. */
const again = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => strapi.plugin(PLUGIN_ID).service('again') as unknown as AgainService;
  const askedOf = (ctx: Context, asked: { receipt?: string }): AgainAsked => ({
    import: String(ctx.params.id),
    receipt: asked.receipt,
    mayPublish: ctx.state.userAbility.can(PUBLISH, UID.article),
  });

  return {
    preview: withConflicts(async (ctx) => {
      const { from, ...asked } = readBody(preview, ctx.request.body ?? {});
      const { items, total } = await service().preview(askedOf(ctx, asked), from);
      const data = { items: await Promise.all(items.map((item) => readableItem(strapi, ctx, item))), total };
      ctx.body = { data } satisfies AgainPreviewResponse;
    }),

    create: withConflicts(async (ctx) => {
      const asked = readBody(start, ctx.request.body ?? {});
      const data = await service().start(askedOf(ctx, asked), adminName(ctx.state.user));
      ctx.status = 202;
      ctx.body = { data } satisfies AgainResponse;
    }),
  };
};

export default again;
