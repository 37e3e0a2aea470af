import { foldTables } from './fold';

/** The folded form of a short word, from its code units. */
export const foldedWord = (codes: Uint16Array, start: number, end: number): string => {
  const { folded } = foldTables();
  let word = '';
  for (let i = start; i < end; i++) word += String.fromCharCode(folded[codes[i]]);
  return word;
};
