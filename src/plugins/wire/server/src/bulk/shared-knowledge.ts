import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { readDecided } from '../stores/decided-notices';
import { confirmedNames } from '../stores/names';
import { recurringKnowledge } from '../stores/recurring-knowledge';
import { serializeKnowledge, shareKnowledge, type SharedKnowledge } from '../threads/knowledge-data';

/** A long import hears of editors' changes after this time. */
const FRESH_MS = 15_000;

interface Loaded {
  at: number;
  digest: string;
  shared: SharedKnowledge;
}

const loaded = new WeakMap<Core.Strapi, Loaded>();
const loading = new WeakMap<Core.Strapi, Promise<SharedKnowledge>>();

/** What the newsroom knows, for the threads: one copy for all of them, with another version when it is another. */
export function sharedKnowledge(strapi: Core.Strapi): Promise<SharedKnowledge> {
  const before = loaded.get(strapi);
  if (before && performance.now() - before.at < FRESH_MS) return Promise.resolve(before.shared);
  const running = loading.get(strapi) ?? load(strapi).finally(() => loading.delete(strapi));
  loading.set(strapi, running);
  return running;
}

async function load(strapi: Core.Strapi): Promise<SharedKnowledge> {
  const at = performance.now();
  const serialized = serializeKnowledge({
    notices: (await readDecided(strapi)).notices,
    names: await confirmedNames(strapi),
    recurring: await recurringKnowledge(strapi),
  });
  const digest = createHash('sha256').update(serialized).digest('base64');
  const before = loaded.get(strapi);
  const shared =
    before?.digest === digest ? before.shared : shareKnowledge(serialized, (before?.shared.version ?? 0) + 1);
  loaded.set(strapi, { at, digest, shared });
  return shared;
}
