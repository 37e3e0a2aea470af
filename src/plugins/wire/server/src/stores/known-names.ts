import type { Core } from '@strapi/strapi';
import { NameIndexBuilder, type NameIndex } from '../../../core/entities';
import { confirmedNames, namesStamp } from './confirmed-names';

/** So often it is asked whether another process has changed a name. */
const FRESH_MS = 15_000;
/** An index that was up to date so long ago serves on while the next one is built; an older one does not. */
const SERVES_MS = 60_000;

interface Loaded {
  /** When it was known to be up to date. */
  at: number;
  change: number;
  stamp: string;
  index: NameIndex;
}

interface Cache {
  /** Rises when this process says that it has changed a name. */
  change: number;
  loaded?: Loaded;
  loading?: { change: number; index: Promise<NameIndex> };
}

const caches = new WeakMap<Core.Strapi, Cache>();

function cacheOf(strapi: Core.Strapi): Cache {
  const cache = caches.get(strapi) ?? { change: 0 };
  caches.set(strapi, cache);
  return cache;
}

/** Says that this process has changed a name: who asks from now on waits for an index that knows. To be called after the commit. */
export function namesChanged(strapi: Core.Strapi): void {
  cacheOf(strapi).change += 1;
}

/**
 * The newsroom's confirmed names, ready to be found: one index for all of this process and its threads, built anew when names change.
 *
 * @param atOnce look whether it is up to date, however short ago that was asked
 */
export function knownNames(strapi: Core.Strapi, { atOnce = false } = {}): Promise<NameIndex> {
  const cache = cacheOf(strapi);
  const { loaded, change } = cache;
  const age = loaded ? performance.now() - loaded.at : Infinity;
  const isOurs = loaded?.change === change;
  if (loaded && isOurs && !atOnce && age <= FRESH_MS) return Promise.resolve(loaded.index);
  const fresh = cache.loading?.change === change ? cache.loading.index : startLoading(strapi, cache);
  return loaded && isOurs && !atOnce && age <= SERVES_MS ? Promise.resolve(loaded.index) : fresh;
}

function startLoading(strapi: Core.Strapi, cache: Cache): Promise<NameIndex> {
  const { change } = cache;
  const loading = load(strapi, cache.loaded).then((now) => {
    if (!cache.loaded || cache.loaded.change <= change) cache.loaded = { ...now, change };
    return now.index;
  });
  const mine = { change, index: loading };
  cache.loading = mine;
  const done = (): void => {
    if (cache.loading === mine) cache.loading = undefined;
  };
  // Whoever waits for it is told of a failure; when nobody does, the next one who asks tries again.
  loading.then(done, done);
  return loading;
}

async function load(strapi: Core.Strapi, before: Loaded | undefined): Promise<Omit<Loaded, 'change'>> {
  const at = performance.now();
  const stamp = await namesStamp(strapi);
  if (before?.stamp === stamp) return { at, stamp, index: before.index };
  const builder = new NameIndexBuilder();
  for await (const names of confirmedNames(strapi)) for (const name of names) builder.add(name);
  return { at, stamp, index: builder.finish() };
}
