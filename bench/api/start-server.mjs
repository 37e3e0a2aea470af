import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * Starts one of `servers/`.
 *
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ origin: string, pid: number, tell(message: object): void, said(): Promise<object>, stop(): Promise<void> }>} `said`:
 * what it says next
 * @throws {Error} when it ends before it answers
 */
export async function startServer(name, env) {
  const program = fileURLToPath(new URL(`./servers/${name}.mjs`, import.meta.url));
  // Standard output is the results'.
  const child = fork(program, [], { env, stdio: ['ignore', 2, 2, 'ipc'] });
  const ended = once(child, 'exit');
  const said = await Promise.race([
    once(child, 'message'),
    ended.then(([code]) => Promise.reject(new Error(`The server "${name}" ended with ${code}.`))),
  ]);
  return {
    origin: said[0].origin,
    pid: child.pid,
    tell: (message) => void child.send(message),
    said: async () => (await once(child, 'message'))[0],
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
