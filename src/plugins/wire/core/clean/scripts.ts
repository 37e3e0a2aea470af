const UNSPACED =
  /[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** True for a character of a script that is written without spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer. */
export const isUnspacedScript = (char: string | undefined): boolean =>
  char !== undefined && UNSPACED.test(char);

/** True for a letter of a script that knows no capitals (Unicode category Lo). */
export const isCaselessLetter = (char: string | undefined): boolean =>
  char !== undefined && /\p{Lo}/u.test(char);
