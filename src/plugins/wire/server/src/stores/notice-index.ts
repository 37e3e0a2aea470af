import type { Core } from '@strapi/strapi';
import { buildNoticeIndex, type NoticeIndex } from '../../../core/disclaimers';
import { layeredIndex } from '../../../core/layered-index';
import { readDecided, stampOf, type DecidedNotice } from './decided-notices';

/** Decisions made in another process are known after this time; those made here at once. */
const FRESH_MS = 10_000;
/** So few notices are indexed anew at each change; with more of them, changes are laid over what is there. */
const FEW = 2000;
/** More changes than this are no longer laid over. */
const LAYERED = 500;
/** Changes are looked for from so long before the last one that is known: transactions end in another order than they began. */
const MARGIN_MS = 60_000;

/** The index as it was built last; changes since then are laid over it. */
interface Base {
  index: NoticeIndex;
  byId: ReadonlyMap<number, DecidedNotice>;
  last: Date | null;
}

interface Loaded {
  at: number;
  /** What distinguishes the decisions in it from others. */
  stamp: string;
  base: Base;
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

/** The notices that editors have decided about, ready to be found: one index for the whole process, brought up to date when decisions change. */
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
  const { stamp, count } = await stampOf(strapi);
  if (before?.stamp === stamp) return { ...before, at };
  const layered = before && count > FEW ? await withChanges(strapi, before.base, count) : undefined;
  if (before && layered) return { at, stamp, base: before.base, index: layered };
  const base = await build(strapi);
  return { at, stamp, base, index: base.index };
}

async function build(strapi: Core.Strapi): Promise<Base> {
  const { notices, last } = await readDecided(strapi);
  return { index: buildNoticeIndex(notices), byId: new Map(notices.map((one) => [one.id, one])), last };
}

/**
 * The base with the changes since laid over it; undefined when there are too many, or when something happened that leaves no trace, such as
 * the deleting of a notice.
 *
 * @param count how many notices are decided about now
 */
async function withChanges(strapi: Core.Strapi, base: Base, count: number): Promise<NoticeIndex | undefined> {
  if (!base.last) return undefined;
  const { notices } = await readDecided(strapi, new Date(base.last.getTime() - MARGIN_MS));
  const changed: DecidedNotice[] = [];
  const gone = new Set<string>();
  let size = base.byId.size;
  for (const notice of notices) {
    const before = base.byId.get(notice.id);
    const isDecided = notice.decision !== 'pending';
    if (before && isDecided && isSame(before, notice)) continue;
    if (before) gone.add(before.fingerprint);
    if (isDecided) changed.push(notice);
    size += Number(isDecided) - Number(before !== undefined);
  }
  if (size !== count || changed.length + gone.size > LAYERED) return undefined;
  return layeredIndex(base.index, changed, gone);
}

const isSame = (a: DecidedNotice, b: DecidedNotice): boolean => JSON.stringify(a) === JSON.stringify(b);
