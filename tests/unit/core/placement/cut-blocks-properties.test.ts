import fc from 'fast-check';
import {
  blocksToText,
  clean,
  cutParagraphs,
  toBlocks,
  type Paragraph,
} from '../../../../src/plugins/wire/core/clean';
import { blockSpans } from '../../../../src/plugins/wire/core/placement/block-spans';
import { cutBlocks } from '../../../../src/plugins/wire/core/placement';
import { pageOf, wrap } from '../clean/item-of';
import {
  bodies,
  item,
  list,
  paragraph,
  shares,
  spanOf,
  spansWithin,
  strangeBodies,
  text,
  visible,
} from './bodies';
import { processorClock } from '../../../support/processor-clock';

describe('cutBlocks, properties', () => {
  const untouched = (before: string, after: unknown): void => expect(JSON.stringify(after)).toBe(before);

  it('kept + cut = the text, character by character but for white space at the borders; nothing given changes', () => {
    fc.assert(
      fc.property(bodies, shares, (full, given) => {
        const before = JSON.stringify(full);
        const whole = blocksToText(full);
        const spans = spansWithin(whole.length, given);
        const left = blocksToText(cutBlocks(full, spans));
        const isCut = (at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);
        let kept = '';
        for (let i = 0; i < whole.length; i += 1) if (!isCut(i)) kept += whole[i];
        expect(visible(left)).toBe(visible(kept));
        untouched(before, full);
      }),
      { numRuns: 3000 },
    );
  });

  it('blocks that no stretch reaches are the same objects, whatever the rest is', () => {
    fc.assert(
      fc.property(strangeBodies, shares, (full, given) => {
        const before = JSON.stringify(full);
        const spans = spansWithin(blocksToText(full).length, given);
        const left = new Set(cutBlocks(full, spans));
        const places = blockSpans(full);
        const lists = new Set(['list']);
        full.forEach((block, i) => {
          const { start, end } = places[i];
          const isReached = spans.some((span) => span.start < end && start < span.end);
          const type = (block as { type?: string } | null)?.type;
          if (start < end && !isReached && !lists.has(type ?? '')) expect(left.has(block)).toBe(true);
        });
        untouched(before, full);
      }),
      { numRuns: 2000 },
    );
  });

  it('does to the blocks of paragraphs what cutParagraphs does to these', () => {
    const kinds = fc.constantFrom<Paragraph['kind']>(
      'paragraph',
      'heading',
      'list-item',
      'list-item',
      'quote',
    );
    const words = fc
      .array(fc.constantFrom('quay', 'open.', 'the', ' ', '\n', '🚢', '\u00a0', 'Ж'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((parts) => parts.join(' ').trim())
      .filter((value) => value !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, words), { maxLength: 9 }), shares, (given, cuts) => {
        const paragraphs: Paragraph[] = [];
        let at = 0;
        for (const [kind, value] of given) {
          const runs = [{ at: 0, start: at }];
          paragraphs.push({ kind, text: value, start: at, end: at + value.length, runs });
          at += value.length + 2;
        }
        const full = toBlocks(paragraphs);
        const spans = spansWithin(blocksToText(full).length, cuts);
        expect(cutBlocks(full, spans)).toEqual(toBlocks(cutParagraphs(paragraphs, spans)));
      }),
      { numRuns: 3000 },
    );
  });

  it('and to those of a cleaned text with joined lines', () => {
    const words = fc.constantFrom('quay', '- rope', '> wind', '\n\n', '\n', 'The ferry is late.', '12');
    const raw = fc.array(words, { maxLength: 40 }).map((parts) => wrap(parts.join(' '), 24));
    fc.assert(
      fc.property(raw, shares, (source, cuts) => {
        const { paragraphs } = clean(pageOf(source, { textForm: 'body' }));
        const full = toBlocks(paragraphs);
        const whole = blocksToText(full);
        const origin = paragraphs.flatMap(({ text: words, runs }) => [
          ...[...words].map((_, i) => {
            const run = runs.findLast(({ at }) => at <= i)!;
            return run.start + i - run.at;
          }),
          -1,
          -1,
        ]);
        const spans = spansWithin(whole.length, cuts).filter(
          ({ start, end }) => whole.slice(start, end).trim() !== '',
        );
        const inSource = spans.map(({ start, end }) => {
          const from = origin.slice(start, end).filter((offset) => offset >= 0);
          return { start: from[0], end: from[from.length - 1] + 1 };
        });
        expect(cutBlocks(full, spans)).toEqual(toBlocks(cutParagraphs(paragraphs, inSource)));
      }),
      { numRuns: 1000 },
    );
  });

  it('survives any JSON', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), shares, (full, given) => {
        cutBlocks(full, spansWithin(blocksToText(full).length, given));
      }),
    );
  });

  it('takes any depth', () => {
    let deep: unknown = item('inside No warranty. after');
    for (let i = 0; i < 1e5; i += 1) deep = list(deep);
    const whole = blocksToText([deep]);
    const [left] = cutBlocks([deep], [spanOf(whole, 'No warranty.')]);
    expect(blocksToText([left])).toBe('inside\n\nafter');
    expect(cutBlocks([deep], [spanOf(whole, whole)])).toEqual([]);
  });

  it.each([
    ['many blocks', Array.from({ length: 5e4 }, () => paragraph('The quay is open.'))],
    ['a long list', [{ ...list(), children: Array.from({ length: 5e4 }, () => item('The quay is open.')) }]],
    ['a long paragraph', [paragraph('The quay is open. '.repeat(5e4))]],
    [
      'many text nodes',
      [{ ...paragraph(), children: Array.from({ length: 5e4 }, () => text('The quay is open. ')) }],
    ],
    [
      'lists one after the other',
      Array.from({ length: 5e4 }, (_, i) => (i % 2 ? list(item('The quay is open.')) : paragraph('x'))),
    ],
  ])('is linear: %s', (_, full) => {
    const { length } = blocksToText(full);
    const spans = Array.from({ length: 2e4 }, (__, i) => {
      const start = Math.floor((i * length) / 2e4);
      return { start, end: start + 3 };
    });
    const elapsed = processorClock();
    cutBlocks(full, spans);
    cutBlocks(full, [{ start: 0, end: length }]);
    expect(elapsed()).toBeLessThan(5000);
  });
});
