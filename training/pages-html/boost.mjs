import { randomFrom } from '../random.mjs';

/** Most values that a feature is cut into. */
const BINS = 40;

/** Where a feature is cut: between its values, or at its quantiles when there are many. */
export function edgesOf(values) {
  const sorted = Float64Array.from(values).sort();
  const distinct = sorted.filter((value, i) => i === 0 || value !== sorted[i - 1]);
  if (distinct.length <= BINS) return distinct.slice(1).map((value, i) => (value + distinct[i]) / 2);
  const edges = [];
  for (let bin = 1; bin < BINS; bin += 1) {
    const value = sorted[Math.floor((bin * sorted.length) / BINS)];
    if (edges.length === 0 || value > edges[edges.length - 1]) edges.push(value);
  }
  return Float64Array.from(edges);
}

/** How many edges a value has reached. */
export function binOf(edges, value) {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= edges[middle]) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Gradient boosting of small trees with logistic loss over histograms (Friedman 2001; leaves and gains as in Chen and Guestrin 2016).
 *
 * @param {{ edges: Float64Array, bins: Uint8Array, direction: -1 | 0 | 1 }[]} columns the features; a direction says that the log-odds may only
 *   rise or fall with it
 * @param {{ target: number, weight: number, group: string, prior: number }[]} examples targets from 0 to 1; `prior` is added to the log-odds; trees are grown on part of the groups
 * @returns {import('../../src/plugins/wire/core/clean/page/model/forest').ForestWeights} with the columns' indices for features
 */
export function boost(
  columns,
  examples,
  { trees, depth, rate, columnShare, groupShare, ridge, least, seed },
) {
  const n = examples.length;
  const random = randomFrom(seed);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const positive = examples.reduce((sum, { weight, target }) => sum + weight * target, 0);
  const base = Math.log(positive / (total - positive));
  const odds = Float64Array.from(examples, ({ prior }) => base + prior);
  const [gradient, curve] = [new Float64Array(n), new Float64Array(n)];
  const groups = [...new Set(examples.map(({ group }) => group))];
  const grown = [];
  for (let t = 0; t < trees; t += 1) {
    examples.forEach(({ target, weight }, i) => {
      const chance = 1 / (1 + Math.exp(-odds[i]));
      const scaled = (weight * n) / total;
      gradient[i] = scaled * (chance - target);
      curve[i] = scaled * Math.max(chance * (1 - chance), 1e-4);
    });
    const used = new Set(groups.filter(() => random() < groupShare));
    const rows = Int32Array.from(examples.keys()).filter((i) => used.has(examples[i].group));
    const features = [...columns.keys()].filter(() => random() < columnShare);
    const tree = growTree(columns, features, { rows, gradient, curve }, { depth, ridge, least, rate });
    grown.push(tree);
    for (let i = 0; i < n; i += 1) {
      let k = 0;
      while (tree.f[k] >= 0) k = columns[tree.f[k]].bins[i] <= tree.b[k] ? tree.l[k] : tree.r[k];
      odds[i] += tree.v[k];
    }
  }
  return { base, trees: grown.map(({ b: _bins, ...tree }) => tree) };
}

function growTree(columns, features, { rows, gradient, curve }, { depth, ridge, least, rate }) {
  const tree = { f: [], t: [], b: [], l: [], r: [], v: [] };
  const [sums, curves] = [new Float64Array(BINS + 1), new Float64Array(BINS + 1)];
  grow(rows, depth);
  return tree;

  function grow(ids, levels) {
    const me = tree.f.length;
    let [sum, weight] = [0, 0];
    for (const i of ids) {
      sum += gradient[i];
      weight += curve[i];
    }
    tree.f.push(-1);
    tree.t.push(0);
    tree.b.push(0);
    tree.l.push(-1);
    tree.r.push(-1);
    tree.v.push((-rate * sum) / (weight + ridge));
    const split = levels > 0 && ids.length >= 20 ? bestSplit(ids, sum, weight) : undefined;
    if (!split) return me;
    const { bins, edges } = columns[split.feature];
    tree.f[me] = split.feature;
    tree.b[me] = split.bin;
    tree.t[me] = edges[split.bin];
    tree.l[me] = grow(
      ids.filter((i) => bins[i] <= split.bin),
      levels - 1,
    );
    tree.r[me] = grow(
      ids.filter((i) => bins[i] > split.bin),
      levels - 1,
    );
    return me;
  }

  function bestSplit(ids, sum, weight) {
    const whole = (sum * sum) / (weight + ridge);
    let best;
    for (const feature of features) {
      const { edges, bins, direction } = columns[feature];
      sums.fill(0);
      curves.fill(0);
      for (let k = 0; k < ids.length; k += 1) {
        const i = ids[k];
        sums[bins[i]] += gradient[i];
        curves[bins[i]] += curve[i];
      }
      let [left, leftWeight] = [0, 0];
      for (let bin = 0; bin < edges.length; bin += 1) {
        left += sums[bin];
        leftWeight += curves[bin];
        const [right, rightWeight] = [sum - left, weight - leftWeight];
        if (leftWeight < least || rightWeight < least) continue;
        const rise = left / (leftWeight + ridge) - right / (rightWeight + ridge);
        if (direction !== 0 && rise * direction < 0) continue;
        const gain = (left * left) / (leftWeight + ridge) + (right * right) / (rightWeight + ridge) - whole;
        if (gain > (best?.gain ?? 1e-3)) best = { gain, feature, bin };
      }
    }
    return best;
  }
}
