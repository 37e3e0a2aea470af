import type { IncomingMessage } from 'node:http';
import { errors } from '@strapi/utils';

const DEFAULT_MB = 20;

/** Bytes that a body may have which is held in memory; larger ones are sent as files. */
export function rawBodyLimit(): number {
  const asked = Number.parseInt(process.env.BODY_LIMIT_MB ?? '', 10);
  return (asked > 0 ? asked : DEFAULT_MB) * 1024 * 1024;
}

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
