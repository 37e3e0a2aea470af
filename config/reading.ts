import type { Core } from '@strapi/strapi';

/** This server's own pages are the reader's page, which lies below `public/`. */
const pagesBelow = (env: Core.Config.Shared.ConfigParams['env']): string =>
  env('PUBLIC_SITE_URL', '') === '' ? '/news' : '';

/** How answers to frontends are made: see docs/api/reading.md. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Lists and records from one statement each, permissions kept, middlewares that do no more than readers need; off, Strapi does it all as it does without us. */
  direct: env('READING_DIRECT', 'on') !== 'off',
  /** Requests of anybody go to their routes past what reads bodies, opens sessions and looks for files: see docs/api/caching.md. */
  shortWay: env('READING_SHORT_WAY', 'on') !== 'off',
  connections: {
    max: env.int('READING_CONNECTIONS', 8),
    /** Milliseconds after which the database gives an answer up. */
    timeout: env.int('READING_TIMEOUT_MS', 15_000),
  },
  /** Related records that one answer may hold, to whoever has no API token: a few requests could take all memory. */
  mostRelated: env.int('READING_MOST_RELATED', 10_000),
  /** See docs/api/caching.md. */
  cache: {
    /** Room for answers to anybody, in this process; 0 keeps none. */
    megabytes: env.int('READING_CACHE_MB', 64),
    /** Seconds for which clients and proxies need not ask again. Until then they may show what has been corrected or taken back. */
    maxAge: env.int('READING_MAX_AGE', 0),
  },
  /** Requests a minute for one client; 0 is no limit. See docs/api/access.md. */
  limits: {
    search: env.int('LIMIT_SEARCH', 120),
    searchWithToken: env.int('LIMIT_SEARCH_WITH_TOKEN', 1200),
    auth: env.int('LIMIT_AUTH', 60),
  },
  /** The site that shows what is published here: what feeds, sitemaps and JSON-LD say of it. */
  site: {
    name: env('PUBLIC_SITE_NAME', 'Copydesk'),
    description: env('PUBLIC_SITE_DESCRIPTION', ''),
    /** Where it begins; this server unless it is said. */
    url: env('PUBLIC_SITE_URL', ''),
    /** BCP 47: of articles that do not say theirs. */
    language: env('PUBLIC_SITE_LANGUAGE', 'en'),
    /** Address of a picture of its name. */
    logo: env('PUBLIC_SITE_LOGO', ''),
    /** Where on it a record has its page. */
    pages: {
      articles: env('PUBLIC_ARTICLE_PAGE', `${pagesBelow(env)}/articles/{slug}`),
      persons: env('PUBLIC_PERSON_PAGE', `${pagesBelow(env)}/persons/{slug}`),
      organizations: env('PUBLIC_ORGANIZATION_PAGE', `${pagesBelow(env)}/organizations/{slug}`),
      events: env('PUBLIC_EVENT_PAGE', `${pagesBelow(env)}/events/{slug}`),
    },
  },
});

export default config;
