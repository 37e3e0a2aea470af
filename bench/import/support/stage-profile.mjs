import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which stage a file of the compiled plugin belongs to, the first that fits. */
const STAGES = [
  ['read', /\/wire\/core\/(read|item)/],
  ['clean', /\/wire\/core\/clean\//],
  ['flag', /\/wire\/core\/(disclaimers|recurring|policies|placement)\//],
  ['link', /\/wire\/core\/entities\//],
  ['match', /\/wire\/core\/duplicates\//],
  ['make ready for the store', /\/wire\/server\/src\/stores\/batch\/ready-/],
  ['other of the pipeline', /\/wire\/(core|server\/src\/(imports|threads|bulk|jobs))\//],
  ['store', /\/wire\/server\//],
];

/** Of what runs when the plugin has given it something to do and waits for the answer, so that nobody knows any more who called. */
const LIBRARIES = [['Strapi and the database client', /\/node_modules\/(@strapi|knex|tarn|pg[^/]*)\//]];
const NODE = 'Node';

/**
 * Adds up what `node --cpu-prof` has written of all threads of a process: milliseconds of JavaScript by stage. Work of a library, of
 * Strapi or of Node counts for the stage that called it, as far as that can be seen.
 *
 * @param {string} folder with the .cpuprofile files
 * @param {{ from: number, to: number }} span of time that counts, in microseconds of the monotonic clock
 * @returns {Record<string, number>} milliseconds by stage
 */
export function stageProfile(folder, { from, to }) {
  const total = {};
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) {
    const { nodes, samples, timeDeltas, startTime } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const stages = stagesOf(nodes);
    let now = startTime;
    samples.forEach((id, i) => {
      now += timeDeltas[i];
      const stage = stages.get(id);
      if (stage && now >= from && now <= to) total[stage] = (total[stage] ?? 0) + timeDeltas[i] / 1000;
    });
  }
  return total;
}

/** The stage of each node of the tree of calls; none while nothing runs. */
function stagesOf(nodes) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stages = new Map();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const stageOf = (id) => {
    if (stages.has(id)) return stages.get(id);
    const { functionName, url } = byId.get(id).callFrame;
    const stage = OUTSIDE.has(functionName)
      ? OUTSIDE.get(functionName)
      : (match(STAGES, url) ??
        ofPlugin(parents.has(id) ? stageOf(parents.get(id)) : NODE) ??
        match(LIBRARIES, url) ??
        (parents.has(id) ? stageOf(parents.get(id)) : NODE));
    stages.set(id, stage);
    return stage;
  };
  for (const { id } of nodes) stageOf(id);
  return stages;
}

/** What stands in profiles beside functions. */
const OUTSIDE = new Map([
  ['(idle)', undefined],
  ['(program)', 'outside of JavaScript'],
  ['(garbage collector)', 'garbage collector'],
]);

const match = (patterns, url) => patterns.find(([, pattern]) => pattern.test(url))?.[0];
const ofPlugin = (stage) => (STAGES.some(([name]) => name === stage) ? stage : undefined);
