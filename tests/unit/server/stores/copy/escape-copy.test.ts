import fc from 'fast-check';
import { escapeCopy } from '../../../../../src/plugins/wire/server/src/stores/copy/escape-copy';

/** As PostgreSQL reads a field of COPY's text format. */
const read = (field: string): string =>
  field.replace(/\\(.)/gs, (_, sign: string) => ({ n: '\n', r: '\r', t: '\t' })[sign] ?? sign);

test('a field is one field of one line, and reads as the text it was', () => {
  const sign = fc.constantFrom('\\', '\n', '\r', '\t', 'n', 'N', '.');
  const text = fc.array(fc.oneof(sign, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (given) => {
      fc.pre(!given.includes('\0'));
      const field = escapeCopy(given);
      expect(field).not.toMatch(/[\n\r\t]/);
      expect(field).not.toMatch(/^\\[N.]/);
      expect(read(field)).toBe(given);
    }),
  );
});

test('a NUL is refused', () => {
  expect(() => escapeCopy('a\0b')).toThrow('NUL');
});

test('a text of nothing but signs to be escaped takes no more than its length', () => {
  const text = '\\\n\r\t'.repeat(400_000);
  const start = performance.now();
  expect(escapeCopy(text)).toHaveLength(2 * text.length);
  // What took the square of it would take minutes.
  expect(performance.now() - start).toBeLessThan(10_000);
});
