import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';

/** After how long a connection that broke, and locks that went with it, are asked for again, as long as they are held. */
const AGAIN_MS = 1_000;

/**
 * The server notices after a minute that a machine is gone which could not say so, instead of after two hours.
 *
 * @see https://www.postgresql.org/docs/current/runtime-config-connection.html#RUNTIME-CONFIG-TCP-SETTINGS
 */
const NOTICE_SOON =
  'SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3';

const TAKE = 'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS is';

interface Connection {
  client: PoolClient;
  /** The keys of the locks that the server knows it to have. */
  has: Set<string>;
  /** Gives it back to the pool. */
  release(isBroken?: boolean): void;
}

/**
 * Locks that this process holds as long as it lives: the server lets them go with the connection. All are on one connection, however many
 * there are. When it breaks they are taken once more on another one; meanwhile somebody else may have taken them, or the server may not have
 * let them go yet: those are asked for until they are there.
 */
export class HeldLocks {
  /** Also those that are being taken: for the server, one connection may take a lock twice. */
  private readonly taken = new Set<string>();
  private readonly held = new Set<string>();
  private connection: Promise<Connection> | undefined;
  /** A connection does one query at a time. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly pool: Pool) {}

  /**
   * Takes a lock.
   *
   * @returns how to let it go, or undefined when somebody has it, be it this process
   */
  async take(key: string): Promise<(() => Promise<void>) | undefined> {
    if (this.taken.has(key)) return undefined;
    this.taken.add(key);
    try {
      if (await this.use((connection) => takeOn(connection, key))) {
        this.held.add(key);
        return () => this.letGo(key);
      }
    } catch (error) {
      await this.forget(key);
      throw error;
    }
    await this.forget(key);
    return undefined;
  }

  private async letGo(key: string): Promise<void> {
    if (!this.held.delete(key)) return;
    try {
      await this.use(async ({ client, has }) => {
        if (has.delete(key)) await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [key]);
      });
    } catch {
      // The connection is broken, and the lock went with it.
    }
    await this.forget(key);
  }

  /** A pool that is to end waits for every connection. */
  private async forget(key: string): Promise<void> {
    this.taken.delete(key);
    if (this.taken.size > 0) return;
    const { connection } = this;
    this.connection = undefined;
    (await connection?.catch(() => undefined))?.release();
  }

  private use<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const result = this.last.then(async () => work(await (this.connection ??= this.connect())));
    this.last = result.catch(() => undefined);
    return result;
  }

  private connect(): Promise<Connection> {
    const connection = this.open(() => this.lose(connection));
    connection.catch(() => this.drop(connection));
    return connection;
  }

  /** @param onBroken called when it breaks, before or after it is open */
  private async open(onBroken: () => void): Promise<Connection> {
    const client = await this.pool.connect();
    client.once('error', onBroken);
    const release = (isBroken?: boolean) => {
      client.removeListener('error', onBroken);
      client.release(isBroken);
    };
    try {
      await client.query(NOTICE_SOON);
      const connection = { client, has: new Set<string>(), release };
      await this.takeAgain(connection);
      return connection;
    } catch (error) {
      release(true);
      throw error;
    }
  }

  /** @returns whether it was the one in use */
  private drop(connection: Promise<Connection>): boolean {
    if (this.connection !== connection) return false;
    this.connection = undefined;
    return true;
  }

  private lose(connection: Promise<Connection>): void {
    if (!this.drop(connection)) return;
    void connection.then(
      ({ release }) => release(true),
      () => undefined,
    );
    void this.reconnect();
  }

  private async reconnect(): Promise<void> {
    while (this.held.size > 0 && !this.pool.ending) {
      if (await this.use((connection) => this.takeAgain(connection)).catch(() => false)) return;
      await sleep(AGAIN_MS, undefined, { ref: false });
    }
  }

  /** @returns whether all that is held is on the connection */
  private async takeAgain(connection: Connection): Promise<boolean> {
    for (const key of this.held) if (!connection.has.has(key)) await takeOn(connection, key);
    return [...this.held].every((key) => connection.has.has(key));
  }
}

async function takeOn({ client, has }: Connection, key: string): Promise<boolean> {
  const { rows } = await client.query<{ is: boolean }>(TAKE, [key]);
  if (rows[0].is) has.add(key);
  return rows[0].is;
}
