import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** More than a newsroom has users and tokens that ask within a day. */
const MOST = 5_000;

/** What was sent as `Authorization` and was somebody's when it was sent last. No token is kept, only what tells it again. */
export class KnownCallers {
  readonly #known = new LRUCache<string, true>({ max: MOST });

  has(authorization: string): boolean {
    return authorization !== '' && this.#known.has(digestOf(authorization));
  }

  /** @param isSomebody whether Strapi has just taken it for somebody's */
  learn(authorization: string, isSomebody: boolean): void {
    if (authorization === '') return;
    if (isSomebody) this.#known.set(digestOf(authorization), true);
    else this.#known.delete(digestOf(authorization));
  }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64');
