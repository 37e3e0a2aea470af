import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { PLUGIN_ID, UID } from '../../../shared/constants';
import type {
  ListSourcesWithHealthResponse,
  NewSecretResponse,
  PollSourceResponse,
  SourceResponse,
  TestSourceResponse,
} from '../../../shared/contracts/sources';
import { configuredFetching } from '../config/fetching';
import { ConflictError } from '../decisions/conflict-error';
import { memoryFile, PASTE } from '../imports/import-file';
import type { PollsService } from '../services/polls';
import type { SourceTestService } from '../services/source-test';
import type { SourcesService } from '../services/sources';
import type { Row } from '../stores/documents';
import { withConflicts } from './conflict';
import { PUBLISH } from './desk';
import { readImportRequest, type RequestWithBody } from './import-request';
import { readBody } from './read-body';
import { newSecretInput, sourceInput, testForm, testOptions } from './source-request';

/** Its settings are read on their own, so that what is wrong is told by the setting's name. */
const sent = z.strictObject({ data: z.unknown() });

/** Wire sources, for the panel. */
const sources = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = <T>(name: string): T => strapi.plugin(PLUGIN_ID).service(name) as unknown as T;
  const all = () => service<SourcesService>('sources');
  const input = () => sourceInput(configuredFetching(strapi));

  async function sourceOf(ctx: Context): Promise<Row> {
    const row = await all().find(String(ctx.params.id));
    if (!row) throw new errors.NotFoundError('There is no such source.');
    return row;
  }

  /** A test's settings and options, and the file where one was uploaded. */
  function readTest(ctx: Context) {
    const schema = z.strictObject({ settings: z.unknown().optional(), ...testOptions });
    if (!ctx.is('multipart')) {
      const { settings, text, item = 1 } = readBody(schema, ctx.request.body ?? {});
      const file = text === undefined ? undefined : memoryFile(PASTE, Buffer.from(text));
      return { input: readBody(input(), settings ?? {}), item, file };
    }
    const request = ctx.request as unknown as RequestWithBody;
    const form = readBody(testForm, request.body ?? {});
    const { settings, item = 1 } = readBody(schema, form);
    const { files: uploads, headers } = request;
    const { files } = readImportRequest({ files: uploads, headers, query: {}, body: {} }, undefined);
    if (files.length > 1) throw new errors.ValidationError('Send one file to test with.', { field: 'files' });
    return { input: readBody(input(), settings ?? {}), item, file: files[0] };
  }

  async function test(ctx: Context, row?: Row): Promise<void> {
    const mayPublish = ctx.state.userAbility.can(PUBLISH, UID.article);
    const data = await service<SourceTestService>('source-test').run({ row, mayPublish, ...readTest(ctx) });
    ctx.body = { data } satisfies TestSourceResponse;
  }

  return {
    async find(ctx: Context): Promise<void> {
      const data = await all().list();
      ctx.body = { data, meta: { limits: all().limits() } } satisfies ListSourcesWithHealthResponse;
    },

    async findOne(ctx: Context): Promise<void> {
      const data = await all().detail(await sourceOf(ctx));
      ctx.body = { data, meta: { limits: all().limits() } } satisfies SourceResponse;
    },

    create: withConflicts(async (ctx) => {
      const given = readBody(input(), readBody(sent, ctx.request.body).data);
      const data = await all().create(given);
      ctx.status = 201;
      ctx.body = { data, meta: { limits: all().limits() } } satisfies SourceResponse;
    }),

    update: withConflicts(async (ctx) => {
      const row = await sourceOf(ctx);
      const given = readBody(input(), readBody(sent, ctx.request.body).data);
      const data = await all().update(row, given);
      ctx.body = { data, meta: { limits: all().limits() } } satisfies SourceResponse;
    }),

    delete: withConflicts(async (ctx) => {
      await all().remove(await sourceOf(ctx));
      ctx.status = 204;
    }),

    testNew: (ctx: Context): Promise<void> => test(ctx),

    async test(ctx: Context): Promise<void> {
      await test(ctx, await sourceOf(ctx));
    },

    poll: withConflicts(async (ctx) => {
      const row = await sourceOf(ctx);
      if (!row.pollUrl) {
        throw new errors.ValidationError('"pollUrl": has to say where the feed is.', { field: 'pollUrl' });
      }
      const data = await service<PollsService>('polls').pollNow(row);
      if (!data) throw new ConflictError('It is being polled just now.', {});
      ctx.body = { data } satisfies PollSourceResponse;
    }),

    async newSecret(ctx: Context): Promise<void> {
      const row = await sourceOf(ctx);
      const { overlapHours } = readBody(newSecretInput, ctx.request.body ?? {});
      const data = await all().newSecret(row, overlapHours);
      ctx.set('Cache-Control', 'no-store');
      ctx.status = 201;
      ctx.body = { data } satisfies NewSecretResponse;
    },

    async deleteSecrets(ctx: Context): Promise<void> {
      const row = await sourceOf(ctx);
      const id = ctx.query.id === undefined ? undefined : String(ctx.query.id);
      const removed = await all().removeSecrets(row, id);
      if (id !== undefined && removed === 0) throw new errors.NotFoundError('There is no such secret.');
      ctx.status = 204;
    },
  };
};

export default sources;
