import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { eventually } from '../../support/eventually';
import { APP_DIR, createTestDatabase } from '../support/test-database';

/** The 19th of what the kernel says of a thread, behind its name: by how much it stands back. */
const niceness = (pid: number, thread: string): number => {
  const said = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8');
  return Number(said.slice(said.lastIndexOf(')') + 2).split(' ')[16]);
};

test('npm run worker stands back with all its threads, and ends well when it is told to', async () => {
  const database = await createTestDatabase();
  const worker = spawn(process.execPath, ['scripts/worker.mjs'], {
    cwd: APP_DIR,
    env: { ...process.env, DATABASE_URL: database.url },
  });
  const ended = once(worker, 'exit');
  let said = '';
  for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (text) => (said += String(text)));
  try {
    await eventually(async () => expect(said).toContain('This worker does what is queued.'));
    if (process.platform === 'linux') {
      const pid = worker.pid!;
      const threads = readdirSync(`/proc/${pid}/task`).map((thread) => niceness(pid, thread));
      expect(new Set(threads)).toEqual(new Set([10]));
    }
    worker.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(said).not.toMatch(/error/iu);
  } finally {
    worker.kill('SIGKILL');
    await ended;
    await database.drop();
  }
}, 90_000);
