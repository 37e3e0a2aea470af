import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What workers call themselves to the database. */
export const WORKER = 'copydesk-faults-worker';

/** A worker that takes jobs. */
export interface Worker {
  /** Ends it as `kill -9` does. */
  kill(): Promise<void>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
  /** Whether it is still there. */
  isAlive(): boolean;
}

export interface WorkersOptions {
  databaseUrl: string;
  /** What differs from the plugin's settings. */
  config: Record<string, unknown>;
  /** A file for what they say. */
  log: string;
  /** How many are loaded ahead. */
  spare: number;
}

interface Loading {
  child: ChildProcess;
  ready: Promise<unknown>;
}

/** Processes that do what is queued. */
export function workers({ databaseUrl, config, log, spare }: WorkersOptions) {
  const waiting: Loading[] = [];
  const all = new Set<ChildProcess>();

  function load(): Loading {
    const out = openSync(log, 'a');
    const child = fork(join(__dirname, 'worker.cjs'), {
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        PGAPPNAME: WORKER,
        WORKER_CONFIG: JSON.stringify(config),
      },
      stdio: ['ignore', out, out, 'ipc'],
    });
    closeSync(out);
    all.add(child);
    child.once('exit', () => all.delete(child));
    const ended = once(child, 'exit').then(() => {
      throw new Error(`A worker did not start:\n${readFileSync(log, 'utf8').slice(-4_000)}`);
    });
    const ready = Promise.race([once(child, 'message'), ended]);
    ready.catch(() => undefined);
    return { child, ready };
  }

  const isAlive = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

  async function end(child: ChildProcess, how: () => void): Promise<void> {
    if (!isAlive(child)) return;
    const gone = once(child, 'exit');
    how();
    await gone;
  }

  return {
    /**
     * Has one more take jobs.
     *
     * @param ahead how many are loaded for the next times
     */
    async start(ahead = spare): Promise<Worker> {
      while (waiting.length <= ahead) waiting.push(load());
      const { child, ready } = waiting.shift()!;
      await ready;
      child.send('go');
      return {
        kill: () => end(child, () => void child.kill('SIGKILL')),
        stop: () => end(child, () => void child.send('stop')),
        isAlive: () => isAlive(child),
      };
    },

    /** Ends all that are there. */
    async end(): Promise<void> {
      await Promise.all([...all].map((child) => end(child, () => void child.kill('SIGKILL'))));
    },
  };
}
