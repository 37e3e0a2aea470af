import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc, on every Linux that Node runs on. */
const TICKS = 100;

/**
 * Tells how much of the processors' time the main thread, the other threads of this process and PostgreSQL take from now on. Linux only:
 * elsewhere `stop` gives undefined.
 *
 * @param {{ query(sql: string): Promise<{ rows: object[] }> }} database
 * @returns {Promise<{ stop(): Promise<{ main: number, threads: number, postgres: number, wall: number } | undefined> }>} seconds
 */
export async function cpuByThread(database) {
  if (process.platform !== 'linux') return { stop: async () => undefined };
  const { rows } = await database.query('SELECT pg_backend_pid() AS pid');
  const postmaster = parentOf(rows[0].pid);
  const started = performance.now();
  const before = sample(postmaster);
  return {
    async stop() {
      const after = sample(postmaster);
      const since = (name) => (after[name] - before[name]) / TICKS;
      return {
        main: since('main'),
        threads: since('all') - since('main'),
        postgres: since('postgres'),
        wall: (performance.now() - started) / 1000,
      };
    },
  };
}

function sample(postmaster) {
  return {
    main: ticksOf(`/proc/self/task/${process.pid}/stat`),
    all: ticksOf('/proc/self/stat'),
    // With those that have ended, which the postmaster has counted when it buried them.
    postgres: familyOf(postmaster).reduce(
      (sum, pid) => sum + ticksOf(`/proc/${pid}/stat`),
      ticksOf(`/proc/${postmaster}/stat`, true),
    ),
  };
}

/** User and system time; `ofChildren`: that of a process's ended children, too. */
function ticksOf(path, ofChildren = false) {
  const fields = fieldsOf(path);
  if (!fields) return 0;
  const [user, system, childrensUser, childrensSystem] = fields.slice(11, 15).map(Number);
  return user + system + (ofChildren ? childrensUser + childrensSystem : 0);
}

const parentOf = (pid) => Number(fieldsOf(`/proc/${pid}/stat`)[1]);

const familyOf = (parent) =>
  readdirSync('/proc').filter(
    (name) => /^\d+$/.test(name) && fieldsOf(`/proc/${name}/stat`)?.[1] === String(parent),
  );

/** The fields behind the command's name, which may hold anything: state, parent … A process that has ended has none. */
function fieldsOf(path) {
  try {
    const text = readFileSync(path, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
