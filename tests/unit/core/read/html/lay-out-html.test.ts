import fc from 'fast-check';
import { layOutHtml } from '../../../../../src/plugins/wire/core/read/html/lay-out-html';
import { htmlText } from '../../../../../src/plugins/wire/core/read/html/html-text';
import { processorClock } from '../../../../support/processor-clock';
import { htmlSoup } from './html-soup';

/** Each block as its kind, what is known of it, and its words. */
const blocksOf = (html: string): unknown[] => {
  const { text, markup } = layOutHtml(html);
  return markup.blocks.map(({ start, end, ...block }) => [...Object.values(block), text.slice(start, end)]);
};

const marksOf = (html: string, base?: string): unknown[] => {
  const { text, markup } = layOutHtml(html, base);
  return markup.marks.map(({ start, end, ...mark }) => [...Object.values(mark), text.slice(start, end)]);
};

describe('blocks', () => {
  it.each([
    [
      '<h1>A</h1><h6>B</h6><p>C</p>D',
      [
        ['heading', 1, 'A'],
        ['heading', 6, 'B'],
        ['paragraph', 'C'],
        ['paragraph', 'D'],
      ],
    ],
    [
      '<h2>Never ended<p>One',
      [
        ['heading', 2, 'Never ended'],
        ['paragraph', 'One'],
      ],
    ],
    [
      '<h2><p>Title</p></h2><p>One',
      [
        ['heading', 2, 'Title'],
        ['paragraph', 'One'],
      ],
    ],
    [
      '<p>One<p>Two<br>three<br><br>four',
      [
        ['paragraph', 'One'],
        ['paragraph', 'Two\nthree'],
        ['paragraph', 'four'],
      ],
    ],
    [
      '<blockquote><p>One</p><p>Two</p></blockquote>Three',
      [
        ['quote', 'One'],
        ['quote', 'Two'],
        ['paragraph', 'Three'],
      ],
    ],
    ['<pre>a\n  b</pre>', [['code', 'a\n  b']]],
    [
      '<figure><img src=x><figcaption>One <p>two</figure>Three',
      [
        ['caption', 'One\n\ntwo'],
        ['paragraph', 'Three'],
      ],
    ],
  ])('of %s', (html, expected) => {
    expect(blocksOf(html)).toEqual(expected);
  });

  it.each([
    [
      '<ol><li>One<li>Two<ul><li>In</ul></ol>',
      [
        ['list-item', 'ordered', 1, 1, 'One'],
        ['list-item', 'ordered', 1, 2, 'Two'],
        ['list-item', 'unordered', 2, 'In'],
      ],
    ],
    ['<li>loose</li>', [['list-item', 'unordered', 1, 'loose']]],
    ['<ul><li><p>One</p><p>Two</p></li></ul>', [['list-item', 'unordered', 1, 'One\n\nTwo']]],
    [
      '<ol><li>One<ul><li>In</li></ul>more</li><li>Two</ol>',
      [
        ['list-item', 'ordered', 1, 1, 'One'],
        ['list-item', 'unordered', 2, 'In'],
        ['list-item', 'unordered', 2, 'more'],
        ['list-item', 'ordered', 1, 2, 'Two'],
      ],
    ],
    ['<ul><li><ul></li><li>In</ul></ul>', [['list-item', 'unordered', 2, 'In']]],
    [
      '<ol start=3><li>Three<li>Four</ol>',
      [
        ['paragraph', '3. Three'],
        ['paragraph', '4. Four'],
      ],
    ],
    [
      '<ol type=a><li>One<li>Two</ol>',
      [
        ['paragraph', 'a. One'],
        ['paragraph', 'b. Two'],
      ],
    ],
    ['<ol type=I start=4><li>Four</ol>', [['paragraph', 'IV. Four']]],
    [
      '<ol><li>One<li value=5>Five</ol>',
      [
        ['list-item', 'ordered', 1, 1, 'One'],
        ['paragraph', '5. Five'],
      ],
    ],
  ])('of lists: %s', (html, expected) => {
    expect(blocksOf(html)).toEqual(expected);
  });

  it.each([
    [
      '<table><tr><th>A<th>B<tr><td>1<td>2</table>C',
      [
        ['table-row', 'A\tB'],
        ['table-row', '1\t2'],
        ['paragraph', 'C'],
      ],
    ],
    ['<table><tr><td><p>A</p></td><td><p>B</p></td></tr></table>', [['table-row', 'A\tB']]],
    ['<table><tr><td>A<br>a</td><td>B</td></tr></table>', [['table-row', 'A\na\tB']]],
    [
      '<table><tr><td><h2>Head</h2><p>One</p><p>Two</p></td></tr><tr><td>Three</td></tr></table>',
      [
        ['heading', 2, 'Head'],
        ['paragraph', 'One'],
        ['paragraph', 'Two'],
        ['paragraph', 'Three'],
      ],
    ],
    [
      '<table><tr><td>A</td><td><ul><li>One</ul></td></tr></table>',
      [
        ['paragraph', 'A'],
        ['list-item', 'unordered', 1, 'One'],
      ],
    ],
    ['<table><tr><td><table><tr><td>1<td>2</table></td></tr></table>', [['table-row', '1\t2']]],
  ])('of tables: %s', (html, expected) => {
    expect(blocksOf(html)).toEqual(expected);
  });

  it('of a list item in a cell without a row: it begins a line', () => {
    expect(htmlText('One<th><li>Two')).toBe('One\n- Two');
    expect(htmlText('<table><tr><td>One<td><li>Two</table>')).toBe('One\t- Two');
  });
});

describe('marks', () => {
  it.each([
    [
      '<b>One</b> <em>two</em>',
      [
        ['bold', 'One'],
        ['italic', 'two'],
      ],
    ],
    [
      '<b>a<i>b</b>c</i>d',
      [
        ['bold', 'ab'],
        ['italic', 'bc'],
      ],
    ],
    ['<b><strong>a</strong>b</b>c</b>', [['bold', 'ab']]],
    [
      '<u>a</u><del>b</del><kbd>c</kbd>',
      [
        ['underline', 'a'],
        ['strikethrough', 'b'],
        ['code', 'c'],
      ],
    ],
    ['<p>a <b>b</p><p>c</p>', [['bold', 'b']]],
    ['<p>a <b/>b</p>', []],
    ['<b> </b>a', []],
    [
      '<span style="font-weight: 700; font-style:italic">a</span> <span>b</span></span>',
      [
        ['bold', 'a'],
        ['italic', 'a'],
      ],
    ],
    ['<b style="font-weight:normal">a <i>b</i></b>', [['italic', 'b']]],
    ['<span style="color:red">a</span><u style="text-decoration:none">b</u>', []],
    ['<b>one<p>two</b>', [['bold', 'one\n\ntwo']]],
  ])('of %s', (html, expected) => {
    expect(marksOf(html)).toEqual(expected);
  });

  it.each([
    ['<a href="https://e.example/a?b=1&amp;c=2">x</a>', 'https://e.example/a?b=1&c=2'],
    ['<a href=" HTTPS://e.example/A ">x</a>', 'HTTPS://e.example/A'],
    ['<a href="mailto:a@e.example">x</a>', 'mailto:a@e.example'],
    ['<a href="tel:+4912">x</a>', 'tel:+4912'],
    ['<a href="//e.example/a">x</a>', 'https://e.example/a'],
    ['<a href="https://e.example/a b">x</a>', 'https://e.example/a%20b'],
  ])('keeps the link %s', (html, href) => {
    expect(marksOf(html)).toEqual([['link', href, 'x']]);
  });

  it.each([
    'javascript:alert(1)',
    'java&#10;script:alert(1)',
    '&#1;javascript:alert(1)',
    'JAVASCRIPT&colon;alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '/relative',
    'http://',
    '',
  ])('drops the link to %j and keeps its words', (href) => {
    expect(marksOf(`<a href="${href}">x</a>`)).toEqual([]);
    expect(htmlText(`<a href="${href}">x</a>`)).toBe('x');
  });

  it('reads relative links by the base, and ends a link where the next one begins', () => {
    expect(marksOf('<a href="../b">x<a href="#c">y</a>z', 'https://e.example/a/a/')).toEqual([
      ['link', 'https://e.example/a/b', 'x'],
      ['link', 'https://e.example/a/a/#c', 'y'],
    ]);
  });
});

describe('any HTML', () => {
  it('has blocks that hold all of its text but white space and list marks, in order', () => {
    fc.assert(
      fc.property(htmlSoup, (html) => {
        const { text, markup } = layOutHtml(html, 'https://e.example/');
        let at = 0;
        for (const { start, end } of markup.blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(
            text
              .slice(at, start)
              .replace(/^- |\n- |\d+\. |[a-z]+\. /g, '')
              .trim(),
          ).toBe('');
          at = end;
        }
        expect(at).toBe(text.length);
        for (const { start, end } of markup.marks) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read in linear time, whatever its nesting', () => {
    const elapsed = processorClock();
    const pieces = [
      '<ul><li>a',
      '<table><tr><td>a',
      '<td>a',
      '<li>a',
      '</li>',
      '<blockquote><li>a</li>',
      '<h2>a',
      '<b>a</i>',
      '<a href=/x>a',
      '<img src=https://e.example/a.png>',
      '<figure><figcaption>a',
      '<tr><td>a</tr>',
      '<pre>a',
      '<sup>a',
      '<ol start=9 type=i><li>',
    ];
    for (const piece of pieces) layOutHtml(piece.repeat(Math.ceil(200_000 / piece.length)));
    layOutHtml(`<ul>${'<blockquote>'.repeat(25_000)}${'<li>a</li></ol></h2>'.repeat(25_000)}`);
    expect(elapsed()).toBeLessThan(12_000);
  });
});
