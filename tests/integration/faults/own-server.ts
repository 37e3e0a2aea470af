import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

export interface OwnServer {
  url: string;
  /** Cuts the connections of those that call themselves so. @returns how many */
  cut(applicationName: string): Promise<number>;
  /** Kills it with all its processes, as `kill -9` does. */
  crash(): Promise<void>;
  /** Starts it again on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL of a test's own, in a temporary folder. */
export async function ownServer(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-faults-'));
  // As root the server runs as another user, who has to get in.
  chmodSync(folder, 0o711);
  const child = fork(join(__dirname, 'server-process.mjs'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

  async function start(): Promise<string> {
    child.send(join(folder, 'postgres'));
    const [{ url, error }] = (await once(child, 'message')) as [{ url?: string; error?: string }];
    if (!url) throw new Error(error);
    return url;
  }
  const url = await start();

  async function ask<T extends object>(sql: string, ...values: string[]): Promise<T[]> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<T>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }

  return {
    url,
    cut: async (applicationName) =>
      (
        await ask(
          'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1',
          applicationName,
        )
      ).length,
    async crash() {
      // Its own process first: it would start the others again.
      const [{ file }] = await ask<{ file: string }>(`SELECT pg_read_file('postmaster.pid') AS file`);
      const others = await ask<{ pid: number }>('SELECT pid FROM pg_stat_activity');
      for (const pid of [Number(file.split('\n')[0]), ...others.map((other) => other.pid)]) {
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // It has gone by itself.
        }
      }
    },
    async restart() {
      await start();
    },
    async stop() {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
