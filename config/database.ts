import type { Core } from '@strapi/strapi';

type Connection = Extract<Core.Config.Database<'postgres'>['connection']['connection'], { host: string }>;
type Env = Core.Config.Shared.ConfigParams['env'];

const NO_DATABASE =
  'No database is set: start Copydesk with one of the scripts in package.json ("npm start", "npm run develop"), ' +
  'which bring their own PostgreSQL, or set DATABASE_URL (postgresql://user:password@host:5432/name).';

/** PostgreSQL only. `database/embedded.mjs` sets DATABASE_URL when nobody else names a server. */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => ({
  connection: {
    client: 'postgres',
    connection: isGiven(env)
      ? ({ ...server(env), schema: env('DATABASE_SCHEMA', 'public') } as Connection)
      : refuseToConnect,
    // An import holds several connections at once, and the panel must not wait for it.
    pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 20) },
    acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60_000),
  },
  settings: {
    // The schema sync drops the columns of attributes that are gone; in production a migration has to say so.
    forceMigration: env('NODE_ENV') !== 'production',
  },
});

function isGiven(env: Env): boolean {
  return ['DATABASE_URL', 'DATABASE_HOST', 'DATABASE_NAME'].some((name) => env(name, ''));
}

/** Only when a connection is wanted: the panel is built without a database. */
function refuseToConnect(): never {
  throw new Error(NO_DATABASE);
}

function server(env: Env): Partial<Connection> {
  const connectionString = env('DATABASE_URL', '');
  if (connectionString) return { connectionString, ...ssl(env) };
  return {
    host: env('DATABASE_HOST', 'localhost'),
    port: env.int('DATABASE_PORT', 5432),
    database: env('DATABASE_NAME', 'copydesk'),
    user: env('DATABASE_USERNAME', 'copydesk'),
    password: env('DATABASE_PASSWORD', ''),
    ...ssl(env),
  };
}

/** Not a word about TLS unless it is asked for: the URL may have its own (`?sslmode=…`). */
function ssl(env: Env): Pick<Connection, 'ssl'> {
  if (!env.bool('DATABASE_SSL', false)) return {};
  return {
    ssl: {
      key: env('DATABASE_SSL_KEY', undefined),
      cert: env('DATABASE_SSL_CERT', undefined),
      ca: env('DATABASE_SSL_CA', undefined),
      rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
    },
  };
}

export default config;
