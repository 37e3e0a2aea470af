/** A text's lines as paragraphs. */
export const paragraphsOf = (text) =>
  [...text.matchAll(/[^\n]+/g)]
    .filter(([words]) => words.trim() !== '')
    .map(({ 0: words, index }) => ({
      text: words,
      start: index,
      end: index + words.length,
      kind: 'paragraph',
      runs: [{ at: 0, start: index }],
    }));
