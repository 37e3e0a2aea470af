import fc from 'fast-check';
import { quoteContext } from '../../../src/plugins/wire/core/quote-context';

const TEXT = `The quay is ready. ${'Ferries leave at six. '.repeat(20)}No warranty is given for the tide tables.\n\nThe end.`;
const QUOTE = 'No warranty is given for the tide tables.';

it('gives what stands around a quote', () => {
  expect(quoteContext(TEXT, QUOTE, 10)).toEqual({
    before: 'e at six. ',
    after: '\n\nThe end.',
  });
  expect(quoteContext(QUOTE, QUOTE, 10)).toEqual({ before: '', after: '' });
  expect(quoteContext(TEXT, 'Something else entirely, in many words.', 10)).toBeUndefined();
});

it('finds the quote whatever its typography', () => {
  expect(quoteContext(TEXT, QUOTE.toUpperCase().replace(/ /g, '\n'), 4)).toEqual({
    before: 'ix. ',
    after: '\n\nTh',
  });
});

it('halves no character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      fc.nat(20),
      (a, b, length) => {
        const context = quoteContext(`${a} ${QUOTE} ${b}`, QUOTE, length);
        if (!context) return;
        expect(context.before + context.after).not.toMatch(/\p{Cs}/u);
        expect(Math.max(context.before.length, context.after.length)).toBeLessThanOrEqual(length);
      },
    ),
  );
});
