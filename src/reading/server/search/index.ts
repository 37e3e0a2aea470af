import type { Core } from '@strapi/strapi';
import { startIndexing, stopIndexing } from './indexing';
import { keepSearchIndex } from './keep-index';
import { keepTrigrams } from './keep-trigrams';
import { stopWarmingUp, warmUpSearch } from './warm-up';

export { beginIndexing } from './indexing';

/** Makes what searches need in the database, and keeps it up to date from then on. To be called in `bootstrap`. */
export async function startSearch(strapi: Core.Strapi): Promise<void> {
  await keepSearchIndex(strapi);
  await keepTrigrams(strapi);
  startIndexing(strapi);
  warmUpSearch(strapi);
}

/** Ends what goes on by itself. To be called before connections are closed. */
export async function stopSearch(strapi: Core.Strapi): Promise<void> {
  await stopWarmingUp(strapi);
  await stopIndexing(strapi);
}
