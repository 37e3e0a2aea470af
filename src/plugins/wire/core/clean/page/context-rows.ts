import type { BlockRow } from './block-rows';
import type { PageView } from './page-view';

/** Levels of elements above a block whose other blocks are looked at. */
const LEVELS = 4;
/** A block that is as good as sure to be in the article. */
const SURE = 0.8;

/**
 * What a first judgement says of the blocks around each block: beside it, in the same elements, made alike, and where it
 * stands in the part of the page that holds most of what seems to be the article.
 *
 * @param scores the first judgement, as log-odds
 */
export function contextRows(
  view: PageView,
  rows: readonly BlockRow[],
  scores: readonly number[],
): BlockRow[] {
  const { nodes, blocks, blockShapes } = view;
  const chance = scores.map((score) => 1 / (1 + Math.exp(-score)));
  const weight = blockShapes.map(({ words }) => Math.min(words, 100));
  const kept = chance.map((p, i) => p * weight[i]);
  const worth = new Float64Array(nodes.length);
  const mass = new Float64Array(nodes.length);
  const words = new Float64Array(nodes.length);
  blocks.forEach(({ node }, i) => {
    if (node < 0) return;
    worth[node] += (chance[i] - 0.4) * weight[i];
    mass[node] += kept[i];
    words[node] += weight[i];
  });
  let box = -1;
  for (let i = nodes.length - 1; i >= 0; i -= 1) {
    if (worth[i] > 0 && (box < 0 || worth[i] > worth[box])) box = i;
    const { parent } = nodes[i];
    if (parent < 0) continue;
    worth[parent] += worth[i];
    mass[parent] += mass[i];
    words[parent] += words[i];
  }
  const all = Math.max(
    1,
    kept.reduce((sum, x) => sum + x, 0),
  );
  const alike = sumsBy(
    rows.map(({ sig }) => sig),
    kept,
    weight,
  );
  const keptSoFar = running(kept);
  const wordsSoFar = running(weight);
  const within = (sums: readonly number[], from: number, to: number): number =>
    sums[Math.min(blocks.length, Math.max(0, to))] - sums[Math.min(blocks.length, Math.max(0, from))];
  const sure = chance.map((p, i) => p >= SURE && weight[i] >= 10);
  const first = sure.indexOf(true);
  const last = sure.lastIndexOf(true);

  return blocks.map((block, i) => {
    const row: BlockRow = { score: scores[i] };
    for (const k of [-3, -2, -1, 1, 2, 3]) row[`score${k}`] = scores[i + k] ?? -5;
    for (const reach of [2, 5, 12]) {
      row[`keptBefore${reach}`] =
        within(keptSoFar, i - reach, i) / Math.max(1, within(wordsSoFar, i - reach, i));
      row[`keptAfter${reach}`] =
        within(keptSoFar, i + 1, i + 1 + reach) / Math.max(1, within(wordsSoFar, i + 1, i + 1 + reach));
    }
    row.keptAbove = within(keptSoFar, 0, i) / all;
    row.keptBelow = within(keptSoFar, i + 1, blocks.length) / all;
    row.fromFirstSure = first < 0 ? 0 : Math.max(-20, Math.min(20, i - first));
    row.toLastSure = last < 0 ? 0 : Math.max(-20, Math.min(20, last - i));
    let at = block.node;
    let inBox = -1;
    for (let level = 0; at >= 0; level += 1) {
      if (level < LEVELS) {
        row[`keptShare${level}`] =
          (mass[at] - (level === 0 ? kept[i] : 0)) / Math.max(1, words[at] - (level === 0 ? weight[i] : 0));
        row[`keptMass${level}`] = mass[at] / all;
      }
      if (at === box) inBox = level;
      at = nodes[at].parent;
    }
    for (let level = 0; level < LEVELS; level += 1) {
      row[`keptShare${level}`] ??= 0;
      row[`keptMass${level}`] ??= 1;
    }
    row.inBox = inBox >= 0 ? 1 : 0;
    row.belowBox = inBox;
    row.boxShare = box >= 0 ? mass[box] / all : 0;
    const [likeKept, likeWords] = alike.get(rows[i].sig)!;
    row.alikeShare = (likeKept - kept[i]) / Math.max(1, likeWords - weight[i]);
    row.alikeWords = Math.log1p(likeWords - weight[i]);
    row.keptAll = Math.log1p(all);
    return row;
  });
}

const running = (values: readonly number[]): number[] => {
  const sums = [0];
  for (const value of values) sums.push(sums[sums.length - 1] + value);
  return sums;
};

function sumsBy(
  ids: readonly number[],
  kept: readonly number[],
  words: readonly number[],
): Map<number, [number, number]> {
  const sums = new Map<number, [number, number]>();
  ids.forEach((id, i) => {
    const [k, w] = sums.get(id) ?? [0, 0];
    sums.set(id, [k + kept[i], w + words[i]]);
  });
  return sums;
}
