import fc from 'fast-check';
import { shorten } from '../../../src/plugins/wire/core/shorten';

test.each([
  ['A short line.', 20, 'A short line.'],
  ['  Two\nlines\t of   it ', 20, 'Two lines of it'],
  ['The ferry leaves at nine', 13, 'The ferry…'],
  ['Unbroken', 4, 'Unbr…'],
  ['🚢🚢🚢', 3, '🚢…'],
  ['', 5, ''],
])('%j in %i is %j', (text, length, expected) => {
  expect(shorten(text, length)).toBe(expected);
});

test('is as long as allowed at most, without half characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, length) => {
      const short = shorten(text, length);
      expect(short.length).toBeLessThanOrEqual(length + 1);
      expect(() => encodeURIComponent(short)).not.toThrow();
    }),
  );
});
