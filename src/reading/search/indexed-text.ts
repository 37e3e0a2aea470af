import { blockTexts } from '../../plugins/wire/core/clean/block-texts';
import { fold } from './fold';

/** Bytes. PostgreSQL keeps no more than a megabyte of words for an article; the rest of a longer text is not found. */
const LONGEST = 400_000;

/** The words of a field as the index has them: of a text, or of Strapi's blocks. */
export function indexedText(value: unknown): string {
  const text = typeof value === 'string' ? value : blockTexts(value).join('\n');
  const folded = fold(text.slice(0, LONGEST));
  return Buffer.byteLength(folded) <= LONGEST ? folded : cutOff(folded);
}

/** What is left ends between two words. */
function cutOff(folded: string): string {
  const cut = Buffer.from(folded).subarray(0, LONGEST).toString();
  return cut.slice(0, cut.lastIndexOf(' '));
}
