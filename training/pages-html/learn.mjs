import { foldOf } from '../disclaimers/folds.mjs';
import { binOf, boost, edgesOf } from './boost.mjs';
import { contextRows, scoreBlocks } from './core.mjs';
import {
  BAGS,
  directionOf,
  EDITED_COUNTS,
  FIRST,
  INNER_PARTS,
  LOSS_COUNTS,
  NAMELESS,
  PRIOR,
  SECOND,
  SECOND_LOOK,
} from './parameters.mjs';
import { randomFrom } from '../random.mjs';

/** Distance at which a name is as good as none. */
const NOT_ABOVE = 30;
/** Most that one block counts, as a share of its page. */
const MOST = 0.15;

/**
 * Learns both looks at the blocks of pages.
 *
 * @param {import('./read-pages.mjs').LabelledPage[]} pages
 * @returns {{ blocks: object, context: object }} forests, as `core/clean/page/model/weights.json` holds them
 */
export function learn(pages, seed = 1) {
  const examples = pages.flatMap(examplesOf);
  const { names } = pages[0].table;
  const first = withoutSomeNames(
    examples,
    names.map((name) => columnOf(examples, name)),
  );
  const scores = new Map();
  for (let part = 0; part < INNER_PARTS; part += 1) {
    const inside = (site) => foldOf(`${seed} ${site}`, INNER_PARTS) === part;
    const outside = [...examples.keys()].filter((i) => !inside(examples[i].page.site));
    const forest = fit(first, examples, outside, PRIOR, { ...FIRST, seed: 31 * seed + part });
    for (const page of pages) if (inside(page.site)) scores.set(page, scoreBlocks(forest, [page.table]));
  }
  const all = [...examples.keys()];
  const blocks = fit(first, examples, all, PRIOR, { ...FIRST, seed: 31 * seed + INNER_PARTS });
  const around = new Map(pages.map((page) => [page, contextRows(page.view, scores.get(page))]));
  const context = around.get(pages[0]).names.map((name, k) => ({
    name,
    values: examples.map(({ page, block }) => around.get(page).rows[block][k]),
  }));
  const second = [...first.filter(({ name }) => SECOND_LOOK.includes(name)), ...context];
  return { blocks, context: fit(second, examples, all, {}, { ...SECOND, seed: 31 * seed + 100 }) };
}

/** @typedef {{ name: string, values: number[] }} Column a measure of all examples */

const columnOf = (examples, name) => {
  const at = examples[0].page.table.names.indexOf(name);
  return { name, values: examples.map(({ page, block }) => page.table.rows[block][at]) };
};

/** The blocks of a page that are learnt from: all that have words, of the many short ones that are plainly furniture only some, which count more. */
function examplesOf(page) {
  const article = Math.max(
    1,
    page.blocks.reduce((sum, { hits }) => sum + hits, 0),
  );
  return page.blocks.flatMap(({ words, hits }, block) => {
    const value = (name) => page.table.rows[block][page.table.names.indexOf(name)];
    if (words === 0 || (page.edited && hits > 0 && isDisputed(value))) return [];
    const share = hits / words;
    const every = share > 0 ? 1 : words < 4 ? 4 : words < 10 && value('linkShare') > 0.9 ? 2 : 1;
    if (block % every !== 0) return [];
    const weight =
      (Math.min(MOST, words / article) + MOST / page.blocks.length) *
      every *
      (page.edited ? EDITED_COUNTS : 1);
    const counted = share * LOSS_COUNTS + 1 - share;
    return [
      { page, block, group: page.site, target: (share * LOSS_COUNTS) / counted, weight: weight * counted },
    ];
  });
}

/** What extractors keep and a story does not have, or the other way round. */
const isDisputed = (value) =>
  value('caption') > 0 ||
  value('isHeadline') > 0 ||
  ['at:comment', 'at:subscribe', 'at:author'].some((name) => value(name) < NOT_ABOVE);

/** On some pages half of what names say is held back. */
function withoutSomeNames(examples, columns) {
  const random = randomFrom(99);
  const said = columns.map(({ name }) => name).filter((name) => /^(?:at|own):/.test(name));
  const held = new Map();
  for (const { page } of examples) {
    if (!held.has(page))
      held.set(page, new Set(random() < NAMELESS ? said.filter(() => random() < 0.5) : []));
  }
  return columns.map(({ name, values }) => ({
    name,
    values: values.map((value, i) =>
      held.get(examples[i].page).has(name) ? (name.startsWith('at:') ? NOT_ABOVE : 0) : value,
    ),
  }));
}

/** Learns a forest that names the features it uses: several, of other parts of the pages, that count together as one. */
function fit(columns, examples, chosen, prior, parameters) {
  const known = columns.filter(({ name }) => name in prior);
  const some = chosen.map((i) => ({
    ...examples[i],
    prior: known.reduce((sum, { name, values }) => sum + prior[name] * values[i], 0),
  }));
  const cut = columns.map(({ name, values }) => {
    const own = chosen.map((i) => values[i]);
    const edges = edgesOf(own);
    return {
      edges,
      bins: Uint8Array.from(own, (value) => binOf(edges, value)),
      direction: directionOf(name),
    };
  });
  const forests = Array.from({ length: BAGS }, (_, bag) =>
    boost(cut, some, { ...parameters, seed: 1000 * bag + parameters.seed }),
  );
  const base = forests[0].base;
  const trees = forests.flatMap((forest) => forest.trees);
  const used = [...new Set(trees.flatMap(({ f }) => f.filter((feature) => feature >= 0)))].sort(
    (a, b) => a - b,
  );
  const place = new Map(used.map((feature, i) => [feature, i]));
  return {
    features: used.map((feature) => columns[feature].name),
    base: short(base),
    prior,
    trees: trees.map(({ f, t, l, r, v }) => ({
      f: f.map((feature) => place.get(feature) ?? -1),
      t: t.map(short),
      l,
      r,
      v: v.map((value) => short(value / BAGS)),
    })),
  };
}

const short = (value) => Number(value.toPrecision(4));
