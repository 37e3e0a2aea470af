import fc from 'fast-check';
import { anchorOf, locateAnchor } from '../../../../src/plugins/wire/core/placement';
import { editDistance } from '../../../../src/plugins/wire/core/placement/edit-distance';
import { unitsOf } from '../../../../src/plugins/wire/core/placement/occurrences';
import { spanOf } from './bodies';
import { processorClock } from '../../../support/processor-clock';

const BEFORE = 'The harbour board opened the quay on Tuesday, and the ferry came.';
const QUOTE = 'The board gives no warranty for the times above, and readers use them at their own risk.';
const AFTER = 'The next meeting is planned for the end of the winter.';
const TEXT = `${BEFORE}\n\n${QUOTE}\n\n${AFTER}`;
const ANCHOR = anchorOf(TEXT, spanOf(TEXT, QUOTE));

const again = (text: string, hint?: number) => {
  const found = locateAnchor(text, ANCHOR, hint);
  return found && { words: text.slice(found.span.start, found.span.end), certain: found.certain };
};

describe('anchorOf', () => {
  it('keeps the words and 32 code units on either side', () => {
    expect(ANCHOR).toEqual({
      quote: QUOTE,
      before: TEXT.slice(BEFORE.length + 2 - 32, BEFORE.length + 2),
      after: `\n\n${AFTER}`.slice(0, 32),
    });
    expect(anchorOf('quay', { start: 0, end: 4 })).toEqual({ quote: 'quay', before: '', after: '' });
  });

  it('cuts no surrogate pair in two', () => {
    const text = `${'🚢'.repeat(20)}x${'🚢'.repeat(20)}`;
    for (const pad of ['', 'a']) {
      const { before, after } = anchorOf(`${text.slice(0, 40)}${pad}x${pad}${text.slice(41)}`, {
        start: 40 + pad.length,
        end: 41 + pad.length,
      });
      expect(/^[\udc00-\udfff]/.test(before)).toBe(false);
      expect(/[\ud800-\udbff]$/.test(after)).toBe(false);
    }
  });
});

describe('locateAnchor', () => {
  it('is certain of unchanged words, wherever they went', () => {
    expect(again(TEXT)).toEqual({ words: QUOTE, certain: true });
    expect(again(`${AFTER} ${QUOTE} ${BEFORE}`)).toEqual({ words: QUOTE, certain: true });
    const loud = QUOTE.toUpperCase().replace(', ', ' — ');
    expect(again(TEXT.replace(QUOTE, loud))).toEqual({ words: loud, certain: true });
  });

  it('prefers the unchanged quote, then its context, then the hint', () => {
    expect(again(`${QUOTE.toUpperCase()} ${TEXT}`)).toEqual({ words: QUOTE, certain: true });
    const twice = `${QUOTE} Elsewhere. ${TEXT}`;
    expect(locateAnchor(twice, ANCHOR, 0)?.span.start).toBe(twice.indexOf(QUOTE, 5));
    expect(again(twice, 0)?.certain).toBe(true);
    const equal = `x ${QUOTE} x ${QUOTE} x`;
    const second = equal.indexOf(QUOTE, 5);
    expect(locateAnchor(equal, ANCHOR)).toEqual({
      span: { start: 2, end: 2 + QUOTE.length },
      certain: false,
    });
    expect(locateAnchor(equal, ANCHOR, second - 3)).toMatchObject({
      span: { start: second },
      certain: false,
    });
    expect(locateAnchor(equal, ANCHOR, second)).toMatchObject({ span: { start: second }, certain: true });
  });

  it.each([
    ['a word in the middle', QUOTE.replace('times', 'dates')],
    ['the first word', QUOTE.replace('The', 'Our')],
    ['the last words', QUOTE.replace('own risk', 'own peril')],
    ['both ends', QUOTE.replace('The board', 'This board').replace('risk.', 'peril!')],
    ['some words more', QUOTE.replace('warranty', 'warranty at all')],
    ['some words fewer', QUOTE.replace(' and readers', ' readers')],
  ])('finds the edited quote by its ends and its context: %s', (_, edited) => {
    expect(again(TEXT.replace(QUOTE, edited))).toEqual({ words: edited, certain: false });
  });

  it('finds it by its own ends when the context is gone, and between its context when its ends are gone', () => {
    const edited = QUOTE.replace('times', 'dates');
    expect(again(`Here it is: ${edited} And so on.`)).toEqual({ words: edited, certain: false });
    const other = QUOTE.replace('The board gives', 'Nobody gives').replace('own risk', 'peril');
    expect(again(TEXT.replace(QUOTE, other))).toEqual({ words: other, certain: false });
  });

  it('gives up when the words are gone', () => {
    expect(again(`${BEFORE}\n\n${AFTER}`)).toBeUndefined();
    expect(
      again(
        TEXT.replace(QUOTE, 'The mayor thanked everybody for the work that had been done so well by them.'),
      ),
    ).toBeUndefined();
    expect(again('')).toBeUndefined();
    expect(locateAnchor(TEXT, { quote: '', before: '', after: '' })).toBeUndefined();
  });

  it('does not guess at short quotes', () => {
    const text = 'The quay is open. Advert. The ferry waits.';
    const anchor = anchorOf(text, spanOf(text, 'Advert.'));
    expect(locateAnchor(text, anchor)).toEqual({ span: spanOf(text, 'Advert.'), certain: true });
    expect(locateAnchor(text.replace('Advert', 'Avert'), anchor)).toBeUndefined();
    expect(locateAnchor('An advert stood here.', anchor)).toMatchObject({ certain: false });
    expect(locateAnchor('Adverts stood here.', anchor)).toBeUndefined();
  });

  it('finds every stretch of a text again after another part was edited', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 80 }),
        fc.nat(),
        fc.nat(120),
        fc.lorem({ maxCount: 12 }),
        (text, seed, length, more) => {
          const start = seed % text.length;
          const end = Math.min(text.length, start + 20 + length);
          const anchor = anchorOf(text, { start, end });
          fc.pre(text.slice(start, end).replace(/\W/g, '').length >= 12);
          const edited = `${more} ${text}`;
          const shift = more.length + 1;
          const found = locateAnchor(edited, anchor, start + shift)!;
          expect(edited.slice(found.span.start, found.span.end)).toBe(text.slice(start, end).trim());
          expect(found.certain).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes hostile texts in proportion', () => {
    const elapsed = processorClock();
    const anchor = { quote: `${'ab'.repeat(2000)}cd`, before: 'ab'.repeat(16), after: 'ab'.repeat(16) };
    locateAnchor('ab'.repeat(5e5), anchor, 1000);
    locateAnchor('ab'.repeat(5e5), { ...anchor, quote: 'ab'.repeat(2000) }, 1000);
    locateAnchor('no warranty. '.repeat(1e5), { ...anchor, quote: 'no warranty' });
    expect(elapsed()).toBeLessThan(5000);
  });
});

describe('editDistance', () => {
  const part = (text: string) => ({ codes: unitsOf(text), from: 0, to: text.length });
  const plain = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1) {
        const same = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
        next.push(Math.min(same, row[j] + 1, next[j - 1] + 1));
      }
      row = next;
    }
    return row[b.length];
  };

  it('is Levenshtein’s, up to the given maximum', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 14 });
    fc.assert(
      fc.property(words, words, fc.nat(12), (a, b, max) => {
        const distance = plain(a, b);
        expect(editDistance(part(a), part(b), max)).toBe(distance <= max ? distance : undefined);
      }),
      { numRuns: 3000 },
    );
  });
});
