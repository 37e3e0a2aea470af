/** Characters of scripts that part no words, or, as Korean, put what English has words for at their ends. */
const LETTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const RUN = new RegExp(`(?:${LETTER}\\p{M}*)+`, 'gu');
const CHARACTER = new RegExp(`${LETTER}\\p{M}*`, 'gu');
const ANY = new RegExp(LETTER, 'u');

/** Whether some of a text is written without spaces between words. */
export const isUnspaced = (text: string): boolean => ANY.test(text);

/**
 * Puts spaces into what is written without: 東京都 gives 東京 京都 都, each character with the one that follows it, and the last by itself.
 * So whatever stands in the text is found, and two characters are found as a word.
 */
export function splitUnspaced(text: string): string {
  if (!ANY.test(text)) return text;
  return text
    .replace(RUN, (run) => {
      const characters = run.match(CHARACTER)!;
      return ` ${characters.map((character, i) => character + (characters[i + 1] ?? '')).join(' ')} `;
    })
    .replace(/ +/gu, ' ')
    .trim();
}
