import { basename } from 'node:path';
import type { Context } from 'koa';

/** Answers with an item as it came, as a file to be saved: under the name of the file that it stood in, and not of the zip or mail around that. */
export function sendOriginal(
  ctx: Context,
  { file, within, bytes, isText }: { file: string; within?: string; bytes: Buffer; isText: boolean },
): void {
  ctx.attachment(fileName(within ?? file));
  ctx.type = isText ? 'text/plain; charset=utf-8' : 'application/octet-stream';
  // Whatever somebody sent us is shown by no browser as a page of ours.
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
  ctx.body = bytes;
}

const MAX_NAME = 200;

/** A name under which it can be saved: what was pasted has none. */
const fileName = (file: string): string =>
  basename(file)
    .replace(/[\p{Cc}\p{Cs}\\/:*?"<>|]/gu, '')
    .slice(-MAX_NAME) || 'item.txt';
