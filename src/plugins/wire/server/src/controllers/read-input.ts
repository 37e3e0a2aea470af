import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { readImportRequest, type ImportInput, type RequestWithBody } from './import-request';
import { rawBodyLimit, readRawBody } from './raw-body';

/** Media types whose bodies Strapi has parsed before a controller runs. */
const PARSED = ['json', '+json', 'multipart'];

/**
 * What a request asks to import, wherever in it that stands.
 *
 * @param query its query string, without what is not about that
 */
export async function readInput(
  ctx: Context,
  query: Record<string, unknown> = ctx.query,
): Promise<ImportInput> {
  if (ctx.is('urlencoded')) {
    throw new errors.ValidationError(
      'Say in Content-Type what the body is: text/plain, application/json or application/x-ndjson. For files send multipart/form-data.',
    );
  }
  const raw = ctx.is(PARSED) ? undefined : await readRawBody(ctx.req, rawBodyLimit());
  const { body, files, headers } = ctx.request as unknown as RequestWithBody;
  return readImportRequest({ body, files, headers, query }, raw);
}
