import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { PLUGIN_ID } from '../../../shared/constants';
import type {
  GetImportResponse,
  ImportSummary,
  StartImportResponse,
} from '../../../shared/contracts/imports';
import { ConflictError } from '../decisions/conflict-error';
import { memoryFile, PUSH } from '../imports/import-file';
import type { PushCredentials, SignedPush } from '../push/signed-push';
import type { ImportsService } from '../services/imports';
import { findImport, showImport } from '../stores/imports';
import { forgetPush, rememberPush } from '../stores/received-pushes';
import { withConflicts } from './conflict';
import { readInput } from './read-input';

/** Imports over the content API, for whoever has an API token, and for sources that sign what they push. */
const imports = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => strapi.plugin(PLUGIN_ID).service('imports') as unknown as ImportsService;

  /** What a source signs is taken once; its settings are the source's own, since nobody has signed the address. */
  async function takeSigned(ctx: Context, push: SignedPush): Promise<ImportSummary> {
    if (Object.keys(ctx.query).length > 0) {
      throw new errors.ValidationError(
        'A signed push has no settings in its address: they are what is set about its source.',
      );
    }
    if (push.body.length === 0)
      throw new errors.ValidationError('There is nothing to import: the body is empty.');
    if (!(await rememberPush(strapi, push.digest, new Date()))) {
      throw new ConflictError(
        'This push has been taken already. To send the same content again, sign it anew.',
        {},
      );
    }
    try {
      const settings = { source: push.source.name as string, publish: false };
      const file = memoryFile(PUSH, push.body, push.mediaType);
      return await service().enqueue([file], settings, undefined, { way: 'push' });
    } catch (error) {
      await forgetPush(strapi, push.digest);
      throw error;
    }
  }

  return {
    create: withConflicts(async (ctx) => {
      const credentials = ctx.state.auth?.credentials as Partial<PushCredentials> | undefined;
      if (credentials?.push) {
        const data = await takeSigned(ctx, credentials.push);
        ctx.status = 202;
        ctx.body = { data } satisfies StartImportResponse;
        return;
      }
      const { files, settings } = await readInput(ctx);
      const data = await service().enqueue(files, settings, credentials?.name ?? 'API', { way: 'push' });
      ctx.status = 202;
      ctx.body = { data } satisfies StartImportResponse;
    }),

    async findOne(ctx: Context): Promise<void> {
      const row = await findImport(strapi, String(ctx.params.id));
      if (!row) throw new errors.NotFoundError('There is no such import.');
      ctx.body = { data: showImport(strapi, row) } satisfies GetImportResponse;
    },
  };
};

export default imports;
