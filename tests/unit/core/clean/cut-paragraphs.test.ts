import { clean, cutParagraphs } from '../../../../src/plugins/wire/core/clean';
import { bodyOf } from './item-of';

const TEXT = 'The quay is open. The road is closed. The ferry waits.\n\nSecond paragraph here.\n\nThird one.';
const { paragraphs } = clean(bodyOf(TEXT));
const cut = (...words: string[]) =>
  cutParagraphs(
    paragraphs,
    words.map((part) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length })),
  );

describe('cutParagraphs', () => {
  it('gives the paragraphs back when there is nothing to cut', () => {
    expect(cutParagraphs(paragraphs, [])).toEqual(paragraphs);
    expect(cutParagraphs(paragraphs, [{ start: 5, end: 5 }])).toEqual(paragraphs);
  });

  it('drops what is covered, over several paragraphs, too', () => {
    expect(cut('Second paragraph here.').map(({ text }) => text)).toEqual([paragraphs[0].text, 'Third one.']);
    expect(cut(TEXT)).toEqual([]);
  });

  it('cuts the start, the end and the middle', () => {
    expect(cut('The quay is open.')[0]).toMatchObject({
      text: 'The road is closed. The ferry waits.',
      start: 18,
    });
    expect(cut('The ferry waits.')[0]).toMatchObject({
      text: 'The quay is open. The road is closed.',
      end: 37,
    });
    expect(cut('The road is closed.').map(({ text }) => text)).toEqual([
      'The quay is open.',
      'The ferry waits.',
      'Second paragraph here.',
      'Third one.',
    ]);
  });

  it('keeps runs right across joined lines', () => {
    const text = 'The board opened the quay and the\r\nroad beside it, and then it went\r\nhome by ferry.';
    const [paragraph] = clean(bodyOf(text)).paragraphs;
    const start = text.indexOf('beside');
    const [before, after] = cutParagraphs([paragraph], [{ start, end: start + 'beside it,'.length }]);
    expect(before.text).toBe('The board opened the quay and the road');
    expect(after.text).toBe('and then it went home by ferry.');
    const home = after.runs[1];
    expect(text.slice(home.start)).toBe('home by ferry.');
    expect(after.text.slice(home.at)).toBe('home by ferry.');
  });
});
