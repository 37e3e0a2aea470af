import { isKnownCharset } from '../../../../src/plugins/wire/core/read';

describe('isKnownCharset', () => {
  it.each(['utf-8', 'windows-1251', 'KOI8-R', 'cp850', 'iso-6937', 'T.51', 'DIN_66003', 'iso646-fr'])(
    'knows %s',
    (name) => expect(isKnownCharset(name)).toBe(true),
  );

  it.each(['', 'klingon-1', 'iso-6938', 'din'])('does not know "%s"', (name) =>
    expect(isKnownCharset(name)).toBe(false),
  );
});
