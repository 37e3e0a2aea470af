import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { eventually } from '../../support/eventually';
import { APP_DIR, createTestDatabase } from '../support/test-database';

/** By how much a thread stands back: the 19th thing that the kernel says of it. Undefined of one that has ended. */
function niceness(pid: number, thread: string): number | undefined {
  try {
    const said = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8');
    return Number(said.slice(said.lastIndexOf(')') + 2).split(' ')[16]);
  } catch {
    return undefined;
  }
}

test('npm run worker stands back with all its threads, and ends well when it is told to', async () => {
  const database = await createTestDatabase();
  const worker = spawn(process.execPath, ['scripts/worker.mjs'], {
    cwd: APP_DIR,
    // Told to leave jobs to others, as it may be by the file that it shares with these; and to say what it does.
    env: { ...process.env, DATABASE_URL: database.url, WIRE_JOBS: 'off', LOG_LEVEL: 'info' },
  });
  const ended = once(worker, 'exit');
  let said = '';
  for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (text) => (said += String(text)));
  try {
    await eventually(async () => expect(said).toContain('This worker does what is queued.'));
    if (process.platform === 'linux') {
      const pid = worker.pid!;
      const threads = readdirSync(`/proc/${pid}/task`).flatMap((thread) => niceness(pid, thread) ?? []);
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
});
