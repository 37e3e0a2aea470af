/**
 * A text without the characters of `chars` at its end. A pattern with `+$` would take quadratic time on a long run of them that is not at the
 * end.
 */
export const stripEnd = (text: string, chars: string): string => {
  let end = text.length;
  while (end > 0 && chars.includes(text[end - 1])) end -= 1;
  return end === text.length ? text : text.slice(0, end);
};
