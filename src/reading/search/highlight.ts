import { escapeHtml } from '../../plugins/wire/core/clean/escape-html';
import { foldLetters } from './fold';
import { isUnspaced } from './split-unspaced';

/** A word of a text: where it stands, and how the index has it. */
export interface TextWord {
  start: number;
  end: number;
  word: string;
}

/** A text and those of its words that may be forms of what is looked for; the database says which of them are. */
export interface ReadText {
  text: string;
  words: readonly TextWord[];
}

/** Letters that a word has in common with what is looked for, if it is a form of it: endings differ, beginnings do not. */
const COMMON_BEGINNING = 2;
const UNSPACED_PAIR = 2;
const IN_WORD = '[\\p{L}\\p{M}\\p{N}]';
const IN_ENGLISH_WORD = '[A-Za-z0-9]';
const BEYOND_ENGLISH = /(?!\p{ASCII})[\p{L}\p{M}\p{N}]/u;

/**
 * Reads texts for words that are looked for; of what is written without spaces each character with the next is a word.
 *
 * @param wanted folded words
 */
export function textReader(wanted: readonly string[]): (text: string) => ReadText {
  const beginnings = new Set(wanted.map((word) => word.slice(0, COMMON_BEGINNING)));
  if (beginnings.size === 0) return (text) => ({ text, words: [] });
  const mayBe = ({ word }: TextWord): boolean => beginnings.has(word.slice(0, COMMON_BEGINNING));
  const begun = [...beginnings].join('|');
  // Of a text's words most are not even looked at: a page of results has ten thousand.
  const likely = new RegExp(
    `(?<!${IN_WORD})(?:${begun}|${IN_WORD}?(?!\\p{ASCII})${IN_WORD})${IN_WORD}*`,
    'giu',
  );
  // The same where no letter is beyond those of English, in a tenth of the time.
  const likelyEnglish = new RegExp(`(?<!${IN_ENGLISH_WORD})(?:${begun})${IN_ENGLISH_WORD}*`, 'gi');
  return (text) => {
    const words = text.matchAll(BEYOND_ENGLISH.test(text) ? likely : likelyEnglish);
    return { text, words: [...words].flatMap(wordsOf).filter(mayBe) };
  };
}

function wordsOf({ 0: run, index }: RegExpMatchArray): TextWord[] {
  if (!isUnspaced(run)) return [{ start: index!, end: index! + run.length, word: foldLetters(run) }];
  const characters = [...run.matchAll(/\P{M}\p{M}*/gu)];
  return characters.map((character, i) => {
    const pair = characters
      .slice(i, i + UNSPACED_PAIR)
      .map(([letter]) => letter)
      .join('');
    const start = index! + character.index;
    return { start, end: start + pair.length, word: foldLetters(pair) };
  });
}

export type IsFound = (word: string) => boolean;

/** The whole text as HTML in which nothing has a meaning but `<mark>` around the words that were found. */
export const markWords = ({ text, words }: ReadText, isFound: IsFound): string =>
  marked(text, rangesOf(words, isFound), 0, text.length);

/**
 * The passage of a text with most of the words that were found, as HTML in which nothing has a meaning but `<mark>` around them.
 *
 * @param length characters at most, without marks and the … that stands where it was cut
 * @returns the beginning of a text in which none is
 */
export function passage({ text, words }: ReadText, isFound: IsFound, length: number): string {
  const found = words.filter(({ word }) => isFound(word));
  const { start, end } = cut(text, found.length === 0 ? 0 : bestStart(found, length), length);
  const html = marked(
    text,
    rangesOf(found, () => true),
    start,
    end,
  ).trim();
  return `${start > 0 ? '… ' : ''}${html}${end < text.trimEnd().length ? ' …' : ''}`;
}

/** Where a passage has to begin that has most different words, and of those the first. */
function bestStart(found: readonly TextWord[], length: number): number {
  let best = { start: 0, count: 0 };
  found.forEach(({ start }, i) => {
    const within = new Set<string>();
    for (let j = i; j < found.length && found[j]!.end <= start + length; j += 1) within.add(found[j]!.word);
    if (within.size > best.count) best = { start, count: within.size };
  });
  return best.start;
}

/** Of a passage, what stands before its first word, so that it is read in what it says. */
const BEFORE = 0.25;

/** Cuts between words where it can. */
function cut(text: string, from: number, length: number): { start: number; end: number } {
  if (text.length <= length) return { start: 0, end: text.length };
  const earliest = Math.max(0, Math.min(from - Math.round(length * BEFORE), text.length - length));
  const space = earliest === 0 ? -1 : text.slice(earliest - 1, from).search(/\s/u);
  const start = space < 0 ? whole(text, earliest) : earliest + space;
  const latest = start + length;
  if (latest >= text.length) return { start, end: text.length };
  const kept = text.slice(start, latest + 1).search(/\s\S*$/u);
  return { start, end: kept > length / 2 ? start + kept : whole(text, latest) };
}

/** Not between the halves of a character. */
const whole = (text: string, at: number): number =>
  /^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at;

interface Range {
  start: number;
  end: number;
}

/** What is marked; characters of two words that overlap are marked once. */
function rangesOf(words: readonly TextWord[], isFound: IsFound): Range[] {
  const ranges: Range[] = [];
  for (const { start, end, word } of words) {
    if (!isFound(word)) continue;
    const last = ranges.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
}

function marked(text: string, ranges: readonly Range[], start: number, end: number): string {
  let html = '';
  let at = start;
  for (const range of ranges) {
    const from = Math.max(range.start, start);
    const to = Math.min(range.end, end);
    if (from >= to) continue;
    html += `${escapeHtml(text.slice(at, from))}<mark>${escapeHtml(text.slice(from, to))}</mark>`;
    at = to;
  }
  return html + escapeHtml(text.slice(at, end));
}
