import type { Span } from '../../span';
import { findHeadline } from '../find-headline';
import type { Block } from '../join-lines';
import type { Measure } from '../measure';
import { rememberLines } from '../remember-lines';
import { lookAt, type BlockLook } from './block-looks';
import { densestStretch } from './densest-stretch';
import { rhythmOf } from './rhythm';
import { Sums } from './sums';
import { KINDS, kindOf, rhythmCode } from './block-kinds';

/** The densest text of a page, as block indexes, and what lies in it. */
export interface Core extends Span {
  /** Share of its blocks that an empty line stands before. */
  blanks: number;
}

/** A pasted page as a whole: what is seen of each block, and sums over them. */
export interface PageSight {
  blocks: readonly Block[];
  measures: readonly Measure[];
  looks: readonly BlockLook[];
  /** How much each block looks like running text, 0 to 1. */
  prose: readonly number[];
  /** Words of each block, of long ones only as many as a paragraph has. */
  words: readonly number[];
  kinds: readonly number[];
  /** Block index of the headline, or -1. */
  headline: number;
  /** The densest text, seen strictly and leniently. */
  cores: readonly Core[];
  inCore: readonly boolean[];
  /** Share of a block's longer words that the densest text has, too. */
  shared: readonly number[];
  /** Share of the headline's longer words that a block has. */
  ofTitle: readonly number[];
  repeats: readonly number[];
  rhythm: readonly number[];
  /** Blocks since and until one that reads like running text. */
  runBefore: readonly number[];
  runAfter: readonly number[];
  /** How close above each block the heading of a list stands. */
  under: readonly number[];
  /** Running text, in words, since the headline, a byline or date, and a line that asks something of the reader; -1 when there was none. */
  sinceTitle: readonly number[];
  sinceStamp: readonly number[];
  sincePlea: readonly number[];
  sums: Readonly<
    Record<
      | 'mass'
      | 'words'
      | 'prose'
      | 'titles'
      | 'tiny'
      | 'shared'
      | 'ofTitle'
      | 'heads'
      | 'pleas'
      | 'rights'
      | 'stamps',
      Sums
    >
  >;
}

/** Longer paragraphs count as much as one of this many words. */
const LONGEST = 120;
/** What a block that is no running text takes off the densest stretch, in words. */
const PRICES = [12, 4];

/** Looks at a page's blocks. Linear in the length of the text. */
export function sightOf(text: string, blocks: readonly Block[], measures: readonly Measure[]): PageSight {
  const lookAtLine = rememberLines(lookAt);
  const looks = blocks.map((block, i) => lookAtLine(text, block, measures[i]));
  const words = looks.map((look) => Math.min(LONGEST, look.words));
  const prose = measures.map((m, i) => proseOf(m, looks[i].words));
  const mass = prose.map((share, i) => share * words[i]);
  const cores = PRICES.map((price) => {
    const gains = mass.map((own, i) => own - (1 - prose[i]) * (price + 0.3 * words[i]));
    const core = densestStretch(gains);
    const spaced = blocks.slice(core.start, core.end).filter((block) => block.afterBlank).length;
    return { ...core, blanks: spaced / Math.max(1, core.end - core.start) };
  });
  const inCore = blocks.map((_, i) => i >= cores[0].start && i < cores[0].end);
  const headline = findHeadline(text, blocks, measures, inCore);
  const shared = sharesOfCore(looks, cores[0], inCore);
  const ofTitle = sharesOfTitle(looks, headline);
  const isStamp = looks.map((look) => look.byline || look.date || look.dates);
  const isPlea = measures.map((m) => m.furnitureShare > 0.5 || m.asking || m.prompts > 0);
  const times = new Map<string, number>();
  for (const { key } of measures) times.set(key, (times.get(key) ?? 0) + 1);
  const shortLine = (i: number): boolean =>
    !measures[i].closed && looks[i].words >= 4 && looks[i].words <= 18;
  return {
    blocks,
    measures,
    looks,
    prose,
    words,
    kinds: measures.map((m, i) => kindOf(m, looks[i].words)),
    headline,
    cores,
    inCore,
    shared,
    ofTitle,
    repeats: measures.map(({ key }) => Math.min(3, (times.get(key) ?? 1) - 1)),
    rhythm: rhythmOf(measures.map((m, i) => rhythmCode(m, looks[i].dates))),
    runBefore: runs(prose),
    runAfter: runs([...prose].reverse()).reverse(),
    under: underHeads(measures, prose),
    sinceTitle: massSince(mass, (i) => i === headline),
    sinceStamp: massSince(mass, (i) => looks[i].words < 20 && isStamp[i]),
    sincePlea: massSince(mass, (i) => measures[i].heading || isPlea[i]),
    sums: {
      mass: new Sums(mass),
      words: new Sums(words),
      prose: new Sums(prose),
      titles: new Sums(measures.map((_, i) => Number(shortLine(i)))),
      tiny: new Sums(looks.map((look) => Number(look.words <= 3))),
      shared: new Sums(shared.map((share, i) => share * words[i])),
      ofTitle: new Sums(ofTitle),
      heads: new Sums(measures.map((m) => Number(m.heading))),
      pleas: new Sums(isPlea.map(Number)),
      rights: new Sums(measures.map((m) => Number(m.rights))),
      stamps: new Sums(isStamp.map(Number)),
    },
  };
}

/** The kinds of blocks before, in and behind the densest text. */
export const kindInCore = ({ kinds, cores: [core] }: PageSight, i: number): number =>
  kinds[i] + KINDS * (i < core.start ? 0 : i < core.end ? 1 : 2);

function proseOf(m: Measure, words: number): number {
  const shape = (m.closed ? 0.5 : 0.15) + (m.functionShare > 0.15 || m.smallShare > 0.55 ? 0.5 : 0.1);
  return Math.min(1, words / 22) * shape * (1 - Math.min(1, m.furnitureShare));
}

function sharesOfCore(looks: readonly BlockLook[], core: Span, inCore: readonly boolean[]): number[] {
  const known = new Map<string, number>();
  for (const { terms } of looks.slice(core.start, core.end))
    for (const term of terms) known.set(term, (known.get(term) ?? 0) + 1);
  return looks.map(({ terms }, i) => {
    const own = inCore[i] ? 1 : 0;
    const told = terms.filter((term) => (known.get(term) ?? 0) > own).length;
    return terms.length === 0 ? 0.3 : told / Math.max(3, terms.length);
  });
}

function sharesOfTitle(looks: readonly BlockLook[], headline: number): number[] {
  const known = new Set(headline >= 0 ? looks[headline].terms : []);
  return looks.map(({ terms }, i) =>
    i === headline || known.size === 0
      ? 0
      : terms.filter((term) => known.has(term)).length / Math.max(3, known.size),
  );
}

const FARTHEST = 40;

function runs(prose: readonly number[]): number[] {
  let since = FARTHEST;
  return prose.map((share) => {
    const before = since;
    since = share > 0.5 ? 0 : Math.min(FARTHEST, since + 1);
    return before;
  });
}

/** 1 right below the heading of a list, less with each word of running text since. */
function underHeads(measures: readonly Measure[], prose: readonly number[]): number[] {
  let since = Infinity;
  return measures.map((m, i) => {
    if (m.heading) since = 0;
    const under = m.heading ? 0 : Math.exp(-since / 60);
    if (prose[i] > 0.5) since += m.words;
    return under;
  });
}

function massSince(mass: readonly number[], isMark: (i: number) => boolean): number[] {
  let since = -1;
  return mass.map((own, i) => {
    const before = since;
    if (isMark(i)) since = 0;
    else if (since >= 0) since += own;
    return before;
  });
}
