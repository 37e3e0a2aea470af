import type { Core } from '@strapi/strapi';
import { buildNoticeIndex, type NoticeIndex } from '../../../core/disclaimers';
import { UID } from '../../../shared/constants';
import { inTransaction } from './locks';
import { decidedNotices } from './notices';

/** Decisions made in another process are known after this time; those made here at once. */
const FRESH_MS = 10_000;

interface Loaded {
  at: number;
  /** What distinguishes the decisions in it from others. */
  stamp: string;
  index: NoticeIndex;
}

interface Cache {
  /** Rises when this process changes a notice. */
  change: number;
  loaded?: Loaded & { change: number };
  loading?: { change: number; index: Promise<NoticeIndex> };
}

const caches = new WeakMap<Core.Strapi, Cache>();

function cacheOf(strapi: Core.Strapi): Cache {
  const cache = caches.get(strapi) ?? { change: 0 };
  caches.set(strapi, cache);
  return cache;
}

/**
 * Says that this process has changed a notice: whoever asks for the index from now on gets one that knows. To be called after the commit.
 */
export function noticesChanged(strapi: Core.Strapi): void {
  cacheOf(strapi).change += 1;
}

/** The notices that editors have decided about, ready to be found: one index for the whole process, made anew when decisions change. */
export async function noticeIndex(strapi: Core.Strapi): Promise<NoticeIndex> {
  const cache = cacheOf(strapi);
  const { change, loaded, loading } = cache;
  if (loading?.change === change) return loading.index;
  if (loaded?.change === change && performance.now() - loaded.at <= FRESH_MS) return loaded.index;
  const fresh = load(strapi, loaded);
  const mine = { change, index: fresh.then(({ index }) => index) };
  // Whoever waits for it is told of a failure; when nobody does, this request is.
  mine.index.catch(() => undefined);
  cache.loading = mine;
  try {
    const now = { ...(await fresh), change };
    if (!cache.loaded || cache.loaded.change <= change) cache.loaded = now;
    return now.index;
  } finally {
    if (cache.loading === mine) cache.loading = undefined;
  }
}

async function load(strapi: Core.Strapi, before: Loaded | undefined): Promise<Loaded> {
  const at = performance.now();
  const stamp = await stampOf(strapi);
  const index = before?.stamp === stamp ? before.index : buildNoticeIndex(await decidedNotices(strapi));
  return { at, stamp, index };
}

/** Two sets of decisions with the same stamp are the same, since every change of a notice gives it another `updatedAt`. */
async function stampOf(strapi: Core.Strapi): Promise<string> {
  const { rows } = await inTransaction<{ rows: { stamp: string }[] }>(strapi, (trx) =>
    trx.raw(
      `SELECT concat_ws(' ', count(*), bit_xor(hashtextextended(concat_ws(' ', id, updated_at), 0))) AS stamp
       FROM ?? WHERE decision <> 'pending'`,
      [strapi.db.metadata.get(UID.notice).tableName],
    ),
  );
  return rows[0].stamp;
}
