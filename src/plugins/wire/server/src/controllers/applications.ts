import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { PLUGIN_ID } from '../../../shared/constants';
import type {
  Applications,
  ApplicationSummary,
  GetApplicationResponse,
  ListApplicationsResponse,
  ListLeftArticlesResponse,
} from '../../../shared/contracts/applications';
import { applicationsQuery, pageQuery } from './notice-request';
import { pagination } from './page';
import { readQuery } from './read-query';

/** Decisions on their way to the articles. */
const applications = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => strapi.plugin(PLUGIN_ID).service('applications') as unknown as Applications;
  const idOf = (ctx: Context): string => String(ctx.params.id);

  const answer = (ctx: Context, data: ApplicationSummary | undefined): void => {
    ctx.body = { data: known(data) } satisfies GetApplicationResponse;
  };

  return {
    async find(ctx: Context): Promise<void> {
      const { notice, ...page } = readQuery(applicationsQuery, ctx.query);
      const { data, total } = await service().list({ notice }, page);
      ctx.body = { data, meta: { pagination: pagination(page, total) } } satisfies ListApplicationsResponse;
    },

    findOne: async (ctx: Context) => answer(ctx, await service().find(idOf(ctx))),
    cancel: async (ctx: Context) => answer(ctx, await service().cancel(idOf(ctx))),
    continue: async (ctx: Context) => answer(ctx, await service().continue(idOf(ctx))),

    async left(ctx: Context): Promise<void> {
      const page = readQuery(pageQuery, ctx.query);
      const { data, total } = known(await service().left(idOf(ctx), page));
      ctx.body = { data, meta: { pagination: pagination(page, total) } } satisfies ListLeftArticlesResponse;
    },
  };
};

function known<T>(found: T | undefined): T {
  if (found === undefined) throw new errors.NotFoundError('There is no such application.');
  return found;
}

export default applications;
