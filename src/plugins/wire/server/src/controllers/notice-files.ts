import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { PLUGIN_ID } from '../../../shared/constants';
import type { ImportNoticesResponse } from '../../../shared/contracts/notice-exchange';
import { adminName } from '../admin-name';
import { diskFile, memoryFile } from '../imports/import-file';
import type { ImportFile } from '../imports/ports';
import type { NoticeExchangeService } from '../services/notice-exchange';
import type { RequestWithBody } from './import-request';
import { mayOverride } from './may-override';
import { exportQuery, importQuery } from './notice-request';
import { rawBodyLimit, readRawBody } from './raw-body';
import { readQuery } from './read-query';

const MEDIA_TYPE = 'application/x-ndjson';
const HOW = `Send it in the multipart field "file", or as the body with Content-Type ${MEDIA_TYPE}.`;

/** Decided notices as files that newsrooms share. */
const noticeFiles = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () =>
    strapi.plugin(PLUGIN_ID).service('notice-exchange') as unknown as NoticeExchangeService;

  return {
    async export(ctx: Context): Promise<void> {
      const lines = service().exportNotices(readQuery(exportQuery, ctx.query));
      ctx.attachment(`notices-${new Date().toISOString().slice(0, 10)}.jsonl`);
      ctx.type = MEDIA_TYPE;
      ctx.body = Readable.from(lines);
    },

    async import(ctx: Context): Promise<void> {
      const { file, settings } = await readFile(ctx);
      const { preview, conflicts, override } = readQuery(importQuery, settings);
      mayOverride(ctx, override);
      const data = await service().importNotices({
        file,
        preview,
        conflicts,
        override,
        actor: adminName(ctx.state.user),
      });
      ctx.body = { data } satisfies ImportNoticesResponse;
    },
  };
};

async function readFile(ctx: Context): Promise<{ file: ImportFile; settings: unknown }> {
  const { files, body } = ctx.request as unknown as RequestWithBody;
  if (ctx.is('multipart')) {
    const sent = Object.entries(files ?? {}).flatMap(([field, uploads]) =>
      [uploads].flat().map((upload) => ({ field, upload })),
    );
    if (sent.length !== 1 || sent[0].field !== 'file') {
      throw new errors.ValidationError('There has to be one file, in the field "file".', { field: 'file' });
    }
    const { filepath, size } = sent[0].upload;
    return { file: diskFile(filepath, 'the file', size), settings: { ...ctx.query, ...(body as object) } };
  }
  if (ctx.is(['json', '+json', 'urlencoded'])) throw new errors.ValidationError(`This is no file. ${HOW}`);
  const raw = await readRawBody(ctx.req, rawBodyLimit());
  if (raw.length === 0) throw new errors.ValidationError(`There is no file. ${HOW}`);
  return { file: memoryFile('the file', raw), settings: ctx.query };
}

export default noticeFiles;
