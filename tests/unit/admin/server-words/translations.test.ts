import fs from 'node:fs';
import path from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { sortOfHole } from '../../../../src/plugins/wire/admin/src/lib/server-words/holes';
import { parsePattern } from '../../../../src/plugins/wire/admin/src/lib/server-words/pattern';

const FOLDER = path.join(__dirname, '../../../../src/plugins/wire/admin/src/translations/server');
const read = (language: string): Record<string, string> =>
  JSON.parse(fs.readFileSync(path.join(FOLDER, `${language}.json`), 'utf8'));
const en = read('en');

const used = (elements: MessageFormatElement[]): MessageFormatElement[] =>
  elements.flatMap((element) =>
    element.type === TYPE.plural || element.type === TYPE.select
      ? [element, ...Object.values(element.options).flatMap((option) => used(option.value))]
      : element.type === TYPE.literal || element.type === TYPE.pound
        ? []
        : [element],
  );
const nameOf = (element: MessageFormatElement) => ('value' in element ? element.value : '');

describe.each(['de', 'fr', 'es', 'ar'])('what the server says, in %s', (language) => {
  const texts = read(language);

  it('has the keys of English, in the same order', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(en));
  });

  it('puts in what English puts in, numbers as numbers', () => {
    for (const [key, text] of Object.entries(texts)) {
      const holes = used(parse(text));
      expect([key, [...new Set(holes.map(nameOf))].sort()]).toEqual([
        key,
        [...parsePattern(key, en[key]).holes].sort(),
      ]);
      for (const hole of holes.filter(({ type }) => type === TYPE.number))
        expect([key, sortOfHole(nameOf(hole))]).toEqual([key, 'number']);
    }
  });

  it('is not left in English', () => {
    // A name, a sign, or the same word in both languages.
    const same = Object.entries(texts).filter(
      ([key, text]) => text === en[key] && / \p{L}{2,} \p{L}{2,} /u.test(text),
    );
    expect(same).toEqual([]);
  });
});

test('no two sentences of the server are the same', () => {
  expect(new Set(Object.values(en)).size).toBe(Object.keys(en).length);
});
