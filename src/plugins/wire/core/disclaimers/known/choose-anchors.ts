/** The grams of a notice: each one's hash, and the word at which it begins. */
export interface Grams {
  gram: readonly number[];
  at: readonly number[];
}

/** Longer notices are cut into so many stretches with two anchors each. */
const ZONES = 6;

/** The most anchors that a notice may have. */
export const MOST_ANCHORS = 2 * ZONES;

/**
 * The grams by which a notice is found, spread over it, so that an edit leaves some: all of a short one's; of each stretch of a longer one
 * the one with the smallest hash, which notices with the same words have in common, so that they find each other, and the rarest among all
 * known notices, which tells them apart.
 *
 * @param frequency how many notices have a gram, about
 * @returns numbers of grams
 */
export const chooseAnchors = ({ gram }: Grams, frequency: (gram: number) => number): number[] => {
  const zones = gram.length <= MOST_ANCHORS ? gram.length : ZONES;
  const chosen = new Set<number>();
  const hashes = new Set<number>();
  for (let zone = 0; zone < zones; zone++) {
    const from = Math.floor((zone * gram.length) / zones);
    const to = Math.floor(((zone + 1) * gram.length) / zones);
    let smallest = from;
    let rarest = from;
    let fewest = frequency(gram[from]);
    for (let i = from + 1; i < to; i++) {
      if (gram[i] < gram[smallest]) smallest = i;
      const count = frequency(gram[i]);
      if (count < fewest || (count === fewest && gram[i] < gram[rarest])) [rarest, fewest] = [i, count];
    }
    for (const one of [rarest, smallest]) {
      if (hashes.has(gram[one])) continue;
      hashes.add(gram[one]);
      chosen.add(one);
    }
  }
  return [...chosen];
};
