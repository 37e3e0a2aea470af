import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { PLUGIN_ID } from '../../../shared/constants';
import type { GetImportResponse, StartImportResponse } from '../../../shared/contracts/imports';
import type { ImportsService } from '../services/imports';
import { findImport, toSummary } from '../stores/imports';
import { readInput } from './read-input';

/** Imports over the content API, for whoever has an API token. */
const imports = ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: Context): Promise<void> {
    const { files, settings } = await readInput(ctx);
    const service = strapi.plugin(PLUGIN_ID).service('imports') as unknown as ImportsService;
    const token = ctx.state.auth?.credentials as { name?: string } | undefined;
    const data = await service.enqueue(files, settings, token?.name ?? 'API');
    ctx.status = 202;
    ctx.body = { data } satisfies StartImportResponse;
  },

  async findOne(ctx: Context): Promise<void> {
    const row = await findImport(strapi, String(ctx.params.id));
    if (!row) throw new errors.NotFoundError('There is no such import.');
    ctx.body = { data: toSummary(row) } satisfies GetImportResponse;
  },
});

export default imports;
