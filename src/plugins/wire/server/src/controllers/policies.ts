import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { policySettings } from '../../../core/policies';
import { PLUGIN_ID } from '../../../shared/constants';
import type {
  PoliciesResponse,
  PreviewPoliciesResponse,
  UpdatePoliciesResponse,
} from '../../../shared/contracts/policies';
import { adminName } from '../admin-name';
import type { PoliciesService } from '../services/policies';
import { withConflicts } from './conflict';
import { readBody } from './read-body';

const update = z.strictObject({ data: policySettings, seen: z.string().nullish() });
const preview = z.strictObject({ data: policySettings });

/** The newsroom's policies, for the panel. */
const policies = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => strapi.plugin(PLUGIN_ID).service('policies') as unknown as PoliciesService;
  return {
    async find(ctx: Context): Promise<void> {
      ctx.body = { data: await service().read() } satisfies PoliciesResponse;
    },

    async preview(ctx: Context): Promise<void> {
      const { data } = readBody(preview, ctx.request.body);
      ctx.body = { data: await service().preview(data) } satisfies PreviewPoliciesResponse;
    },

    update: withConflicts(async (ctx) => {
      const { data, seen } = readBody(update, ctx.request.body);
      const answer = await service().update(data, adminName(ctx.state.user), seen);
      ctx.body = answer satisfies UpdatePoliciesResponse;
    }),
  };
};

export default policies;
