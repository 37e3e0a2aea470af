import type { Core } from '@strapi/strapi';
import type { RecurringKnowledge } from '../../../core/recurring';
import { UID } from '../../../shared/constants';
import { settingsNow } from '../config/settings';

/** What another process has changed is known after this time; what was changed here, at once. */
const FRESH_MS = 10_000;

interface Cache {
  /** Rises with each change in this process. */
  change: number;
  loaded?: { change: number; at: number; knowledge: Promise<RecurringKnowledge> };
}

const caches = new WeakMap<Core.Strapi, Cache>();

function cacheOf(strapi: Core.Strapi): Cache {
  const cache = caches.get(strapi) ?? { change: 0 };
  caches.set(strapi, cache);
  return cache;
}

/** Says that this process has proposed a paragraph or changed what is said about one. To be called after the commit. */
export function recurringChanged(strapi: Core.Strapi): void {
  cacheOf(strapi).change += 1;
}

/**
 * What is known of recurring paragraphs, as the pipeline needs it; undefined when they are not to be counted and editors have said nothing of
 * any.
 */
export async function recurringKnowledge(strapi: Core.Strapi): Promise<RecurringKnowledge | undefined> {
  const known = await loadedKnowledge(strapi);
  return known.size > 0 || settingsNow(strapi).recurring.enabled ? known : undefined;
}

async function loadedKnowledge(strapi: Core.Strapi): Promise<RecurringKnowledge> {
  const cache = cacheOf(strapi);
  const { loaded, change } = cache;
  if (loaded?.change === change && performance.now() - loaded.at <= FRESH_MS) return loaded.knowledge;
  const knowledge = load(strapi);
  const mine = { change, at: performance.now(), knowledge };
  cache.loaded = mine;
  knowledge.catch(() => {
    if (cache.loaded === mine) cache.loaded = undefined;
  });
  return knowledge;
}

async function load(strapi: Core.Strapi): Promise<RecurringKnowledge> {
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const { rows } = await strapi.db.connection.raw(
    `SELECT s.name, p.state, p.fingerprint FROM ?? AS p
     JOIN ?? AS s ON s.id = p.source_id LEFT JOIN ?? AS n ON n.id = p.notice_id
     WHERE p.state = 'chrome' OR (p.state IN ('proposed', 'notice') AND n.decision = 'pending')`,
    [table(UID.recurringParagraph), table(UID.source), table(UID.notice)],
  );
  const sources = new Map<string, { chrome: Set<string>; notices: Set<string> }>();
  for (const { name, state, fingerprint } of rows as { name: string; state: string; fingerprint: string }[]) {
    const known = sources.get(name) ?? { chrome: new Set(), notices: new Set() };
    known[state === 'chrome' ? 'chrome' : 'notices'].add(fingerprint);
    sources.set(name, known);
  }
  return sources;
}
