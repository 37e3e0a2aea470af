import type { Core } from '@strapi/strapi';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import { BusyError } from '../access/busy-error';

/** Names of statements that a connection remembers; with one more, another takes its place. */
const NAMES = 500;

/** For so long an answer waits until one of the others gives its connection back. */
const WAIT_MS = 3_000;
/** Seconds after which who was not answered is told to ask again. */
const RETRY_AFTER = 5;
/** SQLSTATE `query_canceled`: what a statement ends with that takes too long. */
const CANCELED = '57014';

const IDLE_MS = 5 * 60_000;

/** Answers' own connections to the database. */
export interface Connections {
  /**
   * @param name of a statement that will come again: the database plans it once for each connection
   * @returns rows, each an array of its columns' texts
   * @throws BusyError when no connection is free for too long, or the database takes too long
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
    connectionTimeoutMillis: WAIT_MS,
    application_name: 'copydesk reading',
    statement_timeout: timeout,
  });
  pool.on('error', (error) => strapi.log.warn(`A connection for answers was lost: ${error.message}`));
  /** What each connection that is ready remembers. */
  const names = new WeakMap<PoolClient, Set<string>>();
  const schema = strapi.db.getSchemaName();

  const prepare = async (client: PoolClient): Promise<Set<string>> => {
    const known = names.get(client);
    if (known) return known;
    await client.query(
      `SET jit = off${schema ? `; SET search_path TO "${schema.replaceAll('"', '""')}"` : ''}`,
    );
    const none = new Set<string>();
    names.set(client, none);
    return none;
  };

  return {
    async rows(sql, values, name) {
      const client = await pool.connect().catch(tellBusy);
      let known: Set<string> | undefined;
      try {
        known = await prepare(client);
        if (name !== undefined) known.add(name);
        const { rows } = await client.query({
          text: sql,
          values: values as unknown[],
          rowMode: 'array',
          ...(name !== undefined && { name }),
        });
        return rows;
      } catch (error) {
        return tellBusy(error);
      } finally {
        client.release((known?.size ?? 0) > NAMES);
      }
    },
    end: () => pool.end(),
  };
}

function tellBusy(error: unknown): never {
  const { code, message } = error as { code?: string; message: string };
  // `pg-pool` has no code for it.
  if (message.startsWith('timeout exceeded when trying to connect'))
    throw new BusyError('Too many answers are being made: ask again in a moment.', RETRY_AFTER);
  if (code === CANCELED)
    throw new BusyError('This answer takes too long to make: ask for less of it.', RETRY_AFTER);
  throw error;
}

function settingsOf(strapi: Core.Strapi): PoolConfig {
  const { connection } = strapi.config.get('database.connection') as {
    connection: PoolConfig & { schema?: string };
  };
  const { schema: _schema, ...settings } = connection;
  return settings;
}
