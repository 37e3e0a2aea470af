import fc from 'fast-check';
import { readOriginal, storeOriginal } from '../../../../src/plugins/wire/server/src/stores/originals';

test('any bytes come back exactly, and the text that is kept is one PostgreSQL can keep', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary' }).map((text) => new Uint8Array(Buffer.from(text))),
  );
  fc.assert(
    fc.property(bytes, (given) => {
      const stored = storeOriginal(given);
      expect(readOriginal(stored)).toEqual(Buffer.from(given));
      expect(stored.original).not.toMatch(/\0|\p{Cs}/u);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['letters', 'Ferry line reopens'],
  ['letters of all planes', 'Færge 船 😀'],
  ['a byte order mark', '\ufeffFerry'],
  ['a replacement character', 'Ferry � line'],
  ['nothing', ''],
])('%s stay readable', (_, text) => {
  expect(storeOriginal(Buffer.from(text))).toEqual({ original: text, originalEncoding: 'utf8' });
});

test.each([
  ['a NUL', Buffer.from('Ferry\0line')],
  ['broken UTF-8', Buffer.from([0x46, 0xc3, 0x28])],
  ['a cut character', Buffer.from('船').subarray(0, 2)],
  ['a surrogate in UTF-8', Buffer.from([0xed, 0xa0, 0x80])],
  ['UTF-16', Buffer.from('Ferry', 'utf16le')],
  ['Latin-1', Buffer.from('Færge', 'latin1')],
])('%s goes into base 64', (_, bytes) => {
  expect(storeOriginal(bytes)).toEqual({ original: bytes.toString('base64'), originalEncoding: 'base64' });
});

test('of a piece of a larger buffer only the piece is kept', () => {
  const whole = new Uint8Array(Buffer.from('one two three'));
  expect(storeOriginal(whole.subarray(4, 7)).original).toBe('two');
});
