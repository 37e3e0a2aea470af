/** So little of a text that it ends in no word. */
const LEAST = 0.6;

/**
 * The beginning of a text on one line, not longer than `most` (UTF-16 code units) without its ellipsis: whole words, where the text has words
 * that are parted.
 */
export const firstWords = (text: string, most: number): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  // Neither half a character.
  const cut = line.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
  const end = /[\p{L}\p{N}\p{M}]/u.test(line[most]) ? cut.lastIndexOf(' ') : cut.length;
  const whole = end >= most * LEAST ? cut.slice(0, end) : cut;
  return `${whole.replace(/[\s,;:–—-]+$/u, '')}…`;
};
