import { fork } from 'node:child_process';
import { once } from 'node:events';
import { sessionProgram } from './run-session.mjs';

/**
 * Starts processes that work on the queue of this process's newsroom, and waits until each is ready.
 *
 * @param {number} count
 * @returns {Promise<() => Promise<void>>} stops them
 */
export async function startWorkers(count) {
  const { WIRE_JOBS: _off, ...environment } = process.env;
  const workers = Array.from({ length: count }, () =>
    fork(sessionProgram, ['worker'], { env: environment, stdio: ['ignore', 2, 2, 'ipc'] }),
  );
  await Promise.all(workers.map(isReady));
  return async () => {
    const open = workers.filter(({ connected }) => connected);
    const ends = open.map((worker) => once(worker, 'exit'));
    for (const worker of open) worker.send('stop');
    await Promise.all(ends);
  };
}

async function isReady(worker) {
  worker.send({});
  const [message] = await once(worker, 'message');
  if (message.event !== 'ready') throw new Error(message.error ?? 'A worker process ended at its start.');
}
