import { findAcronyms, findBracketed, findCredits, findFixed } from './find-acronyms';
import { findEvents, findPlainEvents } from './find-events';
import { findDescribed, findHolders } from './find-holders';
import { findOrganizations } from './find-organizations';
import { findPersons } from './find-persons';
import { findQuotedEvents } from './find-quoted-events';
import type { Found, Line, Words } from './line';
import { isNameWord } from './name-runs';
import type { Page } from './read-line';

/**
 * Finds names in English text by rules over capitals, titles and head nouns.
 *
 * @param publishedYear turns "last year" into a year
 */
export const findByRules = (pages: Page[], words: Words, publishedYear?: number): void => {
  const lines = pages.map((page) => page.line);
  for (const { line, titles } of pages) {
    findQuotedEvents(line, titles, publishedYear);
    findCredits(line);
    findEvents(line, publishedYear);
    findPlainEvents(line, publishedYear);
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

/** What the whole article tells about its words. Headings are not counted: capitals say nothing there. */
export const wordsByCase = (lines: Line[]): Words => {
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
