const LONGEST_PERIOD = 6;

/**
 * How much each block stands in a row of things made alike, such as a list of teasers of title, author, date and text: the share of like blocks
 * one and two periods to each side, for the period that fits best. A row of blocks that are all alike (paragraphs, a menu) has no rhythm.
 * Linear.
 *
 * @param codes what each block looks like, roughly
 */
export function rhythmOf(codes: readonly number[]): number[] {
  const best = codes.map(() => 0);
  for (let period = 2; period <= LONGEST_PERIOD; period += 1) {
    // Blocks in a window of four periods that are like the one a period on, and how often the code changes there.
    const same = sums(
      codes.map((code, i) => Number(i + period < codes.length && codes[i + period] === code)),
    );
    const changes = sums(codes.map((code, i) => Number(i > 0 && codes[i - 1] !== code)));
    codes.forEach((_, i) => {
      const from = Math.max(0, i - 2 * period);
      const to = Math.min(codes.length, i + period);
      const varied = changes[Math.min(codes.length, to + period)] - changes[from];
      if (varied < 3) return;
      best[i] = Math.max(best[i], (same[to] - same[from]) / (3 * period));
    });
  }
  return best;
}

function sums(values: readonly number[]): number[] {
  const all = [0];
  values.forEach((value, i) => all.push(all[i] + value));
  return all;
}
