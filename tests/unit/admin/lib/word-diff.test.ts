import { wordDiff } from '../../../../src/plugins/wire/admin/src/lib/word-diff';

const marked = (a: string, b: string) =>
  wordDiff(a, b).map((pieces) => pieces.map(({ text, isSame }) => (isSame ? text : `[${text}]`)).join(''));

test('marks on either side the words that the other does not have', () => {
  expect(marked('The ferry is gone.', 'The old ferry is back.')).toEqual([
    'The ferry is [gone.]',
    'The [old ]ferry is [back.]',
  ]);
});

test('of equal texts nothing, of one that is empty all', () => {
  expect(marked('Quite the same.', 'Quite the same.')).toEqual(['Quite the same.', 'Quite the same.']);
  expect(marked('', 'All new.')).toEqual(['', '[All new.]']);
  expect(marked('', '')).toEqual(['', '']);
});

test('white space makes no difference, and no text is lost', () => {
  const a = 'One  two\n\nthree four';
  const b = 'One two three five';
  const [left, right] = wordDiff(a, b);
  expect(left.map(({ text }) => text).join('')).toBe(a);
  expect(right.map(({ text }) => text).join('')).toBe(b);
  expect(right.at(-1)).toEqual({ text: 'five', isSame: false });
});

test('of long texts that differ nearly everywhere what they begin and end with alike is told', () => {
  const long = (word: string) => `Start ${`${word} `.repeat(2000)}end`;
  const [left] = wordDiff(long('a'), long('b'));
  expect(left.map(({ isSame }) => isSame)).toEqual([true, false, true]);
});
