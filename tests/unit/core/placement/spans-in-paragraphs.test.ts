import fc from 'fast-check';
import { blocksToText, clean, cutParagraphs, toBlocks } from '../../../../src/plugins/wire/core/clean';
import { cutBlocks } from '../../../../src/plugins/wire/core/placement/cut-blocks';
import { spansInParagraphs } from '../../../../src/plugins/wire/core/placement/spans-in-paragraphs';
import type { Span } from '../../../../src/plugins/wire/core/span';
import { bodyOf as itemOf } from '../clean/item-of';
import { processorClock } from '../../../support/processor-clock';

const paragraphsOf = (text: string) => clean(itemOf(text)).paragraphs;

/** The words of the article that stretches of the item's text became. */
function wordsOf(text: string, ...quotes: string[]): (string | undefined)[] {
  const paragraphs = paragraphsOf(text);
  const article = blocksToText(toBlocks(paragraphs));
  const spans = quotes.map((quote) => ({
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
  }));
  return spansInParagraphs(paragraphs, spans).map((span) => span && article.slice(span.start, span.end));
}

test('finds words in hard-wrapped lines', () => {
  const text =
    'The quay was opened on Tuesday by the\r\nharbour master, who came\r\nby ferry.\n\nThe road is closed.';
  expect(wordsOf(text, 'opened', 'by the\r\nharbour master', 'ferry.\n\nThe road')).toEqual([
    'opened',
    'by the harbour master',
    'ferry.\n\nThe road',
  ]);
});

test('leaves out list marks and white space around the words', () => {
  const text = 'The harbour needs three things:\n\n- more rope\n- less wind\n- a lamp';
  expect(wordsOf(text, '- more rope\n- less', ' wind\n')).toEqual(['more rope\n\nless', 'wind']);
});

test('finds nothing of what no paragraph kept', () => {
  const text = 'The quay is open.\n\n   \n\nThe road is closed.';
  expect(wordsOf(text, '   ', 'open.\n\n  ')).toEqual([undefined, 'open.']);
  expect(spansInParagraphs([], [{ start: 0, end: 9 }])).toEqual([undefined]);
  expect(spansInParagraphs(paragraphsOf(text), [{ start: 900, end: 990 }])).toEqual([undefined]);
});

test('cutting them from the blocks is cutting the stretches from the paragraphs', () => {
  const word = fc.constantFrom(
    'quay',
    'ferry',
    '- ',
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    'rope-\n',
    '🚢',
    '> ',
    '海',
    '\t',
  );
  const texts = fc.array(word, { maxLength: 60 }).map((words) => words.join(' ').replaceAll(' \n ', '\n'));
  const offsets = fc.array(fc.tuple(fc.nat(300), fc.nat(80)), { maxLength: 5 });
  fc.assert(
    fc.property(texts, offsets, (text, pairs) => {
      const paragraphs = paragraphsOf(text);
      const spans = pairs
        .map(([start, length]): Span => ({ start, end: Math.min(text.length, start + length) }))
        // A stretch of white space is no notice.
        .filter(({ start, end }) => text.slice(start, end).trim() !== '');
      const found = spansInParagraphs(paragraphs, spans).filter((span) => span !== undefined);
      expect(cutBlocks(toBlocks(paragraphs), found)).toEqual(toBlocks(cutParagraphs(paragraphs, spans)));
    }),
    { numRuns: 2000 },
  );
});

test('takes time in proportion to the paragraphs and the stretches', () => {
  const text = 'The quay is open and the ferry has left. '
    .repeat(20_000)
    .replaceAll('left. The', 'left.\nThe');
  const spans = Array.from({ length: 20_000 }, (_, i) => ({ start: i * 40, end: i * 40 + 30 }));
  const paragraphs = paragraphsOf(text);
  const elapsed = processorClock();
  expect(spansInParagraphs(paragraphs, spans)).toHaveLength(20_000);
  expect(elapsed()).toBeLessThan(1000);
});
