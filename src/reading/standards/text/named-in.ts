import { isUnspaced } from '../../search/split-unspaced';

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Whether a text has a name as words of its own: "Ann" is not named in "Announced". Where words are written without spaces between them, as in
 * Chinese, every place counts.
 */
export function isNamedIn(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isWithinWord(text, at) && !isWithinWord(text, at + name.length)) return true;
  }
  return false;
}

/** @param at in UTF-16 code units */
function isWithinWord(text: string, at: number): boolean {
  const [before, after] = [
    [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '',
    [...text.slice(at, at + 2)][0] ?? '',
  ];
  return LETTER.test(before) && LETTER.test(after) && !isUnspaced(before + after);
}
