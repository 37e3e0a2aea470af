import type { BlockLook } from './block-looks';
import { LONG } from './block-kinds';
import type { Measure } from '../measure';
import { kindInCore, type PageSight } from './page-sight';

/** One thing that is measured of a block of a page. Names that begin with "=" are of numbers that stand for kinds, not for amounts. */
export type Feature = readonly [name: string, of: (page: PageSight, i: number) => number];

const ofMeasure = (name: string, of: (m: Measure) => number | boolean): Feature => [
  name,
  ({ measures }, i) => +of(measures[i]),
];
const ofLook = (name: string, of: (look: BlockLook) => number | boolean): Feature => [
  name,
  ({ looks }, i) => +of(looks[i]),
];

const OWN: readonly Feature[] = [
  ofLook('words', (look) => look.words),
  ['perWord', ({ blocks, looks }, i) => (blocks[i].end - blocks[i].start) / Math.max(1, looks[i].words)],
  ofMeasure('closed', (m) => m.closed),
  ofMeasure('small', (m) => m.smallShare),
  ofMeasure('functions', (m) => m.functionShare),
  ofMeasure('sentences', (m) => m.sentences),
  ofMeasure('commas', (m) => m.commas),
  ofMeasure('listed', (m) => m.listed),
  ['numbered', ({ blocks }, i) => +blocks[i].numbered],
  ofMeasure('quoted', (m) => m.quoted),
  ofMeasure('colon', (m) => m.endsInColon),
  ofMeasure('cut', (m) => m.cut),
  ofMeasure('question', (m) => m.question),
  ofMeasure('dated', (m) => m.dated),
  ofMeasure('glued', (m) => m.gluedShare),
  ofMeasure('separators', (m) => m.separators),
  ofMeasure('upper', (m) => m.upper),
  ofMeasure('furniture', (m) => m.furnitureShare),
  ofMeasure('prompts', (m) => m.prompts),
  ofMeasure('asking', (m) => m.asking),
  ofMeasure('shares', (m) => m.shares),
  ofMeasure('adverts', (m) => Math.min(2, m.adverts)),
  ofMeasure('rights', (m) => m.rights),
  ofMeasure('heading', (m) => m.heading),
  ofMeasure('labelled', (m) => m.labelled),
  ofMeasure('notice', (m) => m.notice),
  ['repeated', ({ repeats }, i) => repeats[i]],
  ofLook('byline', (look) => look.byline),
  ofLook('date', (look) => look.date),
  ofLook('dates', (look) => look.dates),
  ofLook('credit', (look) => look.credit),
  ofLook('dateline', (look) => look.dateline),
  ofLook('name', (look) => look.name),
  ofLook('picture', (look) => look.picture),
  ofLook('digits', (look) => look.digits),
  ofLook('stops', (look) => look.stops),
  ofLook('quotes', (look) => look.quotes),
  ofLook('address', (look) => look.address),
  ofLook('startsSmall', (look) => look.startsSmall),
  ofLook('bracketed', (look) => look.bracketed),
  ofLook('url', (look) => look.url),
  ofLook('lines', (look) => look.lines),
  ['afterBlank', ({ blocks }, i) => +blocks[i].afterBlank],
  ['beforeBlank', ({ blocks }, i) => +(i + 1 >= blocks.length || blocks[i + 1].afterBlank)],
  ['prose', ({ prose }, i) => prose[i]],
  ['=kind', ({ kinds }, i) => kinds[i]],
  ['=kindInCore', kindInCore],
];

/** The value of a neighbour, or -1 over the page's edge. */
const at = (name: string, step: number, of: (page: PageSight, k: number) => number): Feature => [
  `${name}${step}`,
  (page, i) => (i + step >= 0 && i + step < page.blocks.length ? of(page, i + step) : -1),
];

const beside = (step: number): Feature[] => [
  at('words', step, ({ looks }, k) => looks[k].words),
  at('prose', step, ({ prose }, k) => prose[k]),
];

const next = (step: number): Feature[] => [
  at('closed', step, ({ measures }, k) => +measures[k].closed),
  at('furniture', step, ({ measures }, k) => measures[k].furnitureShare),
  at('listed', step, ({ measures }, k) => +measures[k].listed),
  at('stamp', step, ({ looks }, k) => +(looks[k].byline || looks[k].dates || looks[k].name)),
  at('colon', step, ({ measures }, k) => +measures[k].endsInColon),
  at('heading', step, ({ measures }, k) => +(measures[k].heading || measures[k].asking)),
  at('shared', step, ({ shared }, k) => shared[k]),
  at('=kind', step, ({ kinds }, k) => kinds[k]),
];

/** Means over so many blocks above and below. */
const around = (reach: number): Feature[] => {
  const mean = (name: string, sum: 'prose' | 'titles' | 'tiny' | 'pleas'): Feature[] => [
    [`${name}Before${reach}`, ({ sums }, i) => sums[sum].within(i - reach, i) / reach],
    [`${name}After${reach}`, ({ sums }, i) => sums[sum].within(i + 1, i + 1 + reach) / reach],
  ];
  const share = (page: PageSight, sum: 'mass' | 'shared', from: number, to: number): number =>
    page.sums[sum].within(from, to) / Math.max(1, page.sums.words.within(from, to));
  return [
    ...mean('prose', 'prose'),
    ...mean('titles', 'titles'),
    ...mean('tiny', 'tiny'),
    ...mean('pleas', 'pleas'),
    [`densityBefore${reach}`, (page, i) => share(page, 'mass', i - reach, i)],
    [`densityAfter${reach}`, (page, i) => share(page, 'mass', i + 1, i + 1 + reach)],
    [`sharedBefore${reach}`, (page, i) => share(page, 'shared', i - reach, i)],
    [`sharedAfter${reach}`, (page, i) => share(page, 'shared', i, i + reach)],
    [`stamps${reach}`, ({ sums }, i) => sums.stamps.within(i - reach, i + 1 + reach) / (2 * reach)],
  ];
};

/** Running text on both sides. */
const enclosed = ({ sums }: PageSight, i: number): number =>
  Math.min(sums.prose.within(i - 3, i), sums.prose.within(i + 1, i + 4)) / 3;

const TOGETHER: readonly Feature[] = [
  ['runBefore', ({ runBefore }, i) => runBefore[i]],
  ['runAfter', ({ runAfter }, i) => runAfter[i]],
  ['under', ({ under }, i) => under[i]],
  ['rhythm', ({ rhythm }, i) => rhythm[i]],
  ['shared', ({ shared }, i) => shared[i]],
  ['ofTitle', ({ ofTitle }, i) => ofTitle[i]],
  ['shortInProse', (page, i) => (page.kinds[i] >= LONG || page.measures[i].closed ? 0 : enclosed(page, i))],
  ['closedInProse', (page, i) => (page.measures[i].closed ? enclosed(page, i) : 0)],
  ['proseUnder', ({ prose, under }, i) => prose[i] * under[i]],
  ['proseShared', ({ prose, shared }, i) => prose[i] * shared[i]],
  [
    'proseApart',
    ({ prose, shared, inCore }, i) => (inCore[i] ? 0 : prose[i] * (1 - Math.min(1, 2 * shared[i]))),
  ],
  ['sinceTitle', ({ sinceTitle }, i) => sinceTitle[i]],
  ['sinceStamp', ({ sinceStamp }, i) => sinceStamp[i]],
  ['sincePlea', ({ sincePlea }, i) => sincePlea[i]],
  ['firstOfTitle', ({ sinceTitle, prose }, i) => (sinceTitle[i] >= 0 && sinceTitle[i] < 8 ? prose[i] : 0)],
  ['firstOfStamp', ({ sinceStamp, prose }, i) => (sinceStamp[i] >= 0 && sinceStamp[i] < 8 ? prose[i] : 0)],
  ['titleBefore3', ({ sums }, i) => sums.ofTitle.within(i - 3, i) / 3],
  ['titleAfter3', ({ sums }, i) => sums.ofTitle.within(i + 1, i + 4) / 3],
  ['titleAfter8', ({ sums }, i) => sums.ofTitle.within(i + 1, i + 9) / 8],
];

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
const NO_TITLE = -99;

const PLACE: readonly Feature[] = [
  ['index', (_, i) => i],
  ['left', ({ blocks }, i) => blocks.length - 1 - i],
  ['place', ({ sums }, i) => sums.words.within(0, i) / Math.max(1, sums.words.total)],
  ['massBefore', ({ sums }, i) => sums.mass.within(0, i) / Math.max(1, sums.mass.total)],
  ['massAfter', ({ sums }, i) => sums.mass.within(i + 1, Infinity) / Math.max(1, sums.mass.total)],
  ['fromTitle', ({ headline }, i) => (headline < 0 ? NO_TITLE : clamp(i - headline, -50, 80))],
  [
    'wordsFromTitle',
    ({ headline, sums }, i) =>
      headline < 0
        ? NO_TITLE
        : clamp(sums.words.within(headline, i) - sums.words.within(i, headline), -400, 3000),
  ],
  ['rightsBefore', ({ sums }, i) => sums.rights.within(0, i)],
  ['rightsAfter', ({ sums }, i) => sums.rights.within(i + 1, Infinity)],
];

/** Where a block stands to the densest text. */
const toCore = (k: number): Feature[] => [
  [`fromCore${k}`, ({ cores }, i) => clamp(i - cores[k].start, -60, 60)],
  [`toCore${k}`, ({ cores }, i) => clamp(cores[k].end - 1 - i, -60, 60)],
  [`wordsToCore${k}`, ({ cores, sums }, i) => sums.words.within(i, Math.max(i, cores[k].start))],
  [`wordsFromCore${k}`, ({ cores, sums }, i) => sums.words.within(Math.min(i, cores[k].end), i)],
  [
    `proseToCore${k}`,
    ({ cores, sums }, i) =>
      sums.mass.within(i + 1, Math.max(i + 1, cores[k].start)) / Math.max(1, sums.mass.total),
  ],
  [
    `proseFromCore${k}`,
    ({ cores, sums }, i) => sums.mass.within(Math.min(i, cores[k].end), i) / Math.max(1, sums.mass.total),
  ],
  [`heads${k}`, ({ cores, sums }, i) => sums.heads.within(Math.min(cores[k].start, i), i)],
  [`pleas${k}`, ({ cores, sums }, i) => sums.pleas.within(Math.min(cores[k].start, i), i)],
  [`stamps${k}`, ({ cores, sums }, i) => sums.stamps.within(Math.min(cores[k].start + 1, i), i)],
  [`blank${k}`, ({ cores, blocks }, i) => Math.abs(cores[k].blanks - +blocks[i].afterBlank)],
];

/** All that is measured of a block: its own look, what stands around it, and where it stands on the page. */
export const FEATURES: readonly Feature[] = [
  ...OWN,
  ...[-2, -1, 1, 2].flatMap(beside),
  ...[-1, 1].flatMap(next),
  ...[3, 8, 20].flatMap(around),
  ...TOGETHER,
  ...PLACE,
  ...[0, 1].flatMap(toCore),
];
