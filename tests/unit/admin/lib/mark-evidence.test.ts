import { markEvidence } from '../../../../src/plugins/wire/admin/src/lib/mark-evidence';

const TEXT = 'The gazette gives no warranty for the tide tables.';
const at = (words: string, weight: number, text = TEXT) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, words, weight };
};
const joined = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

test('words that speak for a notice are parted from the rest', () => {
  expect(markEvidence(TEXT, TEXT, [at('tide', 0.5), at('no warranty', 2), at('gazette', -0.5)])).toEqual([
    { text: 'The gazette gives ', speaks: false },
    { text: 'no warranty', speaks: true },
    { text: ' for the ', speaks: false },
    { text: 'tide', speaks: true },
    { text: ' tables.', speaks: false },
  ]);
});

test('words that overlap or touch are marked as one', () => {
  const pieces = markEvidence(TEXT, TEXT, [
    at('no warranty', 2),
    at('warranty for', 1),
    at('no', 1),
    at(' the', 1),
  ]);
  expect(pieces).toEqual([
    { text: 'The gazette gives ', speaks: false },
    { text: 'no warranty for the', speaks: true },
    { text: ' tide tables.', speaks: false },
  ]);
});

test('an article’s own line breaks do not hide the words', () => {
  const quote = 'The  gazette gives\nno warranty for the tide tables.';
  const pieces = markEvidence(quote, TEXT, [at('no warranty', 2), at('gives no', 1)]);
  expect(joined(pieces)).toBe(quote);
  expect(pieces.filter(({ speaks }) => speaks)).toEqual([{ text: 'no warranty', speaks: true }]);
});

test('a stretch that is as long as the notice marks nothing', () => {
  const long = 'No warranty is given. '.repeat(10);
  expect(markEvidence(long, long, [{ start: 0, end: long.length, words: long, weight: 3 }])).toEqual([
    { text: long, speaks: false },
  ]);
});

test('no evidence, no mark; no text, no piece', () => {
  expect(markEvidence(TEXT, TEXT, [])).toEqual([{ text: TEXT, speaks: false }]);
  expect(markEvidence('', '', [])).toEqual([]);
});
