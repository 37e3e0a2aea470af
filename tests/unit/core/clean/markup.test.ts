import fc from 'fast-check';
import {
  blocksToText,
  clean,
  paragraphsToHtml,
  textDifference,
  toBlocks,
  type Paragraph,
} from '../../../../src/plugins/wire/core/clean';
import { htmlBody } from '../../../../src/plugins/wire/core/read/html/html-body';
import type { WireItem } from '../../../../src/plugins/wire/core/item';
import { processorClock } from '../../../support/processor-clock';
import { htmlSoup, htmlStories } from '../read/html/html-soup';
import { pageOf } from './item-of';

const itemOf = (html: string, textForm: WireItem['textForm'] = 'body'): WireItem => {
  const { text, markup, bodyHtml } = htmlBody(html, { base: 'https://e.example/' });
  return pageOf(text, { textForm, markup, bodyHtml });
};
const paragraphsOf = (html: string): Paragraph[] => clean(itemOf(html)).paragraphs;
const blocksOf = (html: string): unknown => {
  const item = itemOf(html);
  return toBlocks(clean(item).paragraphs, item.markup);
};
/** Each paragraph as its kind, what is known of it, and its words. */
const seen = (html: string): unknown[] =>
  paragraphsOf(html).map(({ start: _start, end: _end, runs: _runs, kind, text, ...more }) => [
    kind,
    ...Object.values(more),
    text,
  ]);
const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });
const link = (url: string, ...children: unknown[]) => ({ type: 'link', url, children });

describe('paragraphs of an item with markup', () => {
  it('are what the markup says, whatever they look like', () => {
    expect(
      seen(
        '<h1>Quay</h1><p>Not a heading</p><p>The ferry is open for everybody who has come this far.</p><p>- No item</p><blockquote>Q</blockquote>',
      ),
    ).toEqual([
      ['heading', 1, 'Quay'],
      ['paragraph', 'Not a heading'],
      ['paragraph', 'The ferry is open for everybody who has come this far.'],
      ['paragraph', '- No item'],
      ['quote', 'Q'],
    ]);
  });

  it('have hard-wrapped lines joined and others apart, but for items and headings', () => {
    expect(
      seen(
        '<p>The harbour board of the town opened a second<br>terminal on Tuesday, two years after the first<br>plans were put before the council of the town.</p>' +
          '<p>Ana Lima<br>Press officer</p><ul><li><p>One</p><p>Two</p></li></ul><h2>Quay<br>and ferry</h2>',
      ),
    ).toEqual([
      [
        'paragraph',
        'The harbour board of the town opened a second terminal on Tuesday, two years after the first plans were put before the council of the town.',
      ],
      ['paragraph', 'Ana Lima'],
      ['paragraph', 'Press officer'],
      ['list-item', 'unordered', 1, 'One\nTwo'],
      ['heading', 2, 'Quay and ferry'],
    ]);
  });

  it('have a bar between cells', () => {
    expect(seen('<table><tr><td>A<br>a<td><b>B</b><tr><td>1<td>2</table>')).toEqual([
      ['table-row', 'A a | B'],
      ['table-row', '1 | 2'],
    ]);
  });

  it('tell a story that is only preformatted from code and columns', () => {
    expect(
      seen(
        '<pre>  The harbour board of the town opened a second\n  terminal on Tuesday, two years after the first\n  plans were put before the council of the town.\n\n  Ships      12     14\n  Ferries     3      4\n\n  The next terminal is planned for the year after.\n</pre>',
      ),
    ).toEqual([
      [
        'paragraph',
        'The harbour board of the town opened a second terminal on Tuesday, two years after the first plans were put before the council of the town.',
      ],
      ['code', '  Ships      12     14\n  Ferries     3      4'],
      ['paragraph', 'The next terminal is planned for the year after.'],
    ]);
    expect(seen('<pre>if (a) {\n\n  b = c;\n}</pre>')).toEqual([['code', 'if (a) {\n\n  b = c;\n}']]);
  });

  it('are guessed where the markup says nothing, and survive a markup that is wrong', () => {
    const item = pageOf('- one\n\ntwo', {
      textForm: 'body',
      markup: {
        blocks: [
          { kind: 'quote', start: 7, end: 900 },
          { kind: 'heading', start: 3, end: 8 },
        ],
        marks: [{ kind: 'bold', start: -4, end: 1e9 }],
      },
    });
    const story = clean(item);
    expect(story.paragraphs.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['list-item', 'one'],
      ['quote', 'two'],
    ]);
    expect(textDifference(item.text, story, toBlocks(story.paragraphs, item.markup))).toBeUndefined();
  });
});

describe('toBlocks with markup', () => {
  it('gives marks and links as the editor keeps them', () => {
    expect(
      blocksOf(
        '<p><a href="/x">One <b>two</b></a> <i>three <b>four</b></i><a href="/y">five</a><a href="/z">six</a></p>',
      ),
    ).toEqual([
      {
        type: 'paragraph',
        children: [
          text(''),
          link('https://e.example/x', text('One '), text('two', { bold: true })),
          text(' '),
          text('three ', { italic: true }),
          text('four', { bold: true, italic: true }),
          link('https://e.example/y', text('five')),
          text(''),
          link('https://e.example/z', text('six')),
          text(''),
        ],
      },
    ]);
  });

  it('keeps marks over joined lines, and each part of one that goes over paragraphs', () => {
    expect(blocksOf('<b>The ferry is open for all who<br>have come. <p>Two</b> three')).toEqual([
      {
        type: 'paragraph',
        children: [text('The ferry is open for all who have come.', { bold: true })],
      },
      { type: 'paragraph', children: [text('Two', { bold: true }), text(' three')] },
    ]);
  });

  it('nests lists and starts another where the numbers begin anew', () => {
    const item = (value: string) => ({ type: 'list-item', children: [text(value)] });
    expect(blocksOf('<ol><li>a<ul><li>b</ul><li>c</ol><ol><li>d</ol><ul><li>e</ul><ul><li>f</ul>')).toEqual([
      {
        type: 'list',
        format: 'ordered',
        children: [
          item('a'),
          { type: 'list', format: 'unordered', indentLevel: 1, children: [item('b')] },
          item('c'),
        ],
      },
      { type: 'list', format: 'ordered', children: [item('d')] },
      { type: 'list', format: 'unordered', children: [item('e'), item('f')] },
    ]);
  });

  it('does not nest deeper than Strapi can check', () => {
    let block = (blocksOf(`${'<ul>'.repeat(5000)}<li>deep`) as { type: string; children: unknown[] }[])[0];
    let depth = 0;
    for (; block.type === 'list'; depth += 1) block = block.children[0] as typeof block;
    expect(depth).toBe(8);
  });

  it('gives the words of the paragraphs, for any HTML, as blocks that Strapi takes', async () => {
    // By its path: the package does not offer it.
    const { blocksValidator } = jest.requireActual<{
      blocksValidator: () => { validate(value: unknown): Promise<unknown> };
    }>('../../../../node_modules/@strapi/core/dist/services/entity-validator/blocks-validator.js');
    const validator = blocksValidator();
    await fc.assert(
      fc.asyncProperty(fc.oneof(htmlSoup, htmlStories), async (html) => {
        const item = itemOf(html);
        const { paragraphs } = clean(item);
        const blocks = toBlocks(paragraphs, item.markup);
        expect(blocksToText(blocks)).toBe(
          paragraphs
            .map((paragraph) => paragraph.text)
            .filter((words) => words.trim() !== '')
            .join('\n\n'),
        );
        await validator.validate(blocks);
      }),
    );
  });
});

it.each([
  ['<p>a<br>b</p>', 30_000],
  ['<p>The <b>ferry</b> is <a href="/x">open</a>.</p>', 8_000],
  ['<b>a<i>b</b>c</i>', 20_000],
  ['<pre>a', 10_000],
  ['<br>a', 40_000],
  ['<ul><li>a<p>b', 10_000],
  ['<table><tr><td>a<td>b<br>c', 10_000],
  [`<pre>a${' '.repeat(200)}\n`, 1_000],
  [`<pre>a${' '.repeat(200_000)}\nb</pre>`, 1],
  ['<sup>&nbsp;', 40_000],
  [`<sup>${'&nbsp;'.repeat(40_000)}</sup>`, 1],
])('is linear: %#', (piece, times) => {
  const elapsed = processorClock();
  const item = itemOf(piece.repeat(times));
  const story = clean(item);
  const blocks = toBlocks(story.paragraphs, item.markup);
  expect(textDifference(item.text, story, blocks)).toBeUndefined();
  paragraphsToHtml(story.paragraphs, item.markup);
  expect(elapsed()).toBeLessThan(4_000);
});

describe('HTML of an item with markup', () => {
  const htmlOf = (html: string): string => {
    const item = itemOf(html);
    return paragraphsToHtml(clean(item).paragraphs, item.markup);
  };

  it.each([
    '<h1>A</h1>\n<p>B <strong>c</strong> <em>d</em> <u>e</u> <s>f</s> <code>g</code></p>',
    '<p><a href="https://e.example/?a=1&amp;b=2">A <strong>b</strong></a> &lt;c&gt;</p>',
    '<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>',
    '<blockquote>A</blockquote>\n<pre><code>if (a) {\n  b;\n}</code></pre>',
    '<ul><li>One<br>Two</li></ul>',
  ])('is %s again', (html) => {
    expect(htmlOf(html)).toBe(html);
  });

  it('is the same when it is read again', () => {
    fc.assert(
      fc.property(htmlStories, (html) => {
        // White space at the border of a mark comes to stand outside of it.
        const once = htmlOf(htmlOf(html));
        expect(htmlOf(once)).toBe(once);
      }),
    );
  });
});

describe('textDifference', () => {
  const difference = (item: WireItem, change: (blocks: ReturnType<typeof toBlocks>) => unknown) => {
    const story = clean(item);
    return textDifference(item.text, story, change(toBlocks(story.paragraphs, item.markup)));
  };
  const STORY =
    '<h2>Quay</h2><p>The <b>ferry</b> is open.</p><ul><li>One</li></ul><table><tr><td>A<td>B</table>';

  it('finds none in what the cleaner makes of any text', () => {
    const forms = fc.constantFrom('body', 'page') as fc.Arbitrary<WireItem['textForm']>;
    fc.assert(
      fc.property(fc.oneof(htmlSoup, htmlStories), forms, (html, form) => {
        expect(difference(itemOf(html, form), (blocks) => blocks)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
    const lines = fc.array(
      fc.constantFrom('> a', '- b', '*', 'The ferry is', 'open.', '', '\u00a0', '1. c|d'),
    );
    fc.assert(
      fc.property(lines, forms, (parts, textForm) => {
        expect(difference(pageOf(parts.join('\n'), { textForm }), (blocks) => blocks)).toBeUndefined();
      }),
    );
  });

  it('finds what is lost, added or changed, and says where', () => {
    const item = itemOf(STORY);
    expect(item.text).toBe('Quay\n\nThe ferry is open.\n\n- One\n\nA\tB');
    const at = (words: string): number => item.text.indexOf(words);
    expect(difference(item, (blocks) => blocks)).toBeUndefined();
    expect(difference(item, (blocks) => blocks.slice(1))).toMatchObject({ at: 0, source: item.text });
    expect(difference(item, (blocks) => blocks.slice(0, -1))).toMatchObject({ at: at('A\tB'), article: '' });
    expect(difference(item, (blocks) => [...blocks, ...blocks])).toMatchObject({
      at: item.text.length,
      article: 'Quay',
    });
    const swapped = JSON.stringify(toBlocks(clean(item).paragraphs, item.markup));
    expect(difference(item, () => JSON.parse(swapped.replace('ferry', 'ferny')))).toMatchObject({
      at: at('ry is'),
      article: 'ny is open.',
    });
    expect(difference(item, () => JSON.parse(swapped.replace('"One"', '"- One"')))).toMatchObject({
      at: at('One'),
    });
    expect(difference(item, () => JSON.parse(swapped.replace(' is open.', ' is open')))).toMatchObject({
      at: at('.\n'),
    });
  });

  it('finds what the story itself leaves out or has twice', () => {
    const item = itemOf(STORY);
    const story = clean(item);
    const blocks = (paragraphs: Paragraph[]) => toBlocks(paragraphs, item.markup);
    const without = story.paragraphs.filter(({ kind }) => kind !== 'list-item');
    expect(textDifference(item.text, { ...story, paragraphs: without }, blocks(without))).toMatchObject({
      at: item.text.indexOf('One'),
    });
    const removed = [{ start: 0, end: 4, reason: 'chrome' as const, detail: 'twice' }];
    expect(textDifference(item.text, { ...story, removed }, blocks(story.paragraphs))).toMatchObject({
      at: 0,
    });
  });
});
