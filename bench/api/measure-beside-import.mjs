import { steadyLoad } from './steady-load.mjs';

/** Requests a second: as many as a busy site has, far from what the server could. */
const RATE = 50;

/**
 * How long readers wait while nothing else happens, and while an import runs.
 *
 * @param {Awaited<ReturnType<typeof import('./start-server.mjs').startServer>>} server a newsroom
 * @param {readonly string[]} paths
 * @param {string} file that takes longer to import than is measured
 * @param {number} seconds
 */
export async function measureBesideImport(server, paths, file, seconds) {
  const ask = () => steadyLoad(server.origin, paths, { seconds, rate: RATE });
  await ask();
  const idle = await ask();
  const over = server.said();
  server.tell({ file });
  const importing = await ask();
  const wasLongEnough = (await Promise.race([over, Promise.resolve('running')])) === 'running';
  const { over: state } = await over;
  if (state !== 'finished') throw new Error(`The import beside the readers is ${state}.`);
  return { idle, importing, wasLongEnough, ratio: importing.p99 / idle.p99 };
}
