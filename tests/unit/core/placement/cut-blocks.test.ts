import { blocksToText } from '../../../../src/plugins/wire/core/clean';
import { cutBlocks } from '../../../../src/plugins/wire/core/placement';
import { item, link, list, paragraph, spanOf, text } from './bodies';

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
