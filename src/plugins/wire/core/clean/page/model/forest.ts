import type { BlockRow } from '../block-rows';

/** A decision tree as lists: node k asks whether feature `f[k]` is below `t[k]` (then `l[k]`, else `r[k]`); a leaf has `f[k]` -1 and `v[k]`. */
export interface TreeWeights {
  f: number[];
  t: number[];
  l: number[];
  r: number[];
  v: number[];
}

/** Boosted trees: the sum of what they say, and `base`, are the log-odds. */
export interface ForestWeights {
  features: string[];
  base: number;
  trees: TreeWeights[];
}

/** Says of each row how much speaks for it, as log-odds. A feature that a row lacks counts as 0. */
export function scoreRows({ features, base, trees }: ForestWeights, rows: readonly BlockRow[]): number[] {
  const values = new Float64Array(features.length);
  return rows.map((row) => {
    features.forEach((name, k) => (values[k] = row[name] ?? 0));
    let sum = base;
    for (const { f, t, l, r, v } of trees) {
      let k = 0;
      while (f[k] >= 0) k = values[f[k]] < t[k] ? l[k] : r[k];
      sum += v[k];
    }
    return sum;
  });
}
