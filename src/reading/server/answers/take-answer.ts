import type { Context } from 'koa';
import type { Answer } from '../../cache/answer';
import { entityTag } from '../../cache/entity-tag';

/** What is said of a body; whatever else an answer says is said of the request. */
const KEPT = ['content-type', 'content-language', 'content-disposition', 'link'] as const;

/**
 * An answer as it was made, in one piece.
 *
 * @param statuses those that are taken
 * @returns undefined where it has another status, is sent while it is made, or sets a cookie
 */
export function takeAnswer(ctx: Context, statuses: readonly number[]): Answer | undefined {
  const { status, body, response } = ctx;
  if (!statuses.includes(status) || response.get('set-cookie')) return undefined;
  const bytes = bytesOf(body);
  if (!bytes) return undefined;
  const headers = Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = response.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  return { status, headers, body: bytes, etag: entityTag(bytes) };
}

function bytesOf(body: unknown): Buffer | undefined {
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  const isStream = typeof (body as { pipe?: unknown } | null)?.pipe === 'function';
  return typeof body === 'object' && body !== null && !isStream
    ? Buffer.from(JSON.stringify(body))
    : undefined;
}
