import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { PLUGIN_ID } from '../../../shared/constants';
import type { DecideManyResponse, DecideResponse } from '../../../shared/contracts/notice-decisions';
import type {
  GetNoticeResponse,
  ListIssuersResponse,
  ListNoticesResponse,
  ListOccurrencesResponse,
} from '../../../shared/contracts/notices';
import type { ListHistoryResponse, ListRemovedResponse } from '../../../shared/contracts/notice-history';
import type { ApplicationSummary } from '../../../shared/contracts/applications';
import { adminName } from '../admin-name';
import type { NoticesService } from '../services/notices';
import { withConflicts } from './conflict';
import { mayOverride } from './may-override';
import {
  decideManyRequest,
  decideRequest,
  historyQuery,
  issuersQuery,
  listQuery,
  occurrencesQuery,
  pageQuery,
  undoManyRequest,
  undoRequest,
} from './notice-request';
import { pagination } from './page';
import { readBody } from './read-body';
import { readQuery } from './read-query';

/** The panel's pages about legal notices. */
const notices = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => strapi.plugin(PLUGIN_ID).service('notices') as unknown as NoticesService;
  const idOf = (ctx: Context): string => String(ctx.params.id);
  const who = (ctx: Context): string => adminName(ctx.state.user);

  return {
    async find(ctx: Context): Promise<void> {
      const { page, pageSize, sort, ...filter } = readQuery(listQuery, ctx.query);
      const { data, total } = await service().list(filter, sort, { page, pageSize });
      ctx.body = {
        data,
        meta: { pagination: pagination({ page, pageSize }, total) },
      } satisfies ListNoticesResponse;
    },

    async issuers(ctx: Context): Promise<void> {
      const data = await service().issuers(readQuery(issuersQuery, ctx.query));
      ctx.body = { data } satisfies ListIssuersResponse;
    },

    async findOne(ctx: Context): Promise<void> {
      ctx.body = { data: await service().find(idOf(ctx)) } satisfies GetNoticeResponse;
    },

    async occurrences(ctx: Context): Promise<void> {
      const page = readQuery(occurrencesQuery, ctx.query);
      const { data, total } = await service().occurrences(idOf(ctx), page);
      ctx.body = { data, meta: { pagination: pagination(page, total) } } satisfies ListOccurrencesResponse;
    },

    decide: withConflicts(async (ctx) => {
      const request = readBody(decideRequest, ctx.request.body);
      mayOverride(ctx, request.override);
      ctx.body = (await service().decide(idOf(ctx), request, who(ctx))) satisfies DecideResponse;
    }),

    decideMany: withConflicts(async (ctx) => {
      const request = readBody(decideManyRequest, ctx.request.body);
      mayOverride(ctx, request.override);
      const data = await service().decideMany(request, who(ctx));
      ctx.body = { data } satisfies DecideManyResponse;
    }),

    undoMany: withConflicts(async (ctx) => {
      const request = readBody(undoManyRequest, ctx.request.body);
      mayOverride(ctx, request.override);
      const data = await service().undoMany(request, who(ctx));
      ctx.body = { data } satisfies DecideManyResponse;
    }),

    undo: withConflicts(async (ctx) => {
      const request = readBody(undoRequest, ctx.request.body ?? {});
      mayOverride(ctx, request.override);
      ctx.body = (await service().undo(idOf(ctx), request, who(ctx))) satisfies DecideResponse;
    }),

    async apply(ctx: Context): Promise<void> {
      const data = await service().apply(idOf(ctx), who(ctx));
      ctx.status = 202;
      ctx.body = { data } satisfies { data: ApplicationSummary[] };
    },

    async history(ctx: Context): Promise<void> {
      const { page, pageSize, action, articles } = readQuery(historyQuery, ctx.query);
      const filter = { notice: idOf(ctx), action, withoutArticles: articles !== true };
      const { data, total } = await service().history(filter, { page, pageSize });
      ctx.body = {
        data,
        meta: { pagination: pagination({ page, pageSize }, total) },
      } satisfies ListHistoryResponse;
    },

    async historyOfArticle(ctx: Context): Promise<void> {
      const { page, pageSize, action } = readQuery(historyQuery, ctx.query);
      const { data, total } = await service().history({ article: idOf(ctx), action }, { page, pageSize });
      ctx.body = {
        data,
        meta: { pagination: pagination({ page, pageSize }, total) },
      } satisfies ListHistoryResponse;
    },

    async removed(ctx: Context): Promise<void> {
      const page = readQuery(pageQuery, ctx.query);
      const { data, total } = await service().removed(idOf(ctx), page);
      ctx.body = { data, meta: { pagination: pagination(page, total) } } satisfies ListRemovedResponse;
    },
  };
};

export default notices;
