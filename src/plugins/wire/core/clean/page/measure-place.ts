import type { Put } from './block-table';
import { plainWords } from './headline-block';
import { between, type PageFacts } from './page-facts';
import type { PageView } from './page-view';

const NEIGHBOURS = [
  ['prev', -1],
  ['prev2', -2],
  ['next', 1],
  ['next2', 2],
] as const;

const REACHES = [3, 8];

const bounded = (value: number): number => Math.max(-30, Math.min(60, value));

/** Where a block stands, what stands around it, and what the page's metadata says of its words. */
export function putPlace(view: PageView, facts: PageFacts, i: number, put: Put): void {
  const { blocks, blockShapes, shapes, container, headline } = view;
  const { prose, words, proseBefore, wordsBefore, title } = facts;
  put('place', wordsBefore[i] / words);
  put('placeBlocks', i / blocks.length);
  put('proseSoFar', proseBefore[i] / prose);
  put('fromHeadline', headline < 0 ? -99 : bounded(i - headline));
  const far = headline < 0 ? 0 : wordsBefore[i] - wordsBefore[headline];
  put('wordsFromHeadline', Math.sign(far) * Math.log1p(Math.abs(far)));
  put('isHeadline', Number(i === headline || isTitle(view, i, title)));
  const box = container >= 0 ? shapes[container] : undefined;
  const isInside = box !== undefined && box.from <= i && i < box.to;
  put('fromContainer', box ? bounded(i - box.from) : 0);
  put('toContainerEnd', box ? bounded(box.to - 1 - i) : 0);
  put('proseLeft', box && isInside ? between(proseBefore, i + 1, box.to) / Math.max(1, box.prose) : 0);
  put('proseAbove', box && isInside ? between(proseBefore, box.from, i) / Math.max(1, box.prose) : 0);
  put('containerShare', box ? box.prose / prose : 0);
  put('size', Math.log1p(prose));
  putAlike(facts, i, put);
  putNeighbours(view, facts, i, put);
  const above = facts.headings[i];
  const shape = above < 0 ? undefined : blockShapes[above];
  put('prevHeadingLinks', shape ? shape.linkWords / Math.max(1, shape.words) : -1);
  put('prevHeadingFar', above < 0 ? 30 : Math.min(30, i - above));
  put('prevHeadingFurniture', above < 0 ? 0 : view.measures[above].furnitureShare);
  put('inBody', facts.inBody ? facts.inBody[i] : -1);
  put('inAbstract', facts.inAbstract ? facts.inAbstract[i] : -1);
}

function isTitle({ layout, blocks }: PageView, i: number, title: string): boolean {
  const { start, end } = blocks[i];
  if (title === '' || end - start > 2 * title.length + 40) return false;
  return plainWords(layout.text.slice(start, end)) === title;
}

/** The blocks that are made like this one. */
function putAlike({ signatures, prose }: PageFacts, i: number, put: Put): void {
  const alike = signatures[i];
  put('sigProse', alike.prose / prose);
  put('sigCount', Math.log1p(alike.count));
  put('sigParents', alike.parents / alike.count);
  put('sigWords', Math.log1p(alike.words / alike.count));
  put('sigLinks', alike.linkWords / Math.max(1, alike.words));
}

function putNeighbours(
  view: PageView,
  { signatures, proseBefore, wordsBefore }: PageFacts,
  i: number,
  put: Put,
): void {
  const { nodes, blocks, blockShapes } = view;
  const parentOf = (k: number): number => (blocks[k].node >= 0 ? nodes[blocks[k].node].parent : -1);
  for (const [name, k] of NEIGHBOURS) {
    const other = i + k;
    const shape = blockShapes[other];
    put(`${name}Words`, shape ? Math.log1p(shape.words) : -1);
    put(`${name}Links`, shape ? shape.linkWords / Math.max(1, shape.words) : 1);
    put(`${name}Prose`, shape ? Math.log1p(shape.prose) : 0);
    if (k === 2 || k === -2) continue;
    put(`${name}Same`, Number(shape !== undefined && signatures[i].id === signatures[other].id));
    put(`${name}Sibling`, Number(shape !== undefined && parentOf(i) === parentOf(other)));
  }
  for (const reach of REACHES) {
    const share = (from: number, to: number): number =>
      between(proseBefore, from, to) / Math.max(1, between(wordsBefore, from, to));
    put(`proseBefore${reach}`, share(i - reach, i));
    put(`proseAfter${reach}`, share(i + 1, i + 1 + reach));
  }
}
