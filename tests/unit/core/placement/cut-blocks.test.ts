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
  link,
  list,
  paragraph,
  shares,
  spanOf,
  spansWithin,
  strangeBodies,
  text,
  visible,
} from './bodies';

const cut = (full: unknown[], ...parts: string[]) =>
  cutBlocks(
    full,
    parts.map((part) => spanOf(blocksToText(full), part)),
  );

describe('cutBlocks', () => {
  const A = paragraph('The quay is open. No warranty is given. The ferry waits.');
  const B = paragraph('Read at your own risk.');

  it('gives the same blocks when there is nothing to cut', () => {
    const full = [A, B];
    const left = cutBlocks(full, [{ start: 4, end: 4 }]);
    expect(left).toEqual(full);
    left.forEach((block, i) => expect(block).toBe(full[i]));
    expect(cutBlocks([], [{ start: 0, end: 9 }])).toEqual([]);
  });

  it('drops what is covered, cuts what is reached into, makes two of what is cut in two', () => {
    expect(cut([A, B], 'Read at your own risk.')).toEqual([A]);
    expect(cut([A, B], 'The ferry waits.\n\nRead at')).toEqual([
      paragraph('The quay is open. No warranty is given.'),
      paragraph('your own risk.'),
    ]);
    const quote = { type: 'heading', level: 3, children: A.children };
    expect(cut([quote], 'No warranty is given.')).toEqual([
      { type: 'heading', level: 3, children: [text('The quay is open.')] },
      { type: 'heading', level: 3, children: [text('The ferry waits.')] },
    ]);
    expect(cutBlocks([A, B], [{ start: 0, end: 1e9 }])).toEqual([]);
  });

  it('takes spans in any order, overlapping ones, too', () => {
    const full = [A, B];
    const [open, warranty, ferry] = [
      'The quay is open.',
      'No warranty is given.',
      'given. The ferry waits.',
    ].map((part) => spanOf(blocksToText(full), part));
    expect(cutBlocks(full, [ferry, open, warranty, ferry])).toEqual([B]);
  });

  it('keeps marks and links, on either side of the cut', () => {
    const full = [
      paragraph(
        text('Bold start and middle', { bold: true }),
        link('see the terms of the board'),
        text(' tail', { code: true }),
      ),
    ];
    expect(cut(full, 'and middlesee the terms')).toEqual([
      paragraph(text('Bold start', { bold: true })),
      { type: 'paragraph', children: [text(''), link('of the board'), text(' tail', { code: true })] },
    ]);
  });

  it('cuts items out of lists, and lists without items, at any depth', () => {
    const full = [list(item('rope'), list(item('no warranty')), item('wind')), B];
    expect(cut(full, 'no warranty')).toEqual([list(item('rope'), item('wind')), B]);
    expect(cut(full, 'rope\n\nno warranty\n\nwind')).toEqual([B]);
    expect(cut([list(item('one. two. three.'))], 'two.')).toEqual([list(item('one.'), item('three.'))]);
  });

  it('makes one of unnumbered lists that a cut brings together, and of no others', () => {
    const ordered = (...items: unknown[]) => ({ type: 'list', format: 'ordered', children: items });
    expect(
      cut([list(item('a')), B, list(item('b')), B, list(item('c'))], 'a\n\nRead at your own risk.'),
    ).toEqual([list(item('b')), B, list(item('c'))]);
    expect(cut([list(item('one')), B, list(item('two'))], 'Read at your own risk.')).toEqual([
      list(item('one'), item('two')),
    ]);
    expect(cut([ordered(item('one')), B, ordered(item('two'))], 'Read at your own risk.')).toEqual([
      ordered(item('one')),
      ordered(item('two')),
    ]);
    expect(cut([list(item('one')), list(item('two')), B], 'Read at your own risk.')).toEqual([
      list(item('one')),
      list(item('two')),
    ]);
  });

  it('takes blank blocks with it that stand inside a stretch, and no others', () => {
    const blank = paragraph('');
    expect(cut([A, blank, B, blank, B, blank], 'Read at your own risk.\n\nRead at your own risk.')).toEqual([
      A,
      blank,
      blank,
    ]);
    expect(cut([blank, A], 'The quay is open.')).toEqual([
      blank,
      paragraph('No warranty is given. The ferry waits.'),
    ]);
  });

  it('cuts the caption of an image and never the image', () => {
    const image = (caption: string | null) => ({
      type: 'image',
      image: { url: '/a.png', caption, alternativeText: 'A quay' },
      children: [text('')],
    });
    expect(cut([A, image('The quay. No warranty.'), B], 'No warranty.')).toEqual([A, image('The quay.'), B]);
    expect(cut([A, image('No warranty.'), B], 'No warranty.')).toEqual([A, image(null), B]);
    expect(cut([image(null)], 'A quay')).toEqual([image(null)]);
  });

  it('keeps the indentation in code', () => {
    const code = (value: string) => ({ type: 'code', children: [text(value)] });
    expect(cut([code('if (a) {\n  // No warranty.\n\n    b();\n}')], '// No warranty.')).toEqual([
      code('if (a) {'),
      code('    b();\n}'),
    ]);
    expect(cut([code('  a();\nNo warranty. b();')], 'No warranty.')).toEqual([code('  a();'), code('b();')]);
  });

  it.each([
    [null],
    ['loose words'],
    [text('loose words')],
    [{ type: 'table', children: [text('loose words')] }],
    [{ type: 'paragraph', text: 'loose words', children: [] }],
    [{ type: 'paragraph', children: [text('loose words'), 7] }],
    [{ type: 'link', children: [paragraph('loose words')] }],
  ])('leaves %j as it is', (strange) => {
    const full = [A, strange, B];
    const left = cutBlocks(full, [{ start: 0, end: 1e6 }]);
    expect(left).toEqual([strange]);
    expect(left[0]).toBe(strange);
  });

  it('cuts words beside nested blocks, too', () => {
    const mixed = (...children: unknown[]) => ({ type: 'list-item', children });
    const full = [list(mixed(text('One. Two. Three.'), list(item('inner')), text('Four.')))];
    expect(cut(full, 'Two.')).toEqual([
      list(mixed(text('One.')), mixed(text('Three.'), list(item('inner')), text('Four.'))),
    ]);
    expect(cut(full, 'One. Two. Three.\n\ninner')).toEqual([list(mixed(text('Four.')))]);
  });
});

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
    const [left] = cut([deep], 'No warranty.');
    expect(blocksToText([left])).toBe('inside\n\nafter');
    expect(cut([deep], 'inside No warranty. after')).toEqual([]);
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
    const started = performance.now();
    cutBlocks(full, spans);
    cutBlocks(full, [{ start: 0, end: length }]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
