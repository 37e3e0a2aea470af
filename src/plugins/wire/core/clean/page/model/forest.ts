import type { BlockTable } from '../block-table';

/** A decision tree as lists: node k asks whether feature `f[k]` is below `t[k]` (then `l[k]`, else `r[k]`); a leaf has `f[k]` -1 and `v[k]`. */
export interface TreeWeights {
  f: number[];
  t: number[];
  l: number[];
  r: number[];
  v: number[];
}

/** Boosted trees: the sum of what they say, of `base` and of what is known beforehand, are the log-odds. */
export interface ForestWeights {
  features: string[];
  base: number;
  /** What each unit of a feature adds, whatever was learnt. */
  prior: Record<string, number>;
  trees: TreeWeights[];
}

/**
 * Says of each block how much speaks for it, as log-odds. A feature that the tables lack counts as 0.
 *
 * @param tables of the same blocks; the first that has a feature counts
 */
export function scoreBlocks(
  { features, base, prior, trees }: ForestWeights,
  tables: readonly BlockTable[],
): number[] {
  const sourceOf = (name: string) => {
    const table = tables.find(({ names }) => names.includes(name));
    return table && { rows: table.rows, at: table.names.indexOf(name) };
  };
  const sources = features.map(sourceOf);
  const known = Object.entries(prior).map(([name, weight]) => ({ source: sourceOf(name), weight }));
  const values = new Float64Array(features.length);
  return tables[0].rows.map((_, i) => {
    sources.forEach((source, k) => (values[k] = source ? source.rows[i][source.at] : 0));
    let sum = base;
    for (const { source, weight } of known) sum += source ? weight * source.rows[i][source.at] : 0;
    for (const { f, t, l, r, v } of trees) {
      let k = 0;
      while (f[k] >= 0) k = values[f[k]] < t[k] ? l[k] : r[k];
      sum += v[k];
    }
    return sum;
  });
}
