import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ITEMS_AHEAD } from './support/doors.mjs';
import { stageProfile } from './support/stage-profile.mjs';
import { watchMemory } from './support/watch-memory.mjs';

/** Bytes of an item in a file, roughly. */
const ITEM_BYTES = 3_650;

/**
 * What is measured. Each has sessions of its own; `parts` are what `--only` names.
 *
 * @type {readonly { name: string, parts: string[], isQuick?: boolean, measure(run: Function, sizes: object): Promise<object> }[]}
 */
export const MEASURES = [
  {
    name: 'store',
    parts: ['store', 'copy', 'documentService'],
    isQuick: true,
    measure: (run) => run('store'),
  },
  {
    name: 'import',
    parts: ['import', 'unchanged', 'latency', 'undo'],
    isQuick: true,
    measure: (run, { parts }) => run('import', { parts }),
  },
  {
    name: 'pipeline',
    parts: ['pipeline'],
    isQuick: true,
    measure: async (run, { items }) => ({
      pipeline: await run('pipeline', { items: Math.min(items, 5_000) }),
    }),
  },
  { name: 'profile', parts: ['profile'], measure: profile },
  {
    name: 'large',
    parts: ['large'],
    measure: async (run, sizes) => ({ large: await run('large', largeOf(sizes)) }),
  },
  { name: 'memory', parts: ['memory'], measure: memory },
  { name: 'processes', parts: ['processes'], measure: processes },
];

const largeOf = ({ items, few }) => ({ items: Math.min(items, few) });

async function profile(run, { items, folder }) {
  const profiles = join(folder, 'profiles');
  mkdirSync(profiles);
  const node = ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  const { from, to, cpuSeconds, ...result } = await run(
    'profile',
    { items: Math.min(items, 5_000) },
    { node },
  );
  const milliseconds = stageProfile(profiles, { from, to });
  if (cpuSeconds) milliseconds.PostgreSQL = cpuSeconds.postgres * 1000;
  return { profile: { ...result, milliseconds } };
}

async function memory(run, { megabytes }) {
  let watcher;
  const watch = (pid) => (watcher = watchMemory(pid));
  const result = await run('memory', { items: Math.ceil((megabytes * 1e6) / ITEM_BYTES) }, { watch });
  return { memory: { ...result, ...watcher.result() } };
}

async function processes(run, sizes) {
  const items = Math.min(sizes.items, ITEMS_AHEAD);
  const environment = { WIRE_JOBS: 'off' };
  const one = await run('processes', { workers: 1, items }, { environment });
  const two = await run('processes', { workers: 2, items }, { environment });
  return { processes: { one, two, ratio: two.perSecond / one.perSecond } };
}
