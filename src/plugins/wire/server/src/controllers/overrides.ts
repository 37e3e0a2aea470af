import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { PLUGIN_ID } from '../../../shared/constants';
import type { OverrideResponse } from '../../../shared/contracts/publishing';
import { adminName } from '../admin-name';
import type { OverridesService } from '../services/overrides';
import { readBody } from './read-body';
import { reason } from './reason';

const request = z.strictObject({ reason });

/** Publishing in spite of legal notices that await a decision: for the panel, and for whoever has an API token. */
const overrides = ({ strapi }: { strapi: Core.Strapi }) => {
  async function answer(ctx: Context, actor: string): Promise<void> {
    const given = readBody(request, ctx.request.body);
    const service = strapi.plugin(PLUGIN_ID).service('overrides') as unknown as OverridesService;
    ctx.body = {
      data: await service.add(String(ctx.params.documentId), given.reason, actor),
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
