import fc from 'fast-check';
import {
  blocksToHtml,
  blocksToText,
  paragraphsToHtml,
  toBlocks,
  type Paragraph,
} from '../../../../src/plugins/wire/core/clean';

const paragraph = (kind: Paragraph['kind'], text: string): Paragraph => ({
  kind,
  text,
  start: 0,
  end: text.length,
  runs: [{ at: 0, start: 0 }],
});

describe('toBlocks', () => {
  it('makes the blocks that the editor knows and one list of neighbouring items', () => {
    const text = (value: string) => [{ type: 'text', text: value }];
    expect(
      toBlocks([
        paragraph('heading', 'Quay'),
        paragraph('list-item', 'open'),
        paragraph('list-item', 'close'),
        paragraph('paragraph', 'Done.'),
        paragraph('list-item', 'rest'),
        paragraph('quote', 'Now they stop.'),
      ]),
    ).toEqual([
      { type: 'heading', level: 2, children: text('Quay') },
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: text('open') },
          { type: 'list-item', children: text('close') },
        ],
      },
      { type: 'paragraph', children: text('Done.') },
      { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: text('rest') }] },
      { type: 'quote', children: text('Now they stop.') },
    ]);
  });

  it('gives nothing for nothing', () => {
    expect(toBlocks([])).toEqual([]);
    expect(blocksToText(toBlocks([]))).toBe('');
  });

  it('comes back as the texts in order', () => {
    const kinds = fc.constantFrom('paragraph', 'heading', 'list-item', 'quote') as fc.Arbitrary<
      Paragraph['kind']
    >;
    const visible = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(kinds, visible), { minLength: 1 }), (list) => {
        const paragraphs = list.map(([kind, text]) => paragraph(kind, text));
        expect(blocksToText(toBlocks(paragraphs))).toBe(list.map(([, text]) => text).join('\n\n'));
      }),
    );
  });
});

describe('blocksToText', () => {
  it('reads marks, links, nested lists, code and captions in reading order', () => {
    const text = (value: string, marks = {}) => ({ type: 'text', text: value, ...marks });
    const item = (...children: unknown[]) => ({ type: 'list-item', children });
    const list = (...children: unknown[]) => ({ type: 'list', format: 'ordered', children });
    expect(
      blocksToText([
        {
          type: 'paragraph',
          children: [
            text('The '),
            text('board', { bold: true }),
            text(' met '),
            { type: 'link', url: 'https://example.org', children: [text('on Tuesday')] },
            text('.\nTwice.'),
          ],
        },
        list(item(text('open')), list(item(text('the quay'))), item(text('close'))),
        {
          type: 'image',
          image: { url: '/a.png', caption: 'The quay', alternativeText: 'x' },
          children: [text('')],
        },
        { type: 'code', children: [text('a = 1')] },
      ]),
    ).toBe('The board met on Tuesday.\nTwice.\n\nopen\n\nthe quay\n\nclose\n\nThe quay\n\na = 1');
  });

  it.each([[null], [undefined], ['text'], [{}], [[null, 3, 'x', [], { type: 'paragraph' }]]])(
    'survives %j',
    (value) => {
      expect(blocksToText(value)).toBe('');
    },
  );

  it('survives any JSON and any depth', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof blocksToText(value) === 'string'));
    let deep: unknown = { type: 'text', text: 'x' };
    for (let i = 0; i < 1e5; i += 1) deep = { type: 'list', children: [deep] };
    expect(blocksToText([deep])).toBe('x');
  });
});

describe('HTML', () => {
  it('escapes everything and marks up each kind', () => {
    const list = [
      paragraph('heading', 'A & B'),
      paragraph('paragraph', '<script>"x"</script>'),
      paragraph('list-item', 'one'),
      paragraph('list-item', "two's"),
      paragraph('quote', 'q'),
    ];
    expect(paragraphsToHtml(list)).toBe(
      '<h2>A &amp; B</h2>\n<p>&lt;script&gt;&quot;x&quot;&lt;/script&gt;</p>\n' +
        '<ul><li>one</li><li>two&#39;s</li></ul>\n<blockquote>q</blockquote>',
    );
    expect(blocksToHtml(toBlocks(list))).toBe(paragraphsToHtml(list));
    expect(paragraphsToHtml([])).toBe('');
  });
});
