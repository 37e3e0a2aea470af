import { foldLetters } from './fold';
import { isUnspaced } from './split-unspaced';

/** A word of a text: where it stands, and how the index has it. */
export interface TextWord {
  start: number;
  end: number;
  word: string;
}

/** A text and its words in their order. */
export interface ReadText {
  text: string;
  words: readonly TextWord[];
}

/** Of what is written without spaces each character with the next is a word. */
export const readText = (text: string): ReadText => ({ text, words: wordsOf(text) });

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED_PAIR = 2;

function wordsOf(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (!isUnspaced(run)) {
      words.push({ start: index, end: index + run.length, word: foldLetters(run) });
      continue;
    }
    const characters = [...run.matchAll(/\P{M}\p{M}*/gu)];
    characters.forEach((character, i) => {
      const pair = characters
        .slice(i, i + UNSPACED_PAIR)
        .map(([letter]) => letter)
        .join('');
      const start = index + character.index;
      words.push({ start, end: start + pair.length, word: foldLetters(pair) });
    });
  }
  return words;
}

/** Letters that a word has in common with what is looked for, if it is a form of it: endings differ, beginnings do not. */
const COMMON_BEGINNING = 2;

/** Those words that may be forms of words that are looked for, each once; the database says which of them are. */
export function likelyForms(words: readonly TextWord[], wanted: readonly string[]): Set<string> {
  const beginnings = new Set(wanted.map((word) => word.slice(0, COMMON_BEGINNING)));
  return new Set(
    words.map(({ word }) => word).filter((word) => beginnings.has(word.slice(0, COMMON_BEGINNING))),
  );
}

/** The whole text as HTML in which nothing has a meaning but `<mark>` around the words that were found. */
export const markWords = ({ text, words }: ReadText, isFound: (word: string) => boolean): string =>
  marked(text, rangesOf(words, isFound), 0, text.length);

/**
 * The passage of a text with most of the words that were found, as HTML in which nothing has a meaning but `<mark>` around them.
 *
 * @param length characters at most, without marks and the … that stands where it was cut
 * @returns the beginning of a text in which none is
 */
export function passage(
  { text, words }: ReadText,
  isFound: (word: string) => boolean,
  length: number,
): string {
  const found = words.filter(({ word }) => isFound(word));
  const from = found.length === 0 ? 0 : bestStart(found, length);
  const { start, end } = cut(text, words, from, length);
  const html = marked(text, rangesOf(words, isFound), start, end).trim();
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

function cut(
  text: string,
  words: readonly TextWord[],
  from: number,
  length: number,
): { start: number; end: number } {
  if (text.length <= length) return { start: 0, end: text.length };
  const earliest = Math.max(0, Math.min(from - Math.round(length * BEFORE), text.length - length));
  const start =
    earliest === 0 ? 0 : Math.min(from, words.find((word) => word.start >= earliest)?.start ?? earliest);
  const latest = start + length;
  if (latest >= text.length) return { start, end: text.length };
  const end = words.findLast((word) => word.end <= latest)?.end ?? latest;
  return { start, end: end > start ? end : latest };
}

interface Range {
  start: number;
  end: number;
}

/** What is marked; characters of two words that overlap are marked once. */
function rangesOf(words: readonly TextWord[], isFound: (word: string) => boolean): Range[] {
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
    html += `${escaped(text.slice(at, from))}<mark>${escaped(text.slice(from, to))}</mark>`;
    at = to;
  }
  return html + escaped(text.slice(at, end));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (character) => ENTITIES[character]!);
