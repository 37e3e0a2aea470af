import { readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second (`sysconf(_SC_CLK_TCK)`, 100 on all its platforms that Node runs on). */
const TICK_MS = 10;

/**
 * Milliseconds of CPU that the server process behind a transaction has taken so far: on a machine that others use, too, they say more than
 * the clock. NaN where the system does not tell.
 */
export async function backendCpu(trx) {
  const { rows } = await trx.raw('SELECT pg_backend_pid() AS pid');
  try {
    // proc(5): utime and stime are fields 14 and 15, and the second one, a name in brackets, may have blanks.
    const fields = readFileSync(`/proc/${rows[0].pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}
