import { readableText } from '../../../../src/plugins/wire/server/src/imports/readable-text';

test('a text is given with how it was read', () => {
  expect(readableText(Buffer.from('Fähre'), 100)).toEqual({ text: 'Fähre', encoding: 'utf-8', isCut: false });
});

test('bytes that are not Unicode are read by the character set that is named', () => {
  const bytes = Buffer.from([0x46, 0x8a, 0x68, 0x72, 0x65]);
  expect(readableText(bytes, 100, 'macintosh')).toMatchObject({ text: 'Fähre' });
});

test('a long one is cut, and never in the middle of a character', () => {
  expect(readableText(Buffer.from('abc🚢'), 3)).toEqual({ text: 'abc', encoding: 'utf-8', isCut: true });
  expect(readableText(Buffer.from('abc🚢d'), 4)).toMatchObject({ text: 'abc', isCut: true });
  expect(readableText(Buffer.from('abc🚢'), 5)).toMatchObject({ text: 'abc🚢', isCut: false });
});

test('a picture has none', () => {
  const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), Buffer.alloc(64)]);
  expect(readableText(png, 100)).toBeUndefined();
});
