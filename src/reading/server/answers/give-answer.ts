import type { Context } from 'koa';
import type { Answer } from '../../cache/answer';
import { isFresh } from '../../cache/conditions';
import { OTHER_FORMS } from '../other-forms';

export interface Given {
  /** The value of Cache-Control. */
  cacheControl: string;
  /** As an HTTP date, where it is certain. */
  lastModified?: string;
}

/** Answers a request: with 304 where the client has what it asks for. */
export function giveAnswer(ctx: Context, answer: Answer, { cacheControl, lastModified }: Given): void {
  ctx.set('Cache-Control', cacheControl);
  ctx.vary(['Authorization', ...OTHER_FORMS]);
  if (answer.status === 200) {
    ctx.set('ETag', answer.etag);
    if (lastModified) ctx.set('Last-Modified', lastModified);
    const { 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince } = ctx.headers;
    if (isFresh({ ifNoneMatch, ifModifiedSince }, { etag: answer.etag, lastModified })) {
      ctx.status = 304;
      ctx.body = null;
      return;
    }
  }
  ctx.status = answer.status;
  ctx.set(answer.headers);
  ctx.body = answer.body;
}
