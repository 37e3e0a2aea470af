import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { PLUGIN_ID, UID } from '../../../shared/constants';
import type {
  GetImportResponse,
  ListImportsResponse,
  ListSourcesResponse,
  StartImportResponse,
} from '../../../shared/contracts/imports';
import type { PreviewResponse } from '../../../shared/contracts/preview';
import type { ListReceiptsResponse } from '../../../shared/contracts/receipts';
import { adminName } from '../admin-name';
import type { ImportsService } from '../services/imports';
import { listImports } from '../stores/import-list';
import { findImport, showImport } from '../stores/imports';
import { listReceipts } from '../stores/receipt-list';
import { listSources } from '../stores/sources';
import { importListQuery, placeQuery, receiptListQuery } from './import-query';
import { pagination } from './page';
import { readInput } from './read-input';
import { readQuery } from './read-query';

/** What Strapi asks of an administrator who publishes an article. */
export const PUBLISH = 'plugin::content-manager.explorer.publish';

/** The panel's Wire pages. */
const desk = ({ strapi }: { strapi: Core.Strapi }) => {
  const imports = () => strapi.plugin(PLUGIN_ID).service('imports') as unknown as ImportsService;

  const importOf = async (ctx: Context) => {
    const row = await findImport(strapi, String(ctx.params.id));
    if (!row) throw new errors.NotFoundError('There is no such import.');
    return row;
  };

  return {
    async preview(ctx: Context): Promise<void> {
      const { from, file, item, ...query } = ctx.query;
      const place = readQuery(placeQuery, { from, file, item });
      const { files, settings } = await readInput(ctx, query);
      const mayPublish = ctx.state.userAbility.can(PUBLISH, UID.article);
      const data = await imports().preview(files, { ...settings, mayPublish }, place);
      ctx.body = { data } satisfies PreviewResponse;
    },

    async create(ctx: Context): Promise<void> {
      const { files, settings } = await readInput(ctx);
      const mayPublish = ctx.state.userAbility.can(PUBLISH, UID.article);
      if (settings.publish && !mayPublish) {
        // Strapi hides the words of every other ForbiddenError.
        throw new errors.PolicyError('You may not publish articles: import them as drafts.');
      }
      const data = await imports().enqueue(files, { ...settings, mayPublish }, adminName(ctx.state.user));
      ctx.status = 202;
      ctx.body = { data } satisfies StartImportResponse;
    },

    async find(ctx: Context): Promise<void> {
      const { page, pageSize, ...filter } = readQuery(importListQuery, ctx.query);
      const { data, total } = await listImports(strapi, { page, pageSize }, filter);
      ctx.body = {
        data,
        meta: { pagination: pagination({ page, pageSize }, total) },
      } satisfies ListImportsResponse;
    },

    async findOne(ctx: Context): Promise<void> {
      const data = showImport(strapi, await importOf(ctx));
      ctx.body = { data } satisfies GetImportResponse;
    },

    async receipts(ctx: Context): Promise<void> {
      const asked = readQuery(receiptListQuery, ctx.query);
      const { data, total } = await listReceipts(strapi, await importOf(ctx), asked);
      ctx.body = { data, meta: { pagination: pagination(asked, total) } } satisfies ListReceiptsResponse;
    },

    async sources(ctx: Context): Promise<void> {
      const found = await listSources(strapi);
      const data = found.map(({ documentId, name }) => ({ documentId, name: name as string }));
      ctx.body = { data } satisfies ListSourcesResponse;
    },
  };
};

export default desk;
