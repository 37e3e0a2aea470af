import type { Paragraph } from '../clean/story';
import { overlaps, type Span } from '../span';
import { applyKnown } from './apply-known';
import { findAcronyms, findBracketed, findCredits, findFixed } from './find-acronyms';
import { findEvents, findPlainEvents } from './find-events';
import { findQuotedEvents } from './find-quoted-events';
import { findDescribed, findHolders } from './find-holders';
import { findOrganizations } from './find-organizations';
import { findPersons } from './find-persons';
import { findRoles } from './find-roles';
import { groupEntities } from './group-entities';
import type { Found, Line, Words } from './line';
import { linkRoles } from './link-roles';
import type { Linked } from './mention';
import type { NameIndex } from './name-index';
import { isNameWord } from './name-runs';
import { proposeSame } from './propose-same';
import { quotedTitles, type QuotedTitle } from './quoted-titles';
import { findInHeadings, findShortForms, shortForms } from './repeat-names';
import { toSource } from './spans';
import { tokenize, type Token } from './tokenize';

export interface LinkContext {
  /** The article's paragraphs; nothing outside them is looked at. */
  paragraphs: Paragraph[];
  /** Stretches of the item's text in which nothing is a name: the disclaimers. */
  skip?: Span[];
  /** The newsroom's own names, from `buildNameIndex`. */
  known?: NameIndex;
  /** BCP 47. The rules know English; in another language only known names are linked. */
  language?: string;
  /** Turns "last year" into a year. */
  publishedYear?: number;
}

/**
 * Finds the people, organizations and events that an article names, puts their mentions together, and reads people's roles.
 *
 * Known names come first; new ones are found by rules over capitals, titles and head nouns. Places are never given back. Nothing is
 * taken from `skip`, and no more than `MAX_NEW_NAMES` new names from one article.
 *
 * @param text The item's whole text; the offsets of the result are into it, UTF-16 code units.
 * @returns Mentions sorted by place, none overlapping another, each within one paragraph.
 */
export const linkEntities = (text: string, context: LinkContext): Linked => {
  const pages = context.paragraphs.map((paragraph) => readLine(paragraph, context.skip ?? []));
  const lines = pages.map((page) => page.line);
  const words = articleWords(lines);
  if (!context.language || /^en\b/iu.test(context.language)) {
    byRules(pages, words, context);
  }
  if (context.known && context.known.size > 0) for (const line of lines) applyKnown(line, context.known);
  const forms = shortForms(lines);
  for (const line of lines) findShortForms(line, forms, words);
  findInHeadings(lines);
  for (const line of lines) linkRoles(line);
  const linked = groupEntities(text, lines);
  proposeSame(linked.entities);
  return linked;
};

const byRules = (pages: Page[], words: Words, context: LinkContext): void => {
  const lines = pages.map((page) => page.line);
  for (const { line, titles } of pages) {
    findQuotedEvents(line, titles, context.publishedYear);
    findCredits(line);
    findEvents(line, context.publishedYear);
    findPlainEvents(line, context.publishedYear);
    findOrganizations(line, words);
    findBracketed(line);
    findFixed(line);
  }
  const shorts = new Map<string, Found>();
  for (const line of lines) {
    for (const found of line.found) {
      if (found.evidence === 'acronym in brackets')
        shorts.set(line.tokens[found.from]!.word, found.same ?? found);
    }
  }
  for (const line of lines) {
    findAcronyms(line, shorts);
    findHolders(line, words);
    findDescribed(line);
  }
  for (const line of lines) {
    for (const found of line.found) {
      const token = line.tokens[found.from]!;
      if (
        found.type === 'organization' &&
        found.to - found.from === 1 &&
        !found.same &&
        !shorts.has(token.word)
      )
        shorts.set(token.word, found);
    }
  }
  for (const line of lines) {
    findAcronyms(line, shorts);
    findPersons(line, words);
  }
};

interface Page {
  line: Line;
  titles: QuotedTitle[];
}

const readLine = (paragraph: Paragraph, skip: Span[]): Page => {
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
    tokens.forEach((token, i) => {
      // Up to the next token, for no name may reach over what is skipped, be it a space.
      const { start, end } = toSource(paragraph, token);
      const next = tokens[i + 1];
      const span = { start, end: next ? toSource(paragraph, next).start : end };
      if (near.some((part) => overlaps(part, span))) line.masked[i] = true;
    });
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

const articleWords = (lines: Line[]): Words => {
  const lower = new Set<string>();
  const alone = new Map<string, number>();
  for (const { tokens, heading } of lines) {
    if (heading) continue;
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i]!;
      if (token.kind !== 'word') continue;
      if (!token.capital) lower.add(token.lower);
      else if (isNameWord(token) && !isNameWord(tokens[i - 1]) && !isNameWord(tokens[i + 1])) {
        alone.set(token.lower, (alone.get(token.lower) ?? 0) + 1);
      }
    }
  }
  return { lower, alone };
};
