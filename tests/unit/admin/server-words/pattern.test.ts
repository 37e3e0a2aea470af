import {
  fillPattern,
  parsePattern,
  readPattern,
} from '../../../../src/plugins/wire/admin/src/lib/server-words/pattern';

const anything = () => true;
const read = (sentence: string, text: string, fits: (hole: string, words: string) => boolean = anything) =>
  readPattern(parsePattern('key', sentence), text, fits);

describe('readPattern', () => {
  it('reads what stands in the holes', () => {
    expect(read('The {what} has {count} parts.', 'The file has 12 parts.')).toEqual({
      what: 'file',
      count: '12',
    });
    expect(read('{one} and {other}', 'this and that')).toEqual({ one: 'this', other: 'that' });
    expect(read('No hole.', 'No hole.')).toEqual({});
  });

  it('is undefined for another sentence, or where a hole would be empty', () => {
    expect(read('No hole.', 'No holes.')).toBeUndefined();
    expect(read('The {what} ends.', 'The  ends')).toBeUndefined();
    expect(read('The {what} ends.', 'The ends.')).toBeUndefined();
    expect(read('“{quote}” ({name}).', '“” (Us).')).toBeUndefined();
  });

  it('tries further on when what stands in a hole looks like the words after it', () => {
    expect(
      read(
        '“{quote}” is {what}.',
        '“He said “no” is odd” is short.',
        (hole, words) => hole !== 'what' || words === 'short',
      ),
    ).toEqual({
      quote: 'He said “no” is odd',
      what: 'short',
    });
  });

  it('gives up on a text that is made to be tried for ever', () => {
    const text = `${'a b '.repeat(5000)}.`;
    const begun = performance.now();
    expect(
      read('{one} b {two} b {three} b {four}!', text.replace('.', '?!'), (hole) => hole !== 'four'),
    ).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('is filled again with the same', () => {
    const pattern = parsePattern('key', '{count} of {total}.');
    expect(fillPattern(pattern, (hole) => (hole === 'count' ? '1' : '2'))).toBe('1 of 2.');
  });
});
