const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Fewer arrivals than these, or over a shorter time, tell no rhythm. */
const FEWEST = 20;
const SHORTEST = 3 * DAY;
/** From two weeks on, weekends are told from working days. */
const WEEKS = 14 * DAY;
/** What is learnt from: a source changes its habits. */
const WINDOW = 28 * DAY;

/** What every hour counts for at least, as a share of the mean: an hour in which nothing ever came must not last for ever. */
const FLOOR = 0.02;
/** Of silences so far, by how much of what was expected in them failed to come: the one that 98 in 100 stay below, and by how much it may be exceeded. */
const USUAL = 0.98;
const BEYOND_USUAL = 2.5;
/** Of many silences the rarest are known, too: all but one in a thousand, and never the longest, which may have been an outage. */
const RARE = 0.999;
const BEYOND_RARE = 1.5;
/** So many arrivals have to fail to come, however regular the source is. */
const FEWEST_MISSED = 2;
/** However busy a source is, it may pause for so long. */
const SHORTEST_SILENCE = HOUR / 2;

/** When a source sends, learnt from when it sent. */
export interface Rhythm {
  /** Arrivals an hour, by the hour of the day in UTC; where weekends are told apart, 24 of working days and then 24 of weekends. */
  rates: readonly number[];
  /** So many expected arrivals that fail to come make a silence. */
  limit: number;
  /** Arrivals it was learnt from. */
  samples: number;
}

/**
 * Learns when a source sends: how much in each hour of the day, on working days and at weekends, and how irregularly. A night without news is
 * then no silence, where there never is any.
 *
 * Silences are measured in arrivals that were expected in them, not in hours: so a gap of the night compares with one of the day, and a source
 * that sends in bursts, whose gaps are long by that measure, is allowed longer ones.
 *
 * @param arrivals when something new came, milliseconds since 1970, in any order; those of one minute count as one
 * @returns undefined when there are too few to learn from
 */
export function learnRhythm(arrivals: readonly number[]): Rhythm | undefined {
  const all = [...new Set(arrivals.map((at) => Math.floor(at / 60_000) * 60_000))].sort((a, b) => a - b);
  const last = all[all.length - 1];
  const times = all.filter((at) => at > last - WINDOW);
  const span = last - times[0];
  if (times.length < FEWEST || span < SHORTEST) return undefined;
  const rates = ratesOf(times, span >= WEEKS ? 48 : 24);
  const missed = times
    .slice(1)
    .map((at, i) => expected(rates, times[i], at))
    .sort((a, b) => a - b);
  const usual = missed[Math.ceil(USUAL * missed.length) - 1];
  const rare = missed[Math.min(missed.length - 2, Math.ceil(RARE * missed.length) - 1)];
  const limit = Math.max(FEWEST_MISSED, BEYOND_USUAL * usual, BEYOND_RARE * rare);
  return { rates, limit, samples: times.length };
}

/**
 * Until when something new is expected of a source: if nothing has come by then, it has gone quiet.
 *
 * @param last when something new came last, milliseconds since 1970
 * @returns milliseconds since 1970, at most four weeks after `last`
 */
export function expectedBy({ rates, limit }: Rhythm, last: number): number {
  let left = limit;
  for (let at = last; at < last + WINDOW;) {
    const end = (Math.floor(at / HOUR) + 1) * HOUR;
    const rate = rates[slotOf(at, rates.length)];
    const mass = (rate * (end - at)) / HOUR;
    if (mass >= left) return Math.max(at + (left / rate) * HOUR, last + SHORTEST_SILENCE);
    left -= mass;
    at = end;
  }
  return last + WINDOW;
}

/** Arrivals that are expected between two times. */
function expected(rates: readonly number[], from: number, to: number): number {
  let mass = 0;
  for (let at = from; at < to;) {
    const end = Math.min(to, (Math.floor(at / HOUR) + 1) * HOUR);
    mass += (rates[slotOf(at, rates.length)] * (end - at)) / HOUR;
    at = end;
  }
  return mass;
}

function slotOf(at: number, slots: number): number {
  const hour = Math.floor(at / HOUR) % 24;
  if (slots === 24) return hour;
  // 1970 began on a Thursday.
  const day = (Math.floor(at / DAY) + 4) % 7;
  return day === 0 || day === 6 ? 24 + hour : hour;
}

function ratesOf(times: readonly number[], slots: number): number[] {
  const counts = new Array<number>(slots).fill(0);
  const hours = new Array<number>(slots).fill(0);
  for (const at of times) counts[slotOf(at, slots)] += 1;
  const last = times[times.length - 1];
  for (let at = Math.floor(times[0] / HOUR) * HOUR; at <= last; at += HOUR) hours[slotOf(at, slots)] += 1;
  const floor = (FLOOR * times.length) / hours.reduce((sum, count) => sum + count, 0);
  return counts.map((_, slot) => {
    // What comes at five to six today may come at five past tomorrow.
    const day = slot - (slot % 24);
    const near = [day + ((slot + 23) % 24), slot, slot, day + ((slot + 1) % 24)];
    const sum = (of: number[]) => near.reduce((total, index) => total + of[index], 0);
    return Math.max(floor, sum(counts) / Math.max(1, sum(hours)));
  });
}
