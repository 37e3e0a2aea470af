import type { CueMatch } from '../matching/cue-matcher';
import type { BorderKind, Link, Look } from './feature-names';
import type { Sentence } from '../reading/sentences';
import type { NoticeKind } from '../flag';
import { CONTENT, MANNER } from '../words/class-bits';

/** What {@link linksOf} wants to know of a sentence. */
export interface Linked {
  sentence: Sentence;
  looks: readonly Look[];
  classes: number;
  cues: readonly CueMatch[];
}

const SHARES_MUCH = 3;

/** What lies between two sentences that follow each other. */
export const borderBetween = (text: string, before: Sentence, after: Sentence): BorderKind => {
  let lines = 0;
  for (let i = before.end; i < after.start && lines < 2; i++) if (text[i] === '\n') lines++;
  if (lines >= 2) return 'blank';
  return lines === 1 && before.paragraph !== after.paragraph ? 'line' : 'space';
};

/** How a sentence follows the one before. */
export const linksOf = (before: Linked, { sentence, looks, classes, cues }: Linked): Link[] => {
  const links: Link[] = ['any'];
  if (looks.includes('inChrome') !== before.looks.includes('inChrome')) links.push('chromeBorder');
  if (before.sentence.heading) links.push('afterHeading');
  const content = classes & CONTENT;
  const shared = bitCount(content & before.classes);
  if (content === 0) links.push('noContent');
  else if (shared === 0) links.push('otherContent');
  else links.push(shared >= SHARES_MUCH ? 'sharesMuch' : 'sharesContent');
  if (cues.some(({ cue }) => cue.role === 'opener' && cue.strength !== 'weak')) links.push('opener');
  if (cues.some(({ cue }) => cue.role === 'stop')) links.push('stop');
  if (isStated(cues)) links.push(isStated(before.cues) ? 'bothStated' : 'stated');
  const continuations = cues.filter(({ cue }) => cue.role === 'continuation').length;
  if (continuations > 0) links.push(continuations > 1 ? 'manyContinuations' : 'continuation');
  const kinds = kindsOf(cues);
  if (kinds.length > 0) {
    const kindsBefore = kindsOf(before.cues);
    if (kindsBefore.length > 0)
      links.push(kinds.some((kind) => kindsBefore.includes(kind)) ? 'sameKind' : 'otherKind');
  }
  if (isPlain(classes, cues)) links.push(isPlain(before.classes, before.cues) ? 'bothPlain' : 'plain');
  if (sentence.heading) links.push('heading');
  if (looks.includes('afterRuler')) links.push('afterRuler');
  if (looks.includes('footnoteMark')) links.push('footnoteMark');
  return links;
};

const kindsOf = (cues: readonly CueMatch[]): NoticeKind[] =>
  cues
    .filter(({ cue }) => cue.strength === 'decisive' || cue.strength === 'strong')
    .flatMap(({ cue }) => cue.kinds);

/** It has nothing of how notices speak. */
export const isPlain = (classes: number, cues: readonly CueMatch[]): boolean =>
  (classes & MANNER) === 0 && !cues.some(({ cue }) => cue.role !== 'against' && cue.role !== 'stop');

/** It says by itself what it is. */
export const isStated = (cues: readonly CueMatch[]): boolean =>
  cues.some(({ cue }) => (cue.role === 'phrase' || cue.role === 'opener') && cue.strength === 'decisive');

const bitCount = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
};
