import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { newsroomEnvironment } from './newsroom.mjs';

/** What sessions run in; its argument is one of `sessions/`. */
export const sessionProgram = fileURLToPath(new URL('./session-process.mjs', import.meta.url));

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends what runs, at once. */
export const endSessions = () => running.forEach((child) => child.kill('SIGKILL'));

/**
 * Runs a session in a process of its own, on a database of its own: what one measures does not warm up, fill or slow down another.
 *
 * @param {Awaited<ReturnType<import('./database-server.mjs').startDatabaseServer>>} server
 * @param {string} name file in `sessions/`
 * @param {object} settings plain data, for the session
 * @param {{ node?: string[], environment?: NodeJS.ProcessEnv, watch?: (pid: number) => { on(event: string): void } }} [more] options of
 * Node for the process, what its environment has beside the usual, and somebody to be told what happens in it
 * @returns {Promise<unknown>} what the session gives
 * @throws {Error} with the session's words when it breaks
 */
export async function runSession(server, name, settings, { node = [], environment: more = {}, watch } = {}) {
  const database = await server.create();
  const environment = {
    ...newsroomEnvironment({ databaseUrl: database.url, folder: server.folder }),
    ...more,
  };
  try {
    return await new Promise((resolve, reject) => {
      // Standard output is the results'.
      const child = fork(sessionProgram, [name], {
        env: environment,
        execArgv: node,
        stdio: ['ignore', 2, 2, 'ipc'],
      });
      running.add(child);
      const watcher = watch?.(child.pid);
      let answer;
      child.on('message', (message) => {
        if (message.event) watcher?.on(message.event);
        else answer = message;
      });
      child.on('error', reject);
      child.on('exit', (code, signal) => {
        running.delete(child);
        if (answer?.result) resolve(answer.result);
        else reject(new Error(answer?.error ?? `The process of "${name}" ended with ${signal ?? code}.`));
      });
      child.send(settings);
    });
  } finally {
    await database.drop();
  }
}
