import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { PLUGIN_ID } from '../../../shared/constants';
import type { GetImportResponse, RetryImportResponse } from '../../../shared/contracts/imports';
import { ConflictError } from '../decisions/conflict-error';
import type { ImportsService } from '../services/imports';
import { withConflicts } from './conflict';

/** Canceling imports, going on with them, and trying their failed items again. */
const importRuns = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => strapi.plugin(PLUGIN_ID).service('imports') as unknown as ImportsService;
  const idOf = (ctx: Context): string => String(ctx.params.id);

  return {
    async cancel(ctx: Context): Promise<void> {
      const data = await service().cancel(idOf(ctx));
      if (!data) throw new errors.NotFoundError('There is no such import.');
      ctx.body = { data } satisfies GetImportResponse;
    },

    resume: withConflicts(async (ctx) => {
      const data = await service().resume(idOf(ctx));
      if (data === 'missing') throw new errors.NotFoundError('There is no such import.');
      if (data === 'gone') {
        throw new ConflictError(
          'The files of this import are no longer kept, so it cannot go on. Import them again: what is stored already stays as it is.',
          {},
        );
      }
      ctx.body = { data } satisfies GetImportResponse;
    }),

    retry: withConflicts(async (ctx) => {
      const items = await service().retry(idOf(ctx));
      if (items === 'missing') throw new errors.NotFoundError('There is no such import.');
      if (items === 'running') {
        throw new ConflictError('The import is not over yet. Try its failed items again when it is.', {});
      }
      if (items === 'again') {
        throw new ConflictError(
          'What this import reads is kept with the one that has brought it. Process that one again, or its items one by one.',
          {},
        );
      }
      ctx.status = 202;
      ctx.body = { data: { items } } satisfies RetryImportResponse;
    }),
  };
};

export default importRuns;
