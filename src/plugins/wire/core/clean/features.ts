import type { Measure } from './measure';

/** The names of the features, in the order of `featuresOf`'s rows and of the weights. */
export const FEATURES = [
  'bias',
  'length',
  'long',
  'closed',
  'smallShare',
  'functionShare',
  'sentences',
  'commas',
  'listed',
  'quoted',
  'colon',
  'cut',
  'question',
  'dated',
  'glued',
  'separators',
  'upper',
  'furniture',
  'prompts',
  'shares',
  'rights',
  'heading',
  'labelled',
  'notice',
  'repeated',
  'prose',
  'proseNext',
  'proseNear',
  'proseBefore',
  'proseAfter',
  'shortInProse',
  'listInProse',
  'first',
  'last',
  'under',
  'underShort',
  'underProse',
] as const;

/** So many blocks to each side count as the neighbourhood. */
const REACH = 8;

/**
 * Turns the measures of a page's blocks into rows of numbers of about 0 to 1: what each block looks like, and what stands around it.
 * Linear in the number of blocks.
 */
export function featuresOf(measures: readonly Measure[]): number[][] {
  const prose = measures.map(proseOf);
  const mass = [0];
  measures.forEach((m, i) => mass.push(mass[i] + prose[i] * Math.min(120, m.words)));
  const total = Math.max(1, mass[measures.length]);
  const sums = [0];
  prose.forEach((p, i) => sums.push(sums[i] + p));
  const mean = (from: number, to: number): number => {
    const a = Math.max(0, from);
    const b = Math.min(prose.length, to);
    return b > a ? (sums[b] - sums[a]) / (to - from) : 0;
  };
  const times = new Map<string, number>();
  for (const m of measures) times.set(m.key, (times.get(m.key) ?? 0) + 1);
  let sinceHeading = Infinity;
  return measures.map((m, i) => {
    if (m.heading) sinceHeading = 0;
    const under = m.heading ? 0 : Math.exp(-sinceHeading / 60);
    if (prose[i] > 0.5) sinceHeading += m.words;
    const p = prose[i];
    const before = mean(i - REACH, i);
    const after = mean(i + 1, i + 1 + REACH);
    const near = (mean(i - 3, i) + mean(i + 1, i + 4)) / 2;
    const short = m.words < 12 && !m.closed;
    return [
      1,
      Math.log(1 + Math.min(400, m.words)) / 5,
      Math.min(1, m.words / 40),
      +m.closed,
      m.smallShare,
      Math.min(1, 2 * m.functionShare),
      +m.sentences,
      m.commas / 3,
      +m.listed,
      +m.quoted,
      +m.endsInColon,
      +m.cut,
      +m.question,
      +m.dated,
      Math.min(1, 3 * m.gluedShare),
      m.separators / 3,
      +m.upper,
      m.furnitureShare,
      m.prompts / 3,
      m.shares / 3,
      +m.rights,
      +m.heading,
      +m.labelled,
      m.notice,
      +(m.words < 40 && (times.get(m.key) ?? 0) > 1),
      p,
      (mean(i - 1, i) + mean(i + 1, i + 2)) / 2,
      near,
      before,
      after,
      short ? Math.min(before, after) : 0,
      m.listed ? near : 0,
      Math.exp((-20 * mass[i]) / total),
      Math.exp((-20 * (total - mass[i + 1])) / total),
      under,
      p < 0.5 ? under : 0,
      p * under,
    ];
  });
}

/** How much a block looks like running text: 0 to 1. */
export function proseOf(m: Measure): number {
  const size = Math.min(1, m.words / 22);
  const shape = (m.closed ? 0.5 : 0.15) + (m.functionShare > 0.15 || m.smallShare > 0.55 ? 0.5 : 0.1);
  return size * shape * (1 - Math.min(1, m.furnitureShare));
}
