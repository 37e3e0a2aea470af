import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { PLUGIN_ID } from '../../../shared/constants';
import type { OverrideResponse } from '../../../shared/contracts/publishing';
import { adminName } from '../admin-name';
import type { OverridesService } from '../services/overrides';
import { withoutWords } from '../gate/obstacles';
import { articleAccess, readsNotices } from './article-access';
import { readBody } from './read-body';
import { reason } from './reason';

const request = z.strictObject({ reason });

/** Publishing in spite of legal notices that await a decision: for the panel, and for whoever has an API token. */
const overrides = ({ strapi }: { strapi: Core.Strapi }) => {
  async function add(ctx: Context, actor: string): Promise<OverrideResponse['data']> {
    const given = readBody(request, ctx.request.body);
    const service = strapi.plugin(PLUGIN_ID).service('overrides') as unknown as OverridesService;
    return service.add(String(ctx.params.documentId), given.reason, actor);
  }

  /** Who overrides need not be one who may read the article. */
  const seesNotices = (ctx: Context): Promise<boolean> | boolean =>
    readsNotices(ctx) ||
    articleAccess(strapi, ctx, String(ctx.params.documentId)).then(
      (access) => access.seesNotices(),
      () => false,
    );

  return {
    /** Over the content API. */
    async create(ctx: Context): Promise<void> {
      const asking = ctx.state.auth?.credentials as { name?: string; username?: string } | undefined;
      const data = await add(ctx, asking?.name ?? asking?.username ?? 'API');
      ctx.body = { data } satisfies OverrideResponse;
    },

    /** In the panel. */
    async createAsAdmin(ctx: Context): Promise<void> {
      const { overridden, ...rest } = await add(ctx, adminName(ctx.state.user));
      const data = {
        ...rest,
        overridden: (await seesNotices(ctx)) ? overridden : overridden.map(withoutWords),
      };
      ctx.body = { data } satisfies OverrideResponse;
    },
  };
};

export default overrides;
