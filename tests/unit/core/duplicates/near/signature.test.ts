import fc from 'fast-check';
import {
  compare,
  printOfBytes,
  mayBeAlike,
  printToBytes,
  signatureOf,
  SKETCH_BYTES,
  sketchesOfBytes,
  sketchToBytes,
} from '../../../../../src/plugins/wire/core/duplicates/near';
import { FERRY, textOf } from './stories';

const WORDS = Array.from({ length: 400 }, (_, i) => `w${i.toString(36)}x`);
const words = (min: number, max: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: min, maxLength: max });

const keysInCommon = (a: string, b: string): number => {
  const ofA = new Set(signatureOf(a).keys);
  return signatureOf(b).keys.filter((key) => ofA.has(key)).length;
};

test('a passage of a twelfth of the longer text and seven words is always found', () => {
  fc.assert(
    fc.property(
      words(0, 600),
      words(0, 600),
      words(0, 300),
      words(0, 300),
      words(60, 60),
      (a, b, c, d, more) => {
        const [one, other] = [a.length + b.length, c.length + d.length];
        const longer = Math.max(one, other);
        // The passage is part of the text's length.
        const length = Math.ceil((longer / 12 + 8) * (12 / 11)) + 1;
        const passage = [...more, ...more.map((word) => `${word}y`)].slice(0, length);
        expect(
          keysInCommon([...a, ...passage, ...b].join(' '), [...c, ...passage, ...d].join(' ')),
        ).toBeGreaterThan(0);
      },
    ),
    { numRuns: 200 },
  );
});

test('what is written as bytes is read as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const { passages, numbers } = signatureOf(text);
      const bytes = printToBytes({ passages, numbers });
      // As a database gives it: somewhere inside a larger piece of memory.
      const inside = Buffer.concat([Buffer.from([7]), bytes]).subarray(1);
      expect(printOfBytes(inside)).toEqual({ passages, numbers });
    }),
  );
});

test('a sketch tells one story from others, and seldom misses one that is half the same', () => {
  const text = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) => `word${from + i}`).join(' ');
  let others = 0;
  let missed = 0;
  for (let i = 0; i < 200; i += 1) {
    const start = 1000 * i;
    const bytes = printToBytes(signatureOf(text(start, start + 300)));
    const [before, read] = sketchesOfBytes(
      Buffer.concat([new Uint8Array(SKETCH_BYTES), sketchToBytes(bytes)]),
    );
    expect(before).toBeUndefined();
    const sketch = read!;
    if (!mayBeAlike(sketch, signatureOf(text(start + 250, start + 350)))) missed += 1;
    expect(mayBeAlike(sketch, signatureOf(text(start + 200, start + 300)))).toBe(true);
    expect(mayBeAlike(sketch, signatureOf(text(start, start + 300)))).toBe(true);
    if (mayBeAlike(sketch, signatureOf(text(start + 295, start + 600)))) others += 1;
  }
  expect(others).toBe(0);
  expect(missed).toBeLessThan(4);
});

test('bytes of another version or of something else are not read', () => {
  const bytes = printToBytes(signatureOf(textOf(FERRY)));
  const newer = bytes.slice();
  newer[0] += 1;
  for (const other of [newer, bytes.slice(0, 15), bytes.slice(0, 32), new Uint8Array(0)]) {
    expect(printOfBytes(other)).toBeUndefined();
  }
});

test('it stays small, be the text ever so long, and the share stays about right', () => {
  const long = Array.from({ length: 60_000 }, (_, i) => `word${(i * 7919) % 54_001}`);
  const signature = signatureOf(long.join(' '));
  expect(signature.keys.length).toBeGreaterThan(20);
  expect(signature.keys.length).toBeLessThan(60);
  expect(printToBytes(signature).length).toBeLessThan(6000);
  const half = signatureOf(
    long.map((word, i) => (Math.floor(i / 1000) % 2 === 0 ? word : `other${i}`)).join(' '),
  );
  expect(compare(signature, half).share).toBeCloseTo(0.5, 1);
});

test('the same text has the same signature, whenever it is made', () => {
  const text = textOf(FERRY);
  const first = signatureOf(text);
  signatureOf('Something else in between, 12 words of which nobody will ever hear again.');
  expect(signatureOf(text)).toEqual(first);
  expect(signatureOf(text.normalize('NFD').toUpperCase())).toEqual(first);
});

test.each<[string, string]>([
  ['one letter', 'a'.repeat(3_000_000)],
  ['one word', 'quay '.repeat(500_000)],
  ['a number without end', '1.'.repeat(1_000_000)],
  ['marks alone', '\u0301'.repeat(1_000_000)],
  ['one character without spaces', '港'.repeat(1_000_000)],
  ['halves of characters', '\ud800'.repeat(1_000_000)],
  ['nothing but zeros', '\0'.repeat(1_000_000)],
])('hostile: %s', (_, text) => {
  const signature = signatureOf(text);
  expect(signature.keys.length).toBeLessThanOrEqual(256);
  expect(compare(signature, signature).share === 1).toBe(signature.passages.hashes.length > 0);
});
