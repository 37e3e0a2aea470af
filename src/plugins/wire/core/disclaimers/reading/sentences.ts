import type { CueMatch, CueMatcher } from '../matching/cue-matcher';
import { foldTables, SIGN } from './fold';
import { BLANK, LINE_MARKS } from './marks';
import type { Segment } from './segments';
import { numberWords, type Tokens } from './tokens';

/** A segment with the cues in it: the unit that is scored. */
export interface Sentence extends Segment {
  /** Its tokens: `from` inclusive, `to` exclusive. */
  from: number;
  to: number;
  matches: CueMatch[];
  /** It is the heading of a notice, on a line of its own, before a colon, or glued to what follows. */
  heading: boolean;
}

/** Words that a heading may have beyond the cue ("… Statements and Information"). */
const HEADING_TAIL = 9;
const LONGEST_HEADING = 16;
/** What stands before a mid-sentence opening must be long enough to be something else. */
const SHORTEST_LEAD = 3;
const COPYRIGHT_LEAD = 2;

const isSign = (text: string, at: number): boolean => foldTables().classes[text.charCodeAt(at)] === SIGN;

const isCapital = (text: string, at: number): boolean => foldTables().upper[text.charCodeAt(at)] === 1;

/** Two tokens with nothing between them: a small letter, then a capital. */
const isGlueAfter = (tokens: Tokens, token: number): boolean =>
  token + 1 < tokens.length && tokens.end[token] === tokens.start[token + 1];

/** The token after the heading that begins with `match`, if it is one that stands before text on the same line; -1 otherwise. */
const inlineHeadingEnd = (text: string, tokens: Tokens, match: CueMatch, to: number): number => {
  const last = Math.min(match.to + HEADING_TAIL, to);
  for (let end = match.to; end <= last; end++) {
    const token = end - 1;
    const after = text.slice(tokens.end[token], tokens.end[token] + 3);
    if (/^[)"”]?\s?(?::(?!\/)|：)/.test(after) || /^\s[-–—]\s/.test(after)) return end;
    if (end < to && isGlueAfter(tokens, token)) return end;
    if (/^[.!?]/.test(after)) return -1;
  }
  return -1;
};

/** A line that is nothing but a heading. */
const isHeadingLine = (
  text: string,
  segment: Segment,
  from: number,
  to: number,
  match: CueMatch,
): boolean => {
  if (!segment.opensParagraph || !segment.closesParagraph || to - from > LONGEST_HEADING) return false;
  if (to - match.to > HEADING_TAIL) return false;
  return !/[.!?。]$/.test(text.slice(segment.start, segment.end)) || to === match.to;
};

const skipSigns = (text: string, tokens: Tokens, from: number, to: number): number => {
  let at = from;
  while (at < to && isSign(text, tokens.start[at])) at++;
  return at;
};

/** Where the segment must be cut: token numbers at which a new sentence begins, and those among them that begin a heading. */
const cutsOf = (
  text: string,
  tokens: Tokens,
  segment: Segment,
  from: number,
  to: number,
  matches: CueMatch[],
): { cuts: Set<number>; headings: Set<number> } => {
  const cuts = new Set<number>();
  const headings = new Set<number>();
  const first = skipSigns(text, tokens, from, to);
  let headingEnd = from;
  for (const match of matches) {
    const { role, strength } = match.cue;
    const atStart = match.from === first || match.from === from;
    const visible = isCapital(text, tokens.start[match.from]);
    if (role === 'heading') {
      if (atStart && isHeadingLine(text, segment, from, to, match)) {
        headings.add(from);
        continue;
      }
      if (!atStart && (!visible || match.from < headingEnd)) continue;
      if (!atStart && match.to - match.from < 2 && !/^\s?:/.test(text.slice(tokens.end[match.to - 1])))
        continue;
      const end = inlineHeadingEnd(text, tokens, match, to);
      if (end < 0 || end >= to) continue;
      const begin = atStart ? from : match.from;
      headingEnd = end;
      cuts.add(begin).add(end);
      headings.add(begin);
    } else if (role === 'opener' && !atStart && (strength === 'decisive' || strength === 'strong')) {
      const copyright = isSign(text, tokens.start[match.from]) || match.cue.kinds[0] === 'copyright';
      const lead = match.from - first;
      if (
        copyright
          ? lead > COPYRIGHT_LEAD && (visible || isSign(text, tokens.start[match.from]))
          : visible && lead >= SHORTEST_LEAD
      ) {
        cuts.add(match.from);
      }
    }
  }
  return { cuts, headings };
};

/** Says whether cues are to be looked for in a segment, which has the tokens `from` (inclusive) to `to` (exclusive). */
export type IsWorthReading = (segmentIndex: number, from: number, to: number) => boolean;

/**
 * Finds the cues of the segments that are worth reading, numbers their words for that ({@link numberWords}), and cuts segments where a
 * notice visibly begins in the middle of one: after an inline or glued heading, or at an opening formula with a capital.
 */
export const sentencesOf = (
  text: string,
  segments: readonly Segment[],
  tokens: Tokens,
  matcher: CueMatcher,
  isWorthReading: IsWorthReading = () => true,
): Sentence[] => {
  const sentences: Sentence[] = [];
  let token = 0;
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index];
    while (token < tokens.length && tokens.start[token] < segment.start) token++;
    const from = token;
    while (token < tokens.length && tokens.start[token] < segment.end) token++;
    const to = token;
    let matches: CueMatch[] = [];
    if (isWorthReading(index, from, to)) {
      numberWords(text, tokens, matcher.vocabulary, from, to);
      matches = matcher.match(tokens, from, to);
    }
    if (!matches.some(mayCut)) {
      sentences.push(whole(text, segment, from, to, matches));
      continue;
    }
    const { cuts, headings } = cutsOf(text, tokens, segment, from, to, matches);
    cuts.delete(from);
    const borders = [from, ...[...cuts].sort((a, b) => a - b), to];
    for (let k = 0; k + 1 < borders.length; k++) {
      const [begin, end] = [borders[k], borders[k + 1]];
      const only = borders.length === 2;
      const start = k === 0 ? segment.start : includeBracket(text, tokens, begin);
      const stop = k + 2 === borders.length ? segment.end : includeBracket(text, tokens, end);
      sentences.push({
        ...segment,
        start,
        end: trimmedEnd(text, start, stop),
        opensParagraph: segment.opensParagraph && k === 0,
        closesParagraph: segment.closesParagraph && k + 2 === borders.length,
        from: begin,
        to: end,
        matches: only ? matches : matcher.match(tokens, begin, end),
        heading: headings.has(begin),
      });
    }
  }
  return sentences;
};

const mayCut = ({ cue }: CueMatch): boolean => cue.role === 'heading' || cue.role === 'opener';

/** A segment that is not cut. Written out, since these are most of a text's, and a spread takes ten times as long. */
const whole = (text: string, segment: Segment, from: number, to: number, matches: CueMatch[]): Sentence => ({
  start: segment.start,
  end: matches.length === 0 ? segment.end : trimmedEnd(text, segment.start, segment.end),
  paragraph: segment.paragraph,
  opensParagraph: segment.opensParagraph,
  closesParagraph: segment.closesParagraph,
  quoted: segment.quoted,
  from,
  to,
  matches,
  heading: false,
});

/** Where a stretch ends without the white space at its end. */
const trimmedEnd = (text: string, start: number, end: number): number => {
  let at = end;
  while (at > start && (LINE_MARKS[text.charCodeAt(at - 1)] & BLANK) !== 0) at--;
  return at;
};

/** The offset of a token, or of the opening bracket or quotation mark right before it. */
const includeBracket = (text: string, tokens: Tokens, token: number): number => {
  const at = tokens.start[token];
  return at > 0 && '(["“‘<«'.includes(text[at - 1]) ? at - 1 : at;
};
