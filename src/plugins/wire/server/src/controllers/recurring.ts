import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { PLUGIN_ID } from '../../../shared/constants';
import type { ListHistoryResponse } from '../../../shared/contracts/notice-history';
import type {
  DecideManyRecurringResponse,
  DecideRecurringResponse,
  GetRecurringResponse,
  GetRecurringRunResponse,
  ListRecurringResponse,
  ListRecurringRunsResponse,
} from '../../../shared/contracts/recurring';
import { adminName } from '../admin-name';
import type { RecurringService } from '../services/recurring';
import { withConflicts } from './conflict';
import { mayOverride } from './may-override';
import { pageQuery } from './notice-request';
import { pagination } from './page';
import { readBody } from './read-body';
import { readQuery } from './read-query';
import {
  decideManyRecurringRequest,
  decideRecurringRequest,
  recurringQuery,
  startRunRequest,
  undoRecurringRequest,
} from './recurring-request';

/** Paragraphs that recur in the articles of a source. */
const recurring = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => strapi.plugin(PLUGIN_ID).service('recurring') as unknown as RecurringService;
  const idOf = (ctx: Context): string => String(ctx.params.id);
  const who = (ctx: Context): string => adminName(ctx.state.user);

  return {
    async find(ctx: Context): Promise<void> {
      const { page, pageSize, ...filter } = readQuery(recurringQuery, ctx.query);
      const { data, total } = await service().list(filter, { page, pageSize });
      ctx.body = {
        data,
        meta: { pagination: pagination({ page, pageSize }, total) },
      } satisfies ListRecurringResponse;
    },

    async findOne(ctx: Context): Promise<void> {
      ctx.body = { data: await service().find(idOf(ctx)) } satisfies GetRecurringResponse;
    },

    async history(ctx: Context): Promise<void> {
      const page = readQuery(pageQuery, ctx.query);
      const { data, total } = await service().history(idOf(ctx), page);
      ctx.body = { data, meta: { pagination: pagination(page, total) } } satisfies ListHistoryResponse;
    },

    decide: withConflicts(async (ctx) => {
      const request = readBody(decideRecurringRequest, ctx.request.body);
      mayOverride(ctx, request.override);
      ctx.body = (await service().decide(idOf(ctx), request, who(ctx))) satisfies DecideRecurringResponse;
    }),

    decideMany: withConflicts(async (ctx) => {
      const request = readBody(decideManyRecurringRequest, ctx.request.body);
      mayOverride(ctx, request.override);
      const data = await service().decideMany(request, who(ctx));
      ctx.body = { data } satisfies DecideManyRecurringResponse;
    }),

    undo: withConflicts(async (ctx) => {
      const request = readBody(undoRecurringRequest, ctx.request.body ?? {});
      mayOverride(ctx, request.override);
      ctx.body = (await service().undo(idOf(ctx), request, who(ctx))) satisfies DecideRecurringResponse;
    }),

    async startRuns(ctx: Context): Promise<void> {
      const { source } = readBody(startRunRequest, ctx.request.body ?? {});
      const data = await service().startRuns(source, who(ctx));
      ctx.status = 202;
      ctx.body = { data } satisfies ListRecurringRunsResponse;
    },

    async runs(ctx: Context): Promise<void> {
      const page = readQuery(pageQuery, ctx.query);
      const { data, total } = await service().runs(page);
      ctx.body = { data, meta: { pagination: pagination(page, total) } } satisfies ListRecurringRunsResponse;
    },

    async run(ctx: Context): Promise<void> {
      ctx.body = { data: await service().run(idOf(ctx)) } satisfies GetRecurringRunResponse;
    },

    async cancelRun(ctx: Context): Promise<void> {
      ctx.body = { data: await service().cancelRun(idOf(ctx)) } satisfies GetRecurringRunResponse;
    },

    async continueRun(ctx: Context): Promise<void> {
      ctx.body = { data: await service().continueRun(idOf(ctx)) } satisfies GetRecurringRunResponse;
    },
  };
};

export default recurring;
