import fc from 'fast-check';
import { locateQuote, locateQuotes } from '../../../../src/plugins/wire/core/placement';
import { wrap } from '../clean/item-of';
import { processorClock } from '../../../support/processor-clock';

const NOTICE =
  "“No warranty” – the harbour board's forward-looking figures (draft) may differ; naïve readers rely on them at their own risk.";

const found = (text: string, quote: string, hint?: number): string | undefined => {
  const span = locateQuote(text, quote, hint);
  return span && text.slice(span.start, span.end);
};

describe('locateQuote', () => {
  const around = (notice: string): string => `The quay is open.\n\n${notice}\n\nThe ferry waits.`;

  it.each([
    ['nothing', (text: string) => text],
    ['white space', (text: string) => text.replace(/ /g, ' \u00a0\t')],
    ['line breaks', (text: string) => wrap(text, 20)],
    [
      'hyphenation',
      (text: string) => text.replace('warranty', 'war-\nranty').replace('figures', 'fig\u00adures'),
    ],
    ['quotation marks', (text: string) => text.replace('“', '„').replace('”', '"').replace("'", '’')],
    ['dashes', (text: string) => text.replace('–', '--').replace('-', '\u2011')],
    ['case', (text: string) => text.toUpperCase()],
    ['Unicode form', (text: string) => text.normalize('NFD')],
    ['width', (text: string) => text.replace('(draft)', '（draft）')],
  ])('does not mind other %s', (_, change) => {
    const changed = change(NOTICE);
    expect(found(around(changed), NOTICE)).toBe(changed);
    expect(found(around(NOTICE), changed)).toBe(NOTICE);
  });

  it('ends with the marks and brackets that belong to the quote, and with no others', () => {
    expect(found('(See note: no warranty is given.) Next.', 'no warranty is given.')).toBe(
      'no warranty is given.',
    );
    expect(found('See (No Warranty  is given.) Next.', '(no warranty is given.)')).toBe(
      '(No Warranty  is given.)',
    );
    expect(found('See ((No Warranty  is given.)) Next.', '(no warranty is given.)')).toBe(
      '(No Warranty  is given.)',
    );
    expect(found('He wrote “No warranty\nis given”. Next.', '"No warranty is given."')).toBe(
      '“No warranty\nis given”.',
    );
    expect(found('No warranty\nis given... Next', 'No warranty is given…')).toBe('No warranty\nis given...');
    expect(found('No warranty\nis given… Next', 'No warranty is given.')).toBe('No warranty\nis given…');
    expect(found('* No warranty\nis given\n\n* Next', '* No warranty is given *')).toBe(
      '* No warranty\nis given',
    );
    expect(found('¡Kein  Gewährleistungsanspruch besteht! © quay', '© Quay')).toBe('© quay');
    expect(found('the whole CAFE\u0301 is shut', 'the  whole café')).toBe('the whole CAFE\u0301');
  });

  it('takes the place nearest to the hint, else the first', () => {
    const text = 'No warranty is given. A. no  warranty is given. B. No warranty is given.';
    const at = (hint?: number) => locateQuote(text, 'No warranty is given.', hint)?.start;
    expect(at()).toBe(0);
    expect(at(30)).toBe(25);
    expect(at(51)).toBe(51);
    expect(at(1e6)).toBe(51);
    expect(at(-7)).toBe(0);
  });

  it('finds short quotes as words only, and long ones wherever they are glued', () => {
    expect(found('HEAD of the board. AD', 'ad')).toBe('AD');
    expect(found('HEAD of the board', 'ad')).toBeUndefined();
    expect(
      found(
        'the board of HoustonDisclaimer: no warranty is given.The quay',
        'Disclaimer: No warranty is given.',
      ),
    ).toBe('Disclaimer: no warranty is given.');
    expect(found('広告です。記事', '広告')).toBe('広告');
  });

  it('finds quotes without letters sign by sign', () => {
    expect(found('The quay. *** The ferry.', ' *** ')).toBe('***');
    expect(found('The quay. ** The ferry.', '***')).toBeUndefined();
    expect(found('The quay.', '  ')).toBeUndefined();
    expect(found('', 'The quay.')).toBeUndefined();
  });

  it('never begins or ends inside a character', () => {
    expect(found('the ﬁsk of the harbour', 'isk of the harbour')).toBeUndefined();
    expect(found('a 🚢. quay and a ferry 🚢b', 'a 🚣. quay and a ferry 🚣')).toBe('a 🚢. quay and a ferry');
    expect(found('a quay and a  ferry 🚢 b', 'a quay and a ferry 🚣')).toBe('a quay and a  ferry');
    expect(found('a 𝐪𝐮𝐚𝐲 and 𝐚 𝐟𝐞𝐫𝐫𝐲 b', 'quay and a ferry')).toBe('𝐪𝐮𝐚𝐲 and 𝐚 𝐟𝐞𝐫𝐫𝐲');
  });

  it('finds any stretch of words of any text where it stands', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 60 }),
        fc.nat(),
        fc.nat(200),
        fc.nat(100),
        (text, seed, length, columns) => {
          const from = seed % text.length;
          const quote = text.slice(from, from + 12 + length).trim();
          const start = text.indexOf(quote, from);
          expect(locateQuote(text, quote, start)).toEqual({ start, end: start + quote.length });
          const wrapped = wrap(text, columns);
          const hit = locateQuote(wrapped, quote.toUpperCase(), start);
          const isWhole = quote.replace(/[^a-z]/gi, '').length >= 12;
          if (hit || isWhole) {
            expect(wrapped.slice(hit!.start, hit!.end).replace(/\s/g, ' ')).toBe(quote);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('locateQuotes', () => {
  it('gives each quote a place of its own, equal ones in order', () => {
    const text = 'No warranty is given. The quay. NO WARRANTY is given. Read at your own risk.';
    const spans = locateQuotes(text, [
      { quote: 'No warranty is given.' },
      { quote: 'no  warranty is given.' },
      { quote: 'No warranty is given.' },
      { quote: 'Read at your own risk.' },
      { quote: 'Not there at all.' },
      { quote: ' ' },
    ]);
    expect(spans.map((span) => span?.start)).toEqual([0, 32, undefined, 54, undefined, undefined]);
  });

  it('keeps the order when everything has moved', () => {
    const part = 'No warranty is given.';
    const text = `${'x'.repeat(100)} ${part} ${'y'.repeat(78)} ${part} ${'z'.repeat(78)} ${part}`;
    const first = text.indexOf(part);
    const at = (...hints: number[]) =>
      locateQuotes(
        text,
        hints.map((hint) => ({ quote: part, hint })),
      ).map((span) => span?.start);
    expect(at(0, first, first + 101)).toEqual([first, first + 101, first + 202]);
    expect(at(first + 90, first + 210)).toEqual([first + 101, first + 202]);
    expect(at(0, 20, first, first + 120, first + 200)).toEqual([
      undefined,
      undefined,
      first,
      first + 101,
      first + 202,
    ]);
  });

  it('does not find a quote inside a longer one', () => {
    const text = 'No warranty is given. Read at your own risk. The quay. Read at your own risk.';
    const both = locateQuotes(text, [
      { quote: 'Read at your own risk.' },
      { quote: 'No warranty is given. Read at your own risk.' },
    ]);
    expect(both.map((span) => span?.start)).toEqual([55, 0]);
  });

  it('places never overlap, and every place reads as its quote', () => {
    const word = fc.constantFrom('quay', 'ferry', 'rope', 'wind', 'quay ferry rope wind');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.array(fc.tuple(word, fc.option(fc.nat(200))), { maxLength: 8 }),
        (words, wanted) => {
          const text = words.join(' ');
          const quotes = wanted.map(([quote, hint]) => ({ quote, hint: hint ?? undefined }));
          const spans = locateQuotes(text, quotes);
          const places = spans.filter((span) => span !== undefined).sort((a, b) => a.start - b.start);
          places.forEach((span, i) => {
            if (i > 0) expect(span.start).toBeGreaterThanOrEqual(places[i - 1].end);
          });
          spans.forEach((span, i) => {
            if (span) expect(text.slice(span.start, span.end)).toBe(quotes[i].quote);
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('hostile texts', () => {
  it.each([
    ['a letter repeated', 'a'.repeat(2e6), `${'a'.repeat(5000)}b`],
    ['a letter repeated, found everywhere', 'a'.repeat(5e5), 'a'.repeat(5000)],
    ['signs repeated', '*'.repeat(2e6), `${'*'.repeat(5000)}+`],
    [
      'signs after each letter',
      `a${'.'.repeat(1000)}`.repeat(1000),
      `a.a.a.a.a.a.a.a.a.a.a.a.a${'.'.repeat(5000)}`,
    ],
    ['white space', ' '.repeat(2e6), 'No warranty is given.'],
    ['white space after each place', `no warranty given${' '.repeat(1e5)}`.repeat(20), 'no warranty given.'],
    ['NULs and lone surrogates', '\0\ud800'.repeat(1e6), '\ud800\0\0'],
  ])('takes %s in proportion', (_, text, quote) => {
    const elapsed = processorClock();
    locateQuote(text, quote, 5);
    locateQuotes(text, [{ quote }, { quote, hint: 9 }, { quote: quote.slice(1) }]);
    expect(elapsed()).toBeLessThan(5000);
  });

  it('takes many equal quotes in proportion', () => {
    const text = 'No warranty is given. The quay. '.repeat(2e4);
    const quotes = Array.from({ length: 2e4 }, (__, i) => ({ quote: 'No warranty is given.', hint: i * 32 }));
    const elapsed = processorClock();
    const spans = locateQuotes(text, quotes);
    expect(elapsed()).toBeLessThan(5000);
    expect(spans.every((span, i) => span?.start === i * 32)).toBe(true);
  });
});
