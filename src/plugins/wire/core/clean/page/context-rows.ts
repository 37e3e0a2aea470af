import { mostWorth } from './best-container';
import { writeTable, type BlockTable, type Put } from './block-table';
import { between, running } from './page-facts';
import type { PageView } from './page-view';
import { signaturesOf } from './signatures';

/** Levels of elements above a block whose other blocks are looked at. */
const LEVELS = 4;
/** A block that is as good as sure to be in the article, if it is longer than a line. */
const SURE = 0.8;
const LINE = 10;
/** Words of a block that count at most. */
const MOST = 100;
/** Odds at which an element gains nothing by a block in it. */
const EVEN = 0.4;

const SIDES = [-3, -2, -1, 1, 2, 3];
const REACHES = [2, 5, 12];

/**
 * What a first judgement says of the blocks around each block: beside it, in the same elements, made alike, and where it stands in the
 * part of the page that holds most of what seems to be the article.
 *
 * @param scores the first judgement, as log-odds
 */
export function contextRows(view: PageView, scores: readonly number[]): BlockTable {
  const { nodes, blocks, blockShapes } = view;
  const chance = scores.map((score) => 1 / (1 + Math.exp(-score)));
  const weight = blockShapes.map(({ words }) => Math.min(words, MOST));
  const kept = chance.map((p, i) => p * weight[i]);
  const { mass, words, box } = elementSums(view, chance, weight);
  const keptBefore = running(kept);
  const wordsBefore = running(weight);
  const all = Math.max(1, keptBefore[blocks.length]);
  const signatures = signaturesOf(nodes, blocks, blockShapes);
  const alike = new Map<string, [number, number]>();
  signatures.forEach(({ id }, i) => {
    const [k, w] = alike.get(id) ?? [0, 0];
    alike.set(id, [k + kept[i], w + weight[i]]);
  });
  const sure = chance.map((p, i) => p >= SURE && weight[i] >= LINE);
  const first = sure.indexOf(true);
  const last = sure.lastIndexOf(true);

  return writeTable(blocks.length, (i, put) => {
    put('score', scores[i]);
    for (const k of SIDES) put(`score${k}`, scores[i + k] ?? -5);
    for (const reach of REACHES) {
      const share = (from: number, to: number): number =>
        between(keptBefore, from, to) / Math.max(1, between(wordsBefore, from, to));
      put(`keptBefore${reach}`, share(i - reach, i));
      put(`keptAfter${reach}`, share(i + 1, i + 1 + reach));
    }
    put('keptAbove', keptBefore[i] / all);
    put('keptBelow', between(keptBefore, i + 1, blocks.length) / all);
    put('fromFirstSure', first < 0 ? 0 : Math.max(-20, Math.min(20, i - first)));
    put('toLastSure', last < 0 ? 0 : Math.max(-20, Math.min(20, last - i)));
    putElementShares(i, put);
    const [likeKept, likeWords] = alike.get(signatures[i].id)!;
    put('alikeShare', (likeKept - kept[i]) / Math.max(1, likeWords - weight[i]));
    put('alikeWords', Math.log1p(likeWords - weight[i]));
    put('keptAll', Math.log1p(all));
  });

  function putElementShares(i: number, put: Put): void {
    let at = blocks[i].node;
    for (let level = 0; level < LEVELS; level += 1) {
      // Its own element's share is that of the other blocks in it.
      const own = level === 0 ? 1 : 0;
      put(
        `keptShare${level}`,
        at < 0 ? 0 : (mass[at] - own * kept[i]) / Math.max(1, words[at] - own * weight[i]),
      );
      put(`keptMass${level}`, at < 0 ? 1 : mass[at] / all);
      at = at < 0 ? -1 : nodes[at].parent;
    }
    let belowBox = -1;
    let steps = 0;
    for (let up = blocks[i].node; up >= 0 && belowBox < 0; up = nodes[up].parent) {
      if (up === box) belowBox = steps;
      steps += 1;
    }
    put('inBox', Number(belowBox >= 0));
    put('belowBox', belowBox);
    put('boxShare', box >= 0 ? mass[box] / all : 0);
  }
}

/** For each element how much in it seems to be the article, and the one that gains most by what is in it. */
function elementSums({ nodes, blocks }: PageView, chance: readonly number[], weight: readonly number[]) {
  const worth = new Float64Array(nodes.length);
  const mass = new Float64Array(nodes.length);
  const words = new Float64Array(nodes.length);
  blocks.forEach(({ node }, i) => {
    if (node < 0) return;
    worth[node] += (chance[i] - EVEN) * weight[i];
    mass[node] += chance[i] * weight[i];
    words[node] += weight[i];
  });
  const box = mostWorth(nodes, worth);
  for (let i = nodes.length - 1; i >= 0; i -= 1) {
    const { parent } = nodes[i];
    if (parent < 0) continue;
    mass[parent] += mass[i];
    words[parent] += words[i];
  }
  return { mass, words, box };
}
