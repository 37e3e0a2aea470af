import type { Core } from '@strapi/strapi';
import { Pool } from 'pg';
import { HeldLocks } from './held-locks';
import type { TaskName } from './job-queue';

/** For each team of workers one listens for jobs and one takes them; one holds what runs. */
const CONNECTIONS = 32;

/** Connections of its own to Strapi's database: the queue's would wait for each other with those of the requests. */
export function openJobPool(strapi: Core.Strapi): Pool {
  const { schema: _schema, ...connection } = strapi.config.get('database.connection.connection') as Record<
    string,
    unknown
  >;
  const pool = new Pool({ ...connection, max: CONNECTIONS });
  // A broken connection is replaced by the pool; unheard, its error would end the process.
  const warn = (error: Error) =>
    strapi.log.warn(`wire: a connection of the job queue broke: ${error.message}`);
  pool.on('error', warn);
  pool.on('connect', (client) => client.on('error', warn));
  return pool;
}

/** The queue's tables stand beside Strapi's: one queue for each newsroom in a database. */
export function queueSchema(strapi: Core.Strapi): string {
  const schema = strapi.config.get('database.connection.connection.schema', 'public') as string;
  return schema === 'public' ? 'graphile_worker' : `${schema}_graphile_worker`;
}

const locks = new WeakMap<Pool, HeldLocks>();

/** The locks of this process that stand for what it does; for each pool the same ones. */
export function locksOf(pool: Pool): HeldLocks {
  const found = locks.get(pool) ?? new HeldLocks(pool);
  locks.set(pool, found);
  return found;
}

/**
 * Marks a job as being done, for as long as this process lives and does not let go.
 *
 * @returns how to let go, or undefined when somebody else does it
 */
export const holdJob = (
  pool: Pool,
  task: TaskName,
  documentId: string,
): Promise<(() => Promise<void>) | undefined> => locksOf(pool).take(`${task} ${documentId}`);
