import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotThereYet, WORKER_SCRIPT } from './doors.mjs';
import { root } from './newsroom.mjs';

/**
 * Starts processes that work on the queue of this process's newsroom, each with one thread for the pipeline, and waits until each has said
 * on standard output that it is ready.
 *
 * @param {number} count
 * @returns {Promise<() => Promise<void>>} stops them
 */
export async function startWorkers(count) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (!scripts[WORKER_SCRIPT]) throw new NotThereYet(`package.json has no script "${WORKER_SCRIPT}".`);
  const { WIRE_JOBS: _off, ...environment } = process.env;
  const workers = Array.from({ length: count }, () =>
    spawn('npm', ['run', '--silent', WORKER_SCRIPT], {
      cwd: root,
      env: { ...environment, WIRE_THREADS: '1' },
      stdio: ['ignore', 'pipe', 2],
    }),
  );
  await Promise.all(workers.map(({ stdout }) => once(stdout, 'data')));
  return async () => {
    const ends = workers.filter(({ exitCode }) => exitCode === null).map((worker) => once(worker, 'exit'));
    for (const worker of workers) worker.kill('SIGTERM');
    await Promise.all(ends);
  };
}
