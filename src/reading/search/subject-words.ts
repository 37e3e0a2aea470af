import { fold } from './fold';

/** Longer ones are cut off: PostgreSQL keeps words of two thousand bytes. */
const LONGEST = 200;

/**
 * A subject's name or code as the index has it, among the words: to look for it costs as little as to look for a word. No word is taken for
 * one, since none has a space in it; and in one folded there is nothing that ends its quotation marks.
 *
 * @returns undefined for what has no letter or digit in it
 */
export function subjectWord(subject: string): string | undefined {
  const folded = fold(subject).slice(0, LONGEST);
  return folded === '' ? undefined : `'subject ${folded}'`;
}
