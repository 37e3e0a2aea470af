/** The words of a list written with white space between them, as a set. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** The phrases of a list written with commas between them, as a set; white space inside a phrase is one space. */
export const phraseSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(',').map((phrase) => phrase.trim().replace(/\s+/gu, ' ')));
