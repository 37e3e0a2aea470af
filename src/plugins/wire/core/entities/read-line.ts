import type { Paragraph } from '../clean/story';
import { overlaps, type Span } from '../span';
import { findRoles } from './find-roles';
import type { Found, Line } from './line';
import { quotedTitles, type QuotedTitle } from './quoted-titles';
import { toSource } from './spans';
import { tokenize, type Token } from './tokenize';

/** A paragraph ready for work, and the titles in quotation marks in it. */
export interface Page {
  line: Line;
  titles: QuotedTitle[];
}

/**
 * Cuts a paragraph into tokens and reads its role words. Nothing in it is a name yet.
 *
 * @param skip stretches of the item's text in which nothing is a name
 */
export const readLine = (paragraph: Paragraph, skip: Span[]): Page => {
  const tokens = tokenize(paragraph.text);
  const line: Line = {
    paragraph,
    tokens,
    roles: [],
    masked: new Array<boolean>(tokens.length).fill(false),
    taken: new Array<Found | undefined>(tokens.length).fill(undefined),
    found: [],
    heading: isHeading(paragraph, tokens),
  };
  const near = skip.filter((span) => overlaps(span, paragraph));
  if (near.length > 0) {
    const skipped = new Array<boolean>(tokens.length).fill(false);
    tokens.forEach((token, i) => {
      // Up to the next token, for no name may reach over what is skipped, be it a space.
      const { start, end } = toSource(paragraph, token);
      const next = tokens[i + 1];
      const span = { start, end: next ? toSource(paragraph, next).start : end };
      if (near.some((part) => overlaps(part, span))) line.masked[i] = skipped[i] = true;
    });
    line.skipped = skipped;
  }
  const titles = quotedTitles(line).filter((title) => !line.masked.slice(title.from, title.to).some(Boolean));
  for (const title of titles) if (title.to - title.from > 1) line.masked.fill(true, title.from, title.to);
  line.roles = findRoles(tokens).filter((role) => !line.masked[role.from]);
  return { line, titles };
};

/** Most long words have a capital, or all are in capitals: capitals say nothing in such a paragraph. */
const isHeading = (paragraph: Paragraph, tokens: Token[]): boolean => {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.word.length <= 3) continue;
    words += 1;
    if (token.capital) capitals += 1;
    if (token.acronym) shouted += 1;
  }
  if (words < 3) return paragraph.kind === 'heading';
  if (shouted / words > 0.6) return true;
  if (/\.["”’)]*\s*$/u.test(paragraph.text.slice(-8))) return false;
  return capitals / words > (paragraph.kind === 'heading' ? 0.6 : 0.75);
};
