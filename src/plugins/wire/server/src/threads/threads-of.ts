import { availableParallelism } from 'node:os';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/constants';

/** In how many threads this process reads and processes imports: what they give, one processor together with the database has to store. */
export const threadsOf = (strapi: Core.Strapi): number =>
  (strapi.plugin(PLUGIN_ID).config('threads') as number | undefined) ??
  Math.max(1, availableParallelism() - 1);
