import type { CueMatch } from './cue-matcher';
import { foldTables, SIGN } from './fold';
import type { Evidence, NoticeKind } from './flag';
import type { Sentence } from './sentences';
import type { Tokens } from './tokens';
import type { Weights } from './weights';

/** Evidence with what the run builder and the kinds need to know of its cue. */
export interface WeighedEvidence extends Evidence {
  kinds: readonly NoticeKind[];
  /** The same for the same cue: it counts once in a notice. */
  key: string;
}

/** What a sentence has to say for itself. */
export interface Weighed {
  /** Sum of the evidence for and against, without the prior. */
  own: number;
  /** What it adds to a notice that is already going on. */
  continuing: number;
  evidence: WeighedEvidence[];
  /** A strong opener stands at its beginning. */
  opens: boolean;
  /** It begins what comes after notices. */
  stops: boolean;
}

/** How many words may stand before an opener ("* Please note: this release …"). */
const OPENER_SLACK = 3;
const STOP_SLACK = 1;
const OPENING_QUOTE = /["“„«]/;

const applies = (match: CueMatch, sentence: Sentence): boolean => {
  switch (match.cue.role) {
    case 'heading':
      return sentence.heading;
    case 'opener':
      return match.from - sentence.from <= OPENER_SLACK;
    case 'stop':
      return match.from - sentence.from <= STOP_SLACK && !sentence.heading;
    default:
      return true;
  }
};

/** The heaviest matches that don't share words; what speaks against goes first, so that "as is the case" silences "as is". */
const withoutOverlaps = (matches: CueMatch[], weightOf: (match: CueMatch) => number): CueMatch[] => {
  const order = [...matches].sort((a, b) => {
    const [x, y] = [weightOf(a), weightOf(b)];
    return Math.sign(x) !== Math.sign(y) ? x - y : Math.abs(y) - Math.abs(x) || a.from - b.from;
  });
  const taken: CueMatch[] = [];
  const used = new Set<number>();
  for (const match of order) {
    let free = true;
    for (let token = match.from; token < match.to && free; token++) free = !used.has(token);
    if (!free) continue;
    for (let token = match.from; token < match.to; token++) used.add(token);
    taken.push(match);
  }
  return taken.sort((a, b) => a.from - b.from);
};

/** Weighs one sentence. `textLength` places it in the text. */
export const weigh = (
  text: string,
  sentence: Sentence,
  tokens: Tokens,
  weights: Weights,
  textLength: number,
): Weighed => {
  const result: Weighed = { own: 0, continuing: 0, evidence: [], opens: false, stops: false };
  if (sentence.matches.length === 0) return result;
  const weightOf = ({ cue }: CueMatch): number => weights.cues[cue.role][cue.strength];
  const seen = new Set<string>();
  for (const match of withoutOverlaps(
    sentence.matches.filter((one) => applies(one, sentence)),
    weightOf,
  )) {
    const { cue } = match;
    const key = `${cue.language} ${cue.pattern}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const weight = weightOf(match);
    const start = tokens.start[match.from];
    const end = tokens.end[match.to - 1];
    if (cue.role === 'stop' && sentence.opensParagraph) result.stops = true;
    if (cue.role === 'opener' && cue.strength !== 'weak') result.opens = true;
    if (cue.role === 'continuation') result.continuing += weight;
    else result.own += weight;
    result.evidence.push({
      cue: cue.role,
      start,
      end,
      words: text.slice(start, end),
      weight,
      kinds: cue.kinds,
      key,
    });
  }
  if (!result.evidence.some(({ weight, cue }) => weight > 0 && cue !== 'continuation')) return result;
  const add = (cue: string, weight: number, end: number): void => {
    const { start } = sentence;
    result.own += weight;
    result.evidence.push({ cue, start, end, words: text.slice(start, end), weight, kinds: [], key: cue });
  };
  const isSpeech =
    OPENING_QUOTE.test(text[sentence.start]) && result.evidence.some(({ cue }) => cue === 'against');
  if (sentence.quoted || isSpeech) add('quoted', weights.quoted, sentence.start + 1);
  if (foldTables().classes[text.charCodeAt(sentence.start)] === SIGN || text[sentence.start] === '(') {
    add('footnote-mark', weights.footnoteMark, sentence.start + 1);
  }
  if (sentence.start > (textLength * 2) / 3) add('late-in-text', weights.lateInText, sentence.start + 1);
  return result;
};
