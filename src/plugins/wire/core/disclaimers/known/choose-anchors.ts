/** Longer notices are cut into so many stretches with two anchors each. */
const ZONES = 6;

/** The most anchors that a notice may have; their numbers are bits of a set. */
const MOST_ANCHORS = 2 * ZONES;

/**
 * The grams by which a notice is found, spread over it, so that an edit leaves some: all of a short one's; of each stretch of a longer one
 * the one with the smallest hash, which notices with the same words have in common, so that they find each other, and the rarest among all
 * known notices, which tells them apart.
 *
 * @param frequency how many notices have a gram, about
 * @returns places in the list of grams
 */
export const chooseAnchors = (grams: readonly number[], frequency: (gram: number) => number): number[] => {
  const zones = grams.length <= MOST_ANCHORS ? grams.length : ZONES;
  const chosen = new Set<number>();
  const hashes = new Set<number>();
  for (let zone = 0; zone < zones; zone++) {
    const from = Math.floor((zone * grams.length) / zones);
    const to = Math.floor(((zone + 1) * grams.length) / zones);
    let smallest = from;
    let rarest = from;
    let fewest = frequency(grams[from]);
    for (let i = from + 1; i < to; i++) {
      if (grams[i] < grams[smallest]) smallest = i;
      const count = frequency(grams[i]);
      if (count < fewest || (count === fewest && grams[i] < grams[rarest])) [rarest, fewest] = [i, count];
    }
    for (const one of [rarest, smallest]) {
      if (hashes.has(grams[one])) continue;
      hashes.add(grams[one]);
      chosen.add(one);
    }
  }
  return [...chosen];
};
