import { blockTexts } from '../../plugins/wire/core/clean/block-texts';
import { fold } from './fold';
import type { Searched } from './index-ddl';

/**
 * Bytes of each field's words. PostgreSQL keeps no more than a megabyte of an article, and of short words, each of them another one, takes twice
 * what they are long; those of headlines are kept twice. The rest of a longer text is not found.
 */
const LONGEST: Readonly<Record<Searched, number>> = {
  headline: 20_000,
  abstract: 60_000,
  body: 300_000,
  byline: 10_000,
  dateline: 10_000,
};

/** The words of a field as the index has them: of a text, or of Strapi's blocks. */
export function indexedText(field: Searched, value: unknown): string {
  const longest = LONGEST[field];
  const text = typeof value === 'string' ? value : blockTexts(value).join('\n');
  const folded = fold(text.slice(0, longest));
  return Buffer.byteLength(folded) <= longest ? folded : cutOff(folded, longest);
}

/** What is left ends between two words. */
function cutOff(folded: string, longest: number): string {
  const cut = Buffer.from(folded).subarray(0, longest).toString();
  return cut.slice(0, cut.lastIndexOf(' '));
}
