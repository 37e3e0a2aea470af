import type { Paragraph } from '../../../../src/plugins/wire/core/clean/story';

/** A text's lines as paragraphs of one run each; a line that ends in a full stop or not makes no difference. */
export const paragraphsOf = (text: string): Paragraph[] =>
  [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map((match) => ({
    kind: 'paragraph',
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    runs: [{ at: 0, start: match.index }],
  }));
