import { applicable } from '../matching/applicable-cues';
import type { CueMatch } from '../matching/cue-matcher';
import {
  BORDERS,
  cueNames,
  featureNumber,
  FIRST_CUE,
  isFeature,
  languageNames,
  LINKS,
  LOOKS,
  nearNames,
  type BorderKind,
  type Link,
  type Look,
} from './feature-names';
import { NOTICE_KINDS } from '../flag';
import { STRENGTH } from './kind-features';
import { borderBetween, isPlain, isStated, linksOf, type Linked } from './links';
import { looksOf } from './looks';
import { languageShares, readClasses } from '../reading/read-classes';
import type { ReadText } from '../reading/read-sentences';
import type { Span } from '../../span';
import { CONTENT } from '../words/class-bits';
import { WORD_CLASSES } from '../words/word-class';

/** What a sentence shows, as numbers of features; one that is met twice counts twice. */
export interface SentenceFeatures {
  /** As part of a notice, whichever. */
  inside: readonly number[];
  /** As the first sentence of a notice; `again` when it follows right upon another notice. */
  begin: readonly number[];
  again: readonly number[];
  /** The same when the notice before it stands under a heading. */
  againHeaded: readonly number[];
  /** As one that goes on with the notice of the sentence before; `headed` when that one stands under a heading. */
  join: readonly number[];
  headed: readonly number[];
  /** Place of its language among the word lists. */
  language: number;
  /** Word classes in it, as bits; and those close to a refusal. */
  classes: number;
  near: number;
  /** Cues that count, the strongest of those that share words. */
  cues: readonly CueMatch[];
  heading: boolean;
  /** Place among `BORDERS` of what lies before it. */
  border: number;
  /** What says of which kind it is: places in `STATE_NAMES`, then phrases of one word. */
  states: readonly number[];
  /** For each kind the strength of the cues that name it. */
  cueKinds: Float64Array;
}

/** Cues of one sort in one sentence that are counted. */
const COUNTED = 3;
const NONE = -1;

const numberOf = (name: string): number => (isFeature(name) ? featureNumber(name) : NONE);
const table = (prefix: string, names: readonly string[]): readonly number[] =>
  names.map((name) => numberOf(prefix + name));
const record = <T extends string>(prefix: string, names: readonly T[], suffix = ''): Record<T, number> =>
  Object.fromEntries(names.map((name) => [name, numberOf(prefix + name + suffix)])) as Record<T, number>;
const byBorder = (prefix: string, suffix = ''): Record<BorderKind, Record<Link, number>> =>
  Object.fromEntries(
    BORDERS.map((border) => [border, record(`${prefix}${border}.`, LINKS, suffix)]),
  ) as Record<BorderKind, Record<Link, number>>;

const IN_BIAS = featureNumber('in:bias');
const IN_LANGUAGE = table('in:', languageNames);
const IN_CLASS = table('in:', WORD_CLASSES);
const IN_NEAR = table('in:', nearNames);
const IN_CUE = record('in:', cueNames);
const IN_LOOK = record<Look>('in:', LOOKS);
const BEGIN_BIAS = featureNumber('begin:bias');
const BEGIN_LANGUAGE = table('begin:', languageNames);
const BEGIN_FIRST = table('begin:first.', WORD_CLASSES);
const BEGIN_MIDDLE = table('begin:middle.', WORD_CLASSES);
const BEGIN_CUE = record('begin:', cueNames);
const MIDDLE_CUE = record('begin:middle.', cueNames);
const PLAIN_BEFORE = featureNumber('begin:middle.plainBefore');
const STATED_BEFORE = featureNumber('begin:middle.statedBefore');
const BEGIN_LOOK = record<Look>('begin:', LOOKS);
const AGAIN_LINK = byBorder('begin:', '.inNotice');
const AGAIN_HEADED = byBorder('begin:', '.underHeading');
const JOIN_LINK = byBorder('join:');
const HEADED_LINK = byBorder('headed:');

/** For classes i < j the pair's feature; none when neither says what the sentence is about. */
const IN_PAIR = WORD_CLASSES.map((a) => WORD_CLASSES.map((b) => numberOf(`in:${a}+${b}`)));

/** Of a sentence that was not read. */
const UNREAD: SentenceFeatures = {
  inside: [],
  begin: [],
  again: [],
  againHeaded: [],
  join: [],
  headed: [],
  language: 0,
  classes: 0,
  near: 0,
  cues: [],
  heading: false,
  border: 0,
  states: [],
  cueKinds: new Float64Array(NOTICE_KINDS.length),
};

/** The features of every sentence of a text. `furniture`: what the cleaner removed as such, in order. */
export const featuresOf = (
  text: string,
  { tokens, sentences, isRead }: ReadText,
  furniture: readonly Span[],
): SentenceFeatures[] => {
  const features: SentenceFeatures[] = [];
  const looks = looksOf(text, sentences, furniture, isRead);
  const shares = languageShares(tokens);
  sentences.forEach((sentence, i) => {
    if (isRead[i] === 0) {
      features.push(UNREAD);
      return;
    }
    const read = readClasses(tokens, sentence.from, sentence.to, shares);
    const cues = applicable(sentence);
    const inside = [IN_BIAS, IN_LANGUAGE[read.language]];
    const begin = [BEGIN_BIAS, BEGIN_LANGUAGE[read.language]];
    for (const look of looks[i]) {
      inside.push(IN_LOOK[look]);
      if (BEGIN_LOOK[look] !== NONE) begin.push(BEGIN_LOOK[look]);
    }
    const middle = !sentence.opensParagraph;
    if ((read.classes & CONTENT) !== 0 || cues.length > 0) addClasses(inside, begin, read, middle);
    addCues(inside, begin, cues, middle);
    if (middle && i > 0) {
      if (isPlain(features[i - 1].classes, features[i - 1].cues)) begin.push(PLAIN_BEFORE);
      if (isStated(features[i - 1].cues)) begin.push(STATED_BEFORE);
    }
    const linked = (at: number, classes: number, matches: readonly CueMatch[]): Linked => ({
      sentence: sentences[at],
      looks: looks[at],
      classes,
      cues: matches,
    });
    const before = i > 0 && linked(i - 1, features[i - 1].classes, features[i - 1].cues);
    const links = before ? linksOf(before, linked(i, read.classes, cues)) : [];
    const border = before ? borderBetween(text, before.sentence, sentence) : 'blank';
    features.push({
      inside,
      begin,
      again: links.map((link) => AGAIN_LINK[border][link]),
      againHeaded: links.map((link) => AGAIN_HEADED[border][link]),
      join: links.map((link) => JOIN_LINK[border][link]),
      headed: links.map((link) => HEADED_LINK[border][link]),
      language: read.language,
      classes: read.classes,
      near: read.near,
      cues,
      heading: sentence.heading,
      border: BORDERS.indexOf(border),
      states: statesOf(read),
      cueKinds: cueKindsOf(cues),
    });
  });
  return features;
};

const statesOf = ({ classes, near }: ReturnType<typeof readClasses>): number[] => {
  const states = [0];
  for (let i = 0; i < WORD_CLASSES.length; i++) {
    if (((classes >>> i) & 1) === 1) states.push(1 + i);
    if (((near >>> i) & 1) === 1) states.push(1 + WORD_CLASSES.length + i);
  }
  return states;
};

const cueKindsOf = (cues: readonly CueMatch[]): Float64Array => {
  const strengths = new Float64Array(NOTICE_KINDS.length);
  for (const { cue } of cues) {
    if (cue.role === 'continuation' || cue.role === 'against') continue;
    for (const kind of cue.kinds) {
      const i = NOTICE_KINDS.indexOf(kind);
      strengths[i] = Math.max(strengths[i], STRENGTH[cue.strength]);
    }
  }
  return strengths;
};

const addClasses = (
  inside: number[],
  begin: number[],
  { classes, near, first }: ReturnType<typeof readClasses>,
  middle: boolean,
): void => {
  for (let i = 0; i < WORD_CLASSES.length; i++) {
    if ((classes & (1 << i)) === 0) continue;
    inside.push(IN_CLASS[i]);
    if ((near & (1 << i)) !== 0) inside.push(IN_NEAR[i]);
    if ((first & (1 << i)) !== 0) begin.push(middle ? BEGIN_MIDDLE[i] : BEGIN_FIRST[i]);
    for (let j = i + 1; j < WORD_CLASSES.length; j++) {
      if ((classes & (1 << j)) !== 0 && IN_PAIR[i][j] !== NONE) inside.push(IN_PAIR[i][j]);
    }
  }
};

const addCues = (inside: number[], begin: number[], cues: readonly CueMatch[], middle: boolean): void => {
  const counted = new Map<string, number>();
  for (const { cue } of cues) {
    const name = `${cue.role}.${cue.strength}`;
    if (IN_CUE[name] === NONE) continue;
    const count = (counted.get(name) ?? 0) + 1;
    counted.set(name, count);
    if (count <= COUNTED) inside.push(IN_CUE[name], FIRST_CUE + cue.number);
    if (count === 1) begin.push(middle ? MIDDLE_CUE[name] : BEGIN_CUE[name]);
  }
};
