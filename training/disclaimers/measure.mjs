const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const union = (a, b) => Math.max(a.end, b.end) - Math.min(a.start, b.start);
/** Intersection over union from which a flag is the notice. */
const SAME_FROM = 0.5;

/**
 * What a detector found in one text, against its labels; the counts of several texts add up. A flag that lies for half or more in a
 * stretch to be ignored counts neither way, nor do its characters. Spans are matched one to one, the best overlap first.
 *
 * @param {import('./read-texts.mjs').LabelledText} gold
 * @param {{ start: number, end: number, kinds: string[], score: number }[]} flags
 */
export function compare(gold, flags) {
  const counted = flags.filter((flag) => !isIgnored(flag, gold));
  const pairs = [];
  gold.spans.forEach((span, i) =>
    counted.forEach((flag, j) => {
      const share = overlap(span, flag) / union(span, flag);
      if (share >= SAME_FROM) pairs.push({ share, i, j });
    }),
  );
  pairs.sort((a, b) => b.share - a.share);
  const foundSpans = new Map();
  const usedFlags = new Set();
  for (const { i, j } of pairs) {
    if (foundSpans.has(i) || usedFlags.has(j)) continue;
    foundSpans.set(i, counted[j]);
    usedFlags.add(j);
  }
  let kinds = 0;
  let logLoss = 0;
  for (const [i, flag] of foundSpans) {
    if (gold.spans[i].kinds.some((kind) => flag.kinds.includes(kind))) kinds += 1;
    logLoss -= Math.log(Math.max(flag.score, 0.01));
  }
  const extra = counted.filter((_flag, j) => !usedFlags.has(j));
  for (const { score } of extra) logLoss -= Math.log(Math.max(1 - score, 0.01));
  const isLookAlike = gold.spans.length === 0;
  return {
    texts: 1,
    found: foundSpans.size,
    missed: gold.spans.length - foundSpans.size,
    extra: extra.length,
    kinds,
    logLoss,
    lookAlikes: Number(isLookAlike),
    falseAlarms: Number(isLookAlike && counted.length > 0),
    ...characters(gold, counted),
  };
}

const isIgnored = (flag, { spans, ignore }) =>
  ignore.reduce((sum, stretch) => sum + overlap(stretch, flag), 0) * 2 >= flag.end - flag.start &&
  !spans.some((span) => overlap(span, flag) / union(span, flag) >= SAME_FROM);

function characters({ text, spans, ignore }, flags) {
  const marked = (stretches) => {
    const marks = new Uint8Array(text.length);
    for (const { start, end } of stretches) marks.fill(1, start, end);
    for (const { start, end } of ignore) marks.fill(0, start, end);
    return marks;
  };
  const [wanted, got] = [marked(spans), marked(flags)];
  const counts = { charsBoth: 0, charsWanted: 0, charsGot: 0 };
  for (let i = 0; i < text.length; i += 1) {
    counts.charsBoth += wanted[i] & got[i];
    counts.charsWanted += wanted[i];
    counts.charsGot += got[i];
  }
  return counts;
}

/** Adds up what {@link compare} gave. */
export function sum(all) {
  const total = {
    texts: 0,
    found: 0,
    missed: 0,
    extra: 0,
    kinds: 0,
    logLoss: 0,
    lookAlikes: 0,
    falseAlarms: 0,
    charsBoth: 0,
    charsWanted: 0,
    charsGot: 0,
  };
  for (const one of all) for (const name of Object.keys(total)) total[name] += one[name];
  return total;
}

/** Precision, recall and so on out of summed counts; shares from 0 to 1. */
export function figures(counts) {
  const { found, missed, extra, kinds, charsBoth, charsWanted, charsGot, lookAlikes, falseAlarms } = counts;
  const precision = found / (found + extra || 1);
  const recall = found / (found + missed || 1);
  return {
    notices: found + missed,
    precision: round(precision),
    recall: round(recall),
    f1: round(harmonic(precision, recall)),
    charF1: round(harmonic(charsBoth / (charsGot || 1), charsBoth / (charsWanted || 1))),
    kinds: round(kinds / (found || 1)),
    lookAlikes,
    falseAlarms,
  };
}

const harmonic = (a, b) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
const round = (share) => Math.round(share * 1000) / 1000;
