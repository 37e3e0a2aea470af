import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { PLUGIN_ID } from '../../../shared/constants';
import type {
  DecideNamesResponse,
  ListNameDecisionsResponse,
  ListNameProposalsResponse,
  NameProposalSummary,
} from '../../../shared/contracts/names';
import type {
  GetNameRecordResponse,
  ListNameArticlesResponse,
  ListNameRecordsResponse,
  NameRecord,
} from '../../../shared/contracts/name-records';
import { adminName } from '../admin-name';
import type { NamesService } from '../services/names';
import { withConflicts } from './conflict';
import {
  confirmNamesRequest,
  differentNamesRequest,
  linkNameRequest,
  mergeNamesRequest,
  nameDecisionsQuery,
  nameProposalsQuery,
  nameRecordPath,
  nameRecordsQuery,
  rejectNamesRequest,
  splitNameRequest,
  undoNameDecisionRequest,
} from './names-request';
import { pageQuery } from './notice-request';
import { pagination } from './page';
import { readBody } from './read-body';
import { readQuery } from './read-query';
import { seesHeadlines } from './sees-articles';

/** A record without its articles, for who may not read these. */
const shown = <T extends Pick<NameRecord, 'first' | 'recent'>>(ctx: Context, record: T): T =>
  seesHeadlines(ctx) ? record : { ...record, first: undefined, recent: [] };

/** Decisions about people, organizations and events. */
const names = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => strapi.plugin(PLUGIN_ID).service('names') as unknown as NamesService;
  const who = (ctx: Context): string => adminName(ctx.state.user);
  const answer = (ctx: Context, data: DecideNamesResponse['data']): void => {
    ctx.body = { data } satisfies DecideNamesResponse;
  };

  return {
    async confirm(ctx: Context): Promise<void> {
      answer(ctx, await service().confirm(readBody(confirmNamesRequest, ctx.request.body), who(ctx)));
    },

    async merge(ctx: Context): Promise<void> {
      answer(ctx, await service().merge(readBody(mergeNamesRequest, ctx.request.body), who(ctx)));
    },

    async split(ctx: Context): Promise<void> {
      answer(ctx, await service().split(readBody(splitNameRequest, ctx.request.body), who(ctx)));
    },

    async reject(ctx: Context): Promise<void> {
      answer(ctx, await service().reject(readBody(rejectNamesRequest, ctx.request.body), who(ctx)));
    },

    async different(ctx: Context): Promise<void> {
      answer(ctx, await service().different(readBody(differentNamesRequest, ctx.request.body), who(ctx)));
    },

    async link(ctx: Context): Promise<void> {
      answer(ctx, await service().link(readBody(linkNameRequest, ctx.request.body), who(ctx)));
    },

    undo: withConflicts(async (ctx) => {
      const request = readBody(undoNameDecisionRequest, ctx.request.body ?? {});
      answer(ctx, await service().undo(String(ctx.params.id), request, who(ctx)));
    }),

    async proposals(ctx: Context): Promise<void> {
      const { page, pageSize, ...filter } = readQuery(nameProposalsQuery, ctx.query);
      const { data, total } = await service().proposals(filter, { page, pageSize });
      const unnamed = ({ article, ...proposal }: NameProposalSummary): NameProposalSummary => ({
        ...proposal,
        ...(article ? { article: { documentId: article.documentId } } : {}),
      });
      ctx.body = {
        data: seesHeadlines(ctx) ? data : data.map(unnamed),
        meta: { pagination: pagination({ page, pageSize }, total) },
      } satisfies ListNameProposalsResponse;
    },

    async decisions(ctx: Context): Promise<void> {
      const { page, pageSize, ...filter } = readQuery(nameDecisionsQuery, ctx.query);
      const { data, total } = await service().decisions(filter, { page, pageSize });
      ctx.body = {
        data,
        meta: { pagination: pagination({ page, pageSize }, total) },
      } satisfies ListNameDecisionsResponse;
    },

    async records(ctx: Context): Promise<void> {
      const { page, pageSize, sort, ...filter } = readQuery(nameRecordsQuery, ctx.query);
      const [{ data, total }, proposed] = await Promise.all([
        service().records(filter, sort, { page, pageSize }),
        service().proposed(),
      ]);
      ctx.body = {
        data: data.map((record) => shown(ctx, record)),
        meta: { pagination: pagination({ page, pageSize }, total), proposed },
      } satisfies ListNameRecordsResponse;
    },

    async record(ctx: Context): Promise<void> {
      const { type, id } = readQuery(nameRecordPath, ctx.params);
      const data = shown(ctx, await service().record(type, id));
      ctx.body = { data } satisfies GetNameRecordResponse;
    },

    async articles(ctx: Context): Promise<void> {
      const { type, id } = readQuery(nameRecordPath, ctx.params);
      const asked = readQuery(pageQuery, ctx.query);
      const none = { data: [], total: 0 };
      const { data, total } = seesHeadlines(ctx) ? await service().articles(type, id, asked) : none;
      ctx.body = { data, meta: { pagination: pagination(asked, total) } } satisfies ListNameArticlesResponse;
    },

    async training(ctx: Context): Promise<void> {
      ctx.attachment(`names-${new Date().toISOString().slice(0, 10)}.jsonl`);
      ctx.type = 'application/x-ndjson';
      ctx.body = Readable.from(service().training());
    },
  };
};

export default names;
