import type { Core } from '@strapi/strapi';

/** How answers to frontends are made: see docs/api/reading.md. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Lists and records from one statement each; off, Strapi makes them as it does without us. */
  direct: env('READING_DIRECT', 'on') !== 'off',
  connections: {
    max: env.int('READING_CONNECTIONS', 8),
    /** Milliseconds after which the database gives an answer up. */
    timeout: env.int('READING_TIMEOUT_MS', 15_000),
  },
});

export default config;
