/**
 * Every word of one list before every word of another, as entries of a word list (`this_article this_report that_article …`): for
 * languages in which a notice names its own text in many ways.
 *
 * @param firsts words as a word list writes them, separated by white space
 * @param seconds the same
 */
export const pairs = (firsts: string, seconds: string): string =>
  listed(firsts)
    .flatMap((first) => listed(seconds).map((second) => `${first}_${second}`))
    .join(' ');

const listed = (words: string): string[] => words.split(/\s+/).filter(Boolean);
