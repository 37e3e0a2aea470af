import type { Span } from '../../span';

const STOP = /[.!?…。！？]/;
const QUOTE = /["'“”„‟«»‘’‚‹›「」『』]/;
const LIST_MARK = /[-*•·–—▪►‣◦†‡+]/;
const PAIRS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '”': '“„',
  '»': '«',
  '’': '‘‚',
  '」': '「',
  '』': '『',
  '）': '（',
  '】': '【',
};
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/;
/** White space that may stand between a mark and the first word. */
const WIDEST_GAP = 20;

/**
 * A notice's exact ends, from those of its first and last word: with the marks that the known notice has before its first word, as far as
 * the text has their like, and with what closes its last sentence.
 */
export const withMarks = (text: string, words: Span, head: string, tail: string): Span => {
  const start = withHead(text, words.start, head);
  return { start, end: withTail(text, start, words.end, tail) };
};

const isSpaceOrNothing = (character: string | undefined): boolean =>
  character === undefined || /\s/.test(character);

const isLike = (one: string, other: string | undefined): boolean =>
  one === other ||
  (other !== undefined && [QUOTE, LIST_MARK].some((kind) => kind.test(one) && kind.test(other)));

const withHead = (text: string, start: number, head: string): number => {
  let at = start;
  for (let i = head.length - 1; i >= 0; i--) {
    if (isSpaceOrNothing(head[i])) continue;
    let before = at - 1;
    while (before >= 0 && start - before < WIDEST_GAP && isSpaceOrNothing(text[before])) before--;
    if (before < 0 || !isLike(head[i], text[before])) break;
    at = before;
  }
  return at;
};

const withTail = (text: string, start: number, end: number, tail: string): number => {
  let at = end;
  while (at > start && INVISIBLE.test(text[at - 1])) at--;
  for (let mark = 0; ;) {
    const spaced = isSpaceOrNothing(tail[mark]);
    while (mark < tail.length && isSpaceOrNothing(tail[mark])) mark++;
    // "« mot »." and "mot !": white space only where the known notice has it, too.
    const next = spaced && mark < tail.length ? afterSpace(text, at) : at;
    if (mark < tail.length && isLike(tail[mark], text[next])) [mark, at] = [mark + 1, next + 1];
    else if (at < text.length && (STOP.test(text[at]) || closes(text, start, at))) at++;
    else return at;
  }
};

const afterSpace = (text: string, at: number): number => {
  let next = at;
  while (next < text.length && next - at < WIDEST_GAP && isSpaceOrNothing(text[next])) next++;
  return next;
};

/** Is the mark at `at` the partner of one that is open since `start`? */
const closes = (text: string, start: number, at: number): boolean => {
  const opener = PAIRS[text[at]] ?? (text[at] === '"' ? '"' : undefined);
  if (opener === undefined) return false;
  let open = 0;
  for (let i = start; i < at; i++) {
    if (opener.includes(text[i])) open++;
    else if (text[i] === text[at]) open--;
  }
  return text[at] === '"' ? open % 2 === 1 : open > 0;
};
