import type { IncomingMessage } from 'node:http';
import { errors } from '@strapi/utils';

/** Bytes that a body may have which is held in memory; larger ones are sent as files. */
export const rawBodyLimit = (): number => Number(process.env.BODY_LIMIT_MB ?? 20) * 1024 * 1024;

/**
 * Reads a request's body whole.
 *
 * @throws PayloadTooLargeError when it has more bytes than `limit`
 */
export async function readRawBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > limit) {
      throw new errors.PayloadTooLargeError(
        `The body has more than ${limit} bytes. Send it as a file (multipart field "files").`,
      );
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks, length);
}
