import fc from 'fast-check';
import {
  isSignedWith,
  newSecret,
  parseSignature,
  parseTimestamp,
  pushDigest,
  sign,
} from '../../../../src/plugins/wire/server/src/push/signature';

test('the example of the documentation', () => {
  // printf '%s.%s' 1790000000 '{"headline":"Quay Opens"}' | openssl dgst -sha256 -hmac wire_example
  expect(sign('wire_example', '1790000000', Buffer.from('{"headline":"Quay Opens"}'))).toBe(
    'sha256=34b8767f6fde41bd41d308f3206ba0dd5d5ef71466ab08b0a7a76be7c8991b0c',
  );
});

test('fits what was signed, and nothing else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(), fc.nat(), (body, at, bit) => {
      const timestamp = String(1_700_000_000 + (at % 1_000_000));
      const signature = parseSignature(sign('s', timestamp, body))!;
      expect(isSignedWith('s', { timestamp, body, signature })).toBe(true);
      expect(isSignedWith('t', { timestamp, body, signature })).toBe(false);
      expect(isSignedWith('s', { timestamp: `${timestamp}0`, body, signature })).toBe(false);
      const other = Buffer.from(body);
      if (other.length > 0) {
        other[bit % other.length] ^= 1 << (bit % 8);
        expect(isSignedWith('s', { timestamp, body: other, signature })).toBe(false);
      }
    }),
  );
});

test('time stamp and body cannot be moved into each other', () => {
  const signature = parseSignature(sign('s', '1700000000', Buffer.from('1.x')))!;
  expect(isSignedWith('s', { timestamp: '1700000000.1', body: Buffer.from('x'), signature })).toBe(true);
  // Which is why a time stamp with a full stop is none.
  expect(parseTimestamp('1700000000.1')).toBeUndefined();
});

test.each(['', 'sha256=', `sha1=${'a'.repeat(64)}`, `sha256=${'g'.repeat(64)}`, `sha256=${'a'.repeat(63)}`])(
  '%j is no signature',
  (header) => expect(parseSignature(header)).toBeUndefined(),
);

test.each(['', '-1700000000', '1.7e9', '1700000000000', ' 1700000000', '0x65000000'])(
  '%j is no time stamp',
  (header) => expect(parseTimestamp(header)).toBeUndefined(),
);

test('a push is known again however its signature is written, and by source', () => {
  const lower = parseSignature(`sha256=${'ab'.repeat(32)}`)!;
  const upper = parseSignature(` SHA256=${'AB'.repeat(32)} `)!;
  expect(pushDigest('a', lower)).toBe(pushDigest('a', upper));
  expect(pushDigest('a', lower)).not.toBe(pushDigest('b', lower));
});

test('secrets are long and never the same', () => {
  const secrets = new Set(Array.from({ length: 100 }, newSecret));
  expect(secrets.size).toBe(100);
  for (const secret of secrets) expect(secret).toMatch(/^wire_[\w-]{43}$/u);
});
