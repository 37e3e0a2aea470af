import { foldTables, SIGN } from '../reading/fold';
import type { Look } from './feature-names';
import type { Sentence } from '../reading/sentences';
import type { Span } from '../../span';

const RULER = /[-–—_*=~]/;
const SHORTEST_RULER = 3;
/** How far back a ruler is looked for: over blank lines, not over text. */
const RULER_REACH = 40;
const SHORTEST_CAPITALS = 12;
const CAPITALS_READ = 200;
const MOSTLY = 0.85;
const SHORT_WORDS = 5;
const LONG_WORDS = 40;

const NONE: readonly Look[] = [];

/** What the place and looks of each sentence that is read say. `furniture` in order, disjoint. */
export const looksOf = (
  text: string,
  sentences: readonly Sentence[],
  furniture: readonly Span[],
  isRead: Uint8Array,
): (readonly Look[])[] => {
  let next = 0;
  return sentences.map((sentence, i) => {
    if (isRead[i] === 0) return NONE;
    const { start, end, from, to } = sentence;
    while (next < furniture.length && furniture[next].end <= start) next++;
    const looks: Look[] = [];
    if (sentence.quoted) looks.push('quoted');
    if (isMark(text, start)) looks.push('footnoteMark');
    if (start < text.length / 10) looks.push('firstTenth');
    if (start > (text.length * 2) / 3) looks.push('lastThird');
    if (start > (text.length * 9) / 10) looks.push('lastTenth');
    if (isCapitals(text, start, end)) looks.push('capitals');
    if (sentence.opensParagraph && isAfterRuler(text, start)) looks.push('afterRuler');
    if (sentence.heading) looks.push('heading');
    if (sentence.opensParagraph) looks.push(sentence.closesParagraph ? 'ownParagraph' : 'opensParagraph');
    if (to - from <= SHORT_WORDS) looks.push('short');
    else if (to - from >= LONG_WORDS) looks.push('long');
    if (next < furniture.length && furniture[next].start < end) looks.push('inChrome');
    return looks;
  });
};

const isMark = (text: string, at: number): boolean =>
  foldTables().classes[text.charCodeAt(at)] === SIGN ||
  text[at] === '(' ||
  text[at] === '[' ||
  text[at] === '*';

const isCapitals = (text: string, start: number, end: number): boolean => {
  const { upper, lower } = foldTables();
  let capitals = 0;
  let small = 0;
  for (let i = start; i < end && i - start < CAPITALS_READ; i++) {
    capitals += upper[text.charCodeAt(i)];
    small += lower[text.charCodeAt(i)];
  }
  return capitals >= SHORTEST_CAPITALS && capitals >= MOSTLY * (capitals + small);
};

const isAfterRuler = (text: string, start: number): boolean => {
  let at = start - 1;
  while (at >= 0 && start - at < RULER_REACH && /\s/.test(text[at])) at--;
  let marks = 0;
  while (at >= 0 && marks < SHORTEST_RULER && RULER.test(text[at])) {
    marks++;
    at--;
  }
  return marks >= SHORTEST_RULER;
};
