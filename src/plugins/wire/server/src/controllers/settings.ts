import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { deskSettingsInput } from '../../../core/settings';
import { PLUGIN_ID } from '../../../shared/constants';
import type { SettingsResponse } from '../../../shared/contracts/settings';
import { adminName } from '../admin-name';
import type { SettingsService } from '../services/settings';
import { withConflicts } from './conflict';
import { readBody } from './read-body';

const update = z.strictObject({ data: deskSettingsInput, seen: z.string().nullish() });
const undo = z.strictObject({ change: z.string().min(1) });

/** What can be set while the newsroom runs, for the panel. */
const settings = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => strapi.plugin(PLUGIN_ID).service('settings') as unknown as SettingsService;
  return {
    async find(ctx: Context): Promise<void> {
      ctx.body = { data: await service().read() } satisfies SettingsResponse;
    },

    update: withConflicts(async (ctx) => {
      const { data, seen } = readBody(update, ctx.request.body);
      ctx.body = {
        data: await service().update(data, adminName(ctx.state.user), seen),
      } satisfies SettingsResponse;
    }),

    undo: withConflicts(async (ctx) => {
      const { change } = readBody(undo, ctx.request.body);
      ctx.body = {
        data: await service().undo(change, adminName(ctx.state.user)),
      } satisfies SettingsResponse;
    }),
  };
};

export default settings;
