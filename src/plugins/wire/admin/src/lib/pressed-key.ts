const DIGIT = /^(?:Digit|Numpad)(\d)$/u;
const LETTER = /^Key([A-Z])$/u;
const OURS = /^[\x21-\x7e]$/u;
const QUESTION_MARKS = ['?', '؟'];

/**
 * The sign that a press of a key means on any keyboard. Digits go by their place, since some keyboards need shift for them, and letters do
 * where a keyboard has none of ours.
 *
 * @param press see `KeyboardEvent`
 * @returns a letter in upper case; the name of what is no sign, as `Enter`
 */
export function pressedKey({ key, code }: { key: string; code: string }): string {
  if (QUESTION_MARKS.includes(key)) return '?';
  const digit = DIGIT.exec(code)?.[1];
  if (digit !== undefined) return digit;
  return OURS.test(key) ? key.toUpperCase() : (LETTER.exec(code)?.[1] ?? key);
}
