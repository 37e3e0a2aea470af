import type { Span } from '../span';
import { blockTexts } from './block-texts';
import { isMark } from './split-lines';
import type { Paragraph, Story } from './story';
import { isWhiteSpace } from './white-space';

/** The first place where an article does not say what its source says. */
export interface TextDifference {
  /** Offset in the item's text, UTF-16 code units. */
  at: number;
  /** What stands there, and what the article has in its place; a few words each, empty for nothing. */
  source: string;
  article: string;
}

/** Code units that are shown of either side. */
const SHOWN = 40;

/**
 * Compares an article with its source's text, sign by sign: its blocks, notices included, and what the cleaner took out of the story have
 * to be that text. White space, list marks and the bars between cells do not count, as the article has its own. Linear.
 *
 * @param text the item's
 * @param story what the cleaner made of it
 * @param blocks the body with every notice in it, as `toBlocks` gives it for the story's paragraphs
 * @returns undefined when nothing is lost, added or changed
 */
export function textDifference(text: string, story: Story, blocks: unknown): TextDifference | undefined {
  const texts = blockTexts(blocks);
  let next = 0;
  let at = 0;
  const differs = (from: number, article: string): TextDifference => ({
    at: from,
    source: text.slice(from, from + SHOWN),
    article: article.slice(0, SHOWN),
  });
  for (const part of inOrder(story)) {
    if (part.start < at) return differs(part.start, text.slice(part.start, at));
    const lost = firstVisible(text, at, part.start);
    if (lost < part.start) return differs(lost, '');
    at = part.end;
    if (!isParagraph(part) || part.text.trim() === '') continue;
    const words = texts[next] ?? '';
    next += 1;
    const found = compare(text, part, words);
    if (found) return differs(found.at, words.slice(found.to));
  }
  const lost = firstVisible(text, at, text.length);
  if (lost < text.length) return differs(lost, '');
  return next < texts.length ? differs(text.length, texts[next]) : undefined;
}

const isParagraph = (part: Span): part is Paragraph => 'runs' in part;

function inOrder({ paragraphs, removed }: Story): Span[] {
  const parts: Span[] = [...paragraphs, ...removed];
  return removed.length === 0 ? parts : parts.sort((a, b) => a.start - b.start);
}

/** The first sign between two parts of a story that is more than what sets them apart. */
function firstVisible(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isWhiteSpace(text.charCodeAt(at)) || isMark(text[at]))) at += 1;
  return at;
}

/** Where a paragraph's source and its words in the article begin to differ. */
function compare(
  text: string,
  { start, end, kind }: Paragraph,
  words: string,
): { at: number; to: number } | undefined {
  if (words.length === end - start && text.startsWith(words, start)) return undefined;
  let at = start;
  let to = 0;
  let isLineStart = false;
  while (at < end || to < words.length) {
    const code = at < end ? text.charCodeAt(at) : 0;
    if (at < end && isWhiteSpace(code)) {
      isLineStart ||= (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
      at += 1;
    } else if (to < words.length && isWhiteSpace(words.charCodeAt(to))) to += 1;
    else if (at < end && to < words.length && code === words.charCodeAt(to)) {
      isLineStart = false;
      at += 1;
      to += 1;
    } else if (at < end && isLineStart && isMark(text[at])) at += 1;
    else if (kind === 'table-row' && words[to] === '|') to += 1;
    else return { at, to };
  }
  return undefined;
}
