import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { settingsNow } from '../config/settings';
import { readDecided } from '../stores/decided-notices';
import { knownNames } from '../stores/known-names';
import { recurringKnowledge } from '../stores/recurring-knowledge';
import {
  serializeKnowledge,
  sharedBytes,
  sharedNames,
  type SharedKnowledge,
} from '../threads/knowledge-data';

/** A long import hears of editors' changes after this time; of those of names, see `knownNames`. */
const FRESH_MS = 15_000;

/** What the threads are given besides names. */
type Rest = Pick<SharedKnowledge, 'version' | 'bytes'>;

interface Loaded {
  at: number;
  digest: string;
  rest: Rest;
}

const loaded = new WeakMap<Core.Strapi, Loaded>();
const loading = new WeakMap<Core.Strapi, Promise<Rest>>();

/** What the newsroom knows, for the threads: one copy for all of them, with another version when it is another. */
export async function sharedKnowledge(strapi: Core.Strapi): Promise<SharedKnowledge> {
  const [rest, names] = await Promise.all([sharedRest(strapi), knownNames(strapi)]);
  return { ...rest, names: sharedNames(names), newNames: settingsNow(strapi).newNames };
}

function sharedRest(strapi: Core.Strapi): Promise<Rest> {
  const before = loaded.get(strapi);
  if (before && performance.now() - before.at < FRESH_MS) return Promise.resolve(before.rest);
  const running = loading.get(strapi) ?? load(strapi).finally(() => loading.delete(strapi));
  loading.set(strapi, running);
  return running;
}

async function load(strapi: Core.Strapi): Promise<Rest> {
  const at = performance.now();
  const serialized = serializeKnowledge({
    notices: (await readDecided(strapi)).notices,
    recurring: await recurringKnowledge(strapi),
  });
  const digest = createHash('sha256').update(serialized).digest('base64');
  const before = loaded.get(strapi);
  const rest =
    before?.digest === digest
      ? before.rest
      : { version: (before?.rest.version ?? 0) + 1, bytes: sharedBytes(serialized) };
  loaded.set(strapi, { at, digest, rest });
  return rest;
}
