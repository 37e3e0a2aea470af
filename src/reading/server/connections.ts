import type { Core } from '@strapi/strapi';
import { Pool, type PoolClient, type PoolConfig } from 'pg';

/** Names of statements that a connection is left to remember; the others are planned each time. */
const NAMES = 500;

const IDLE_MS = 5 * 60_000;

/** Answers' own connections to the database. */
export interface Connections {
  /**
   * @param name of a statement that will come again: the database plans it once for each connection
   * @returns rows, each an array of its columns' texts
   */
  rows(sql: string, values: readonly unknown[], name?: string): Promise<(string | null)[][]>;
  end(): Promise<void>;
}

/**
 * Connections beside those of Strapi. What reads has not to wait until an import gives one back, has a limit of time, and is never compiled:
 * PostgreSQL's JIT takes a hundred times as long as an answer, for statements that look large and are not.
 */
export function connectionsOf(strapi: Core.Strapi): Connections {
  const { max, timeout } = strapi.config.get('reading.connections') as { max: number; timeout: number };
  const pool = new Pool({
    ...settingsOf(strapi),
    max,
    // A new connection has to plan anew what it is asked for.
    idleTimeoutMillis: IDLE_MS,
    application_name: 'copydesk reading',
    statement_timeout: timeout,
  });
  pool.on('error', (error) => strapi.log.warn(`A connection for answers was lost: ${error.message}`));
  const ready = new WeakSet<PoolClient>();
  const named = new Set<string>();
  const schema = strapi.db.getSchemaName();

  const prepare = async (client: PoolClient): Promise<void> => {
    if (ready.has(client)) return;
    await client.query(
      `SET jit = off${schema ? `; SET search_path TO "${schema.replaceAll('"', '""')}"` : ''}`,
    );
    ready.add(client);
  };
  const isNamed = (name: string | undefined): name is string => {
    if (name === undefined) return false;
    if (named.size < NAMES) named.add(name);
    return named.has(name);
  };

  return {
    async rows(sql, values, name) {
      const client = await pool.connect();
      try {
        await prepare(client);
        const { rows } = await client.query({
          text: sql,
          values: values as unknown[],
          rowMode: 'array',
          ...(isNamed(name) && { name }),
        });
        return rows;
      } finally {
        client.release();
      }
    },
    end: () => pool.end(),
  };
}

function settingsOf(strapi: Core.Strapi): PoolConfig {
  const { connection } = strapi.config.get('database.connection') as {
    connection: PoolConfig & { schema?: string };
  };
  const { schema: _schema, ...settings } = connection;
  return settings;
}
