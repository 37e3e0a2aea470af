import type { Paragraph } from '../clean/story';
import type { Span } from '../span';

/** Where in the item's text a character of a paragraph comes from. Runs are in the order of the paragraph: binary search. */
const source = (paragraph: Paragraph, at: number): number => {
  let low = 0;
  let high = paragraph.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (paragraph.runs[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  const run = paragraph.runs[low];
  return run ? run.start + (at - run.at) : paragraph.start + at;
};

/** A stretch of a paragraph's text as a stretch of the item's text. */
export const toSource = (paragraph: Paragraph, span: Span): Span => ({
  start: source(paragraph, span.start),
  end: source(paragraph, span.end - 1) + 1,
});

/** The words of a stretch as one line: line breaks and the white space about them made one space. */
export const oneLine = (words: string): string =>
  BREAK.test(words) ? words.replace(/\s*[\r\n\u2028\u2029\u0085]+\s*/gu, ' ') : words;

const BREAK = /[\r\n\u2028\u2029\u0085]/u;
