import type { Core } from '@strapi/strapi';
import { startIndexing } from './indexing';
import { keepSearchIndex } from './keep-index';
import { keepTrigrams } from './keep-trigrams';

export { beginIndexing, stopIndexing } from './indexing';

/** Makes what searches need in the database, and keeps it up to date from then on. To be called in `bootstrap`. */
export async function startSearch(strapi: Core.Strapi): Promise<void> {
  await keepSearchIndex(strapi);
  await keepTrigrams(strapi);
  startIndexing(strapi);
}
