import fc from 'fast-check';
import { paragraphDifferences } from '../../../../src/plugins/wire/core/differences';

const marks = { same: ' ', removed: '-', added: '+' };
const short = (before: string, after: string) =>
  paragraphDifferences([...before], [...after])
    .map(({ change, text }) => `${marks[change]}${text}`)
    .join('');

test.each([
  ['', '', ''],
  ['abc', 'abc', ' a b c'],
  ['abc', 'ac', ' a-b c'],
  ['ac', 'abc', ' a+b c'],
  ['abc', 'axc', ' a-b+x c'],
  ['abcd', 'bdx', '-a b-c d+x'],
  ['', 'ab', '+a+b'],
  ['ab', '', '-a-b'],
])('%j to %j: %j', (before, after, expected) => {
  expect(short(before, after)).toBe(expected);
});

test('both lists are in it, and no paragraph changes twice', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
  fc.assert(
    fc.property(list, list, (before, after) => {
      const changes = paragraphDifferences(before, after);
      const without = (change: string) =>
        changes.filter((one) => one.change !== change).map(({ text }) => text);
      expect(without('added')).toEqual(before);
      expect(without('removed')).toEqual(after);
    }),
  );
});

test('long texts that have nothing in common are told apart at once', () => {
  const many = (letter: string) => Array.from({ length: 50_000 }, (_, i) => `${letter}${i}`);
  expect(paragraphDifferences(many('a'), many('b'))).toHaveLength(100_000);
});
