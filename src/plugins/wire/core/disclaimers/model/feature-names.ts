import type { CueRole, Strength } from '../matching/cue';
import { cueMatcher } from '../cues';
import { WORDS } from '../words';
import { CONTENT } from '../words/class-bits';
import { WORD_CLASSES } from '../words/word-class';

/** What a sentence's place and looks can be. */
export const LOOKS = [
  'quoted',
  'footnoteMark',
  'firstTenth',
  'lastThird',
  'lastTenth',
  'capitals',
  'afterRuler',
  'heading',
  'opensParagraph',
  'ownParagraph',
  'short',
  'long',
  'inChrome',
] as const;
export type Look = (typeof LOOKS)[number];

/** Looks that say where a notice begins; its place in the text does not. */
const BEGIN_LOOKS = LOOKS.filter((look) => !/Tenth|Third|quoted|long/.test(look));

/** What lies between a sentence and the one before: nothing but space, the end of a line or of a list item, a blank line. */
export const BORDERS = ['space', 'line', 'blank'] as const;
export type BorderKind = (typeof BORDERS)[number];

/** How a sentence follows the one before. */
export const LINKS = [
  'any',
  'chromeBorder',
  'afterHeading',
  'sharesContent',
  'sharesMuch',
  'otherContent',
  'noContent',
  'opener',
  'stop',
  'heading',
  'afterRuler',
  'footnoteMark',
  'stated',
  'bothStated',
  'continuation',
  'manyContinuations',
  'sameKind',
  'otherKind',
  'plain',
  'bothPlain',
] as const;
export type Link = (typeof LINKS)[number];

const ROLES: readonly CueRole[] = ['heading', 'opener', 'phrase', 'continuation', 'against', 'stop'];
const STRENGTHS: readonly Strength[] = ['decisive', 'strong', 'fair', 'weak'];
/** A cue of a role and strength, as a feature calls it. */
export const cueNames: readonly string[] = ROLES.flatMap((role) =>
  STRENGTHS.map((strength) => `${role}.${strength}`),
);

const classes: readonly string[] = WORD_CLASSES;
const isContent = (i: number): boolean => (CONTENT & (1 << i)) !== 0;

/** Pairs of classes in one sentence, of which at least one says what it is about: `deny+liability`. */
export const pairNames: readonly string[] = classes.flatMap((a, i) =>
  classes.slice(i + 1).flatMap((b, k) => (isContent(i) || isContent(i + 1 + k) ? [`${a}+${b}`] : [])),
);

/** A refusal close to what is refused: `deny~liability`. */
export const nearNames: readonly string[] = classes.map((name) => `deny~${name}`);

/** A way to follow, over a border: `line.sharesContent`. */
export const linkNames: readonly string[] = BORDERS.flatMap((border) =>
  LINKS.map((link) => `${border}.${link}`),
);

/** Cues that say by themselves what a sentence is; `continuation` only says that a notice goes on. */
const ownCueNames = cueNames.filter((name) => !name.startsWith('continuation'));

/** The language of a sentence: its lists may be longer or shorter than others. */
export const languageNames: readonly string[] = WORDS.map(({ language }) => `language.${language}`);

/** One cue, as a feature calls it: what it says more or less than others of its role and strength. */
const patternNames: readonly string[] = cueMatcher().cues.map(
  ({ language, role, pattern }) => `cue:${language} ${role} ${pattern}`,
);

/**
 * All features by name, beside the phrases that are learnt. `in:` weighs a sentence as part of a notice, `begin:` as its first one, `join:`
 * as one that goes on with the notice before it, `headed:` the same under a heading.
 */
export const FEATURE_NAMES: readonly string[] = [
  'in:bias',
  ...languageNames.map((name) => `in:${name}`),
  ...classes.map((name) => `in:${name}`),
  ...nearNames.map((name) => `in:${name}`),
  ...pairNames.map((name) => `in:${name}`),
  ...ownCueNames.map((name) => `in:${name}`),
  ...LOOKS.map((name) => `in:${name}`),
  'begin:bias',
  ...languageNames.map((name) => `begin:${name}`),
  ...classes.map((name) => `begin:first.${name}`),
  ...classes.map((name) => `begin:middle.${name}`),
  ...ownCueNames.map((name) => `begin:${name}`),
  ...ownCueNames.map((name) => `begin:middle.${name}`),
  'begin:middle.plainBefore',
  'begin:middle.statedBefore',
  ...BEGIN_LOOKS.map((name) => `begin:${name}`),
  ...linkNames.map((name) => `begin:${name}.inNotice`),
  ...linkNames.map((name) => `begin:${name}.underHeading`),
  ...linkNames.map((name) => `join:${name}`),
  ...linkNames.map((name) => `headed:${name}`),
  ...patternNames,
];

/** Number of the first of the cues' own features; the others follow in the order of `CueMatcher.cues`. */
export const FIRST_CUE = FEATURE_NAMES.length - patternNames.length;

const numbers = new Map(FEATURE_NAMES.map((name, i) => [name, i]));

/** Whether there is a feature of that name. */
export const isFeature = (name: string): boolean => numbers.has(name);

/** A feature's number. Throws when there is none of that name. */
export const featureNumber = (name: string): number => {
  const number = numbers.get(name);
  if (number === undefined) throw new Error(`There is no feature "${name}".`);
  return number;
};

/** What says of which kind a notice's sentence is, beside its words. */
export const STATE_NAMES: readonly string[] = ['bias', ...classes, ...nearNames];
