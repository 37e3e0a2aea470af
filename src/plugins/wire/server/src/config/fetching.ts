import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/constants';
import { DEFAULT_FETCH_RULES, readAllowed, type FetchRules } from '../fetching/fetch-rules';

const MEGABYTE = 1024 * 1024;

interface Polling {
  allowedHosts: string[];
  ports?: number[];
  megabytes: number;
  unpackedMegabytes: number;
  seconds: number;
}

/** What `config/plugins.ts` says about where polls may go. */
export function configuredFetching(strapi: Core.Strapi): FetchRules {
  const { allowedHosts, ports, megabytes, unpackedMegabytes, seconds } = strapi
    .plugin(PLUGIN_ID)
    .config('polling') as Polling;
  return {
    ...DEFAULT_FETCH_RULES,
    allowed: readAllowed(allowedHosts).allowed,
    ports: ports ?? DEFAULT_FETCH_RULES.ports,
    bytes: megabytes * MEGABYTE,
    unpackedBytes: unpackedMegabytes * MEGABYTE,
    totalMs: seconds * 1000,
  };
}
