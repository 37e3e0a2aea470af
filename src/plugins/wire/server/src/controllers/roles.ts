import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { ACTION, PLUGIN_ID } from '../../../shared/constants';
import { NEWSROOM_ROLES, type ListRolesResponse, type RoleResponse } from '../../../shared/contracts/roles';
import type { RolesService } from '../services/roles';
import { withConflicts } from './conflict';
import { readBody } from './read-body';

const actions = z.array(z.enum(Object.values(ACTION))).max(Object.keys(ACTION).length);
const update = z.strictObject({ data: z.strictObject({ actions }), seen: actions });
const create = z.strictObject({
  role: z.enum(NEWSROOM_ROLES),
  name: z.string().trim().min(1).max(255),
  description: z.string().trim().max(1000).optional(),
});

/** Which roles may do what of the wire, for the panel. */
const roles = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => strapi.plugin(PLUGIN_ID).service('roles') as unknown as RolesService;
  return {
    async find(ctx: Context): Promise<void> {
      ctx.body = { data: await service().list() } satisfies ListRolesResponse;
    },

    update: withConflicts(async (ctx) => {
      const id = Number(ctx.params.id);
      if (!Number.isSafeInteger(id)) throw new errors.NotFoundError('There is no such role.');
      const { data, seen } = readBody(update, ctx.request.body);
      ctx.body = { data: await service().update(id, data.actions, seen) } satisfies RoleResponse;
    }),

    async create(ctx: Context): Promise<void> {
      const { role, ...words } = readBody(create, ctx.request.body);
      ctx.status = 201;
      ctx.body = { data: await service().create(role, words) } satisfies RoleResponse;
    },
  };
};

export default roles;
