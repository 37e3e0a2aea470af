import { renditionsOf } from '../../../../../src/plugins/wire/core/read/html/body-image';
import { htmlBody } from '../../../../../src/plugins/wire/core/read/html/html-body';

const codes = (html: string): string[] => htmlBody(html).notes.map(({ code }) => code);

describe('htmlBody', () => {
  it('gives text, markup and the HTML itself, with the name it has in the source', () => {
    expect(htmlBody('<p>One <b>two</b></p>', { name: 'body' })).toEqual({
      text: 'One two',
      bodyHtml: '<p>One <b>two</b></p>',
      markup: {
        blocks: [{ kind: 'paragraph', start: 0, end: 7 }],
        marks: [{ kind: 'bold', start: 4, end: 7 }],
      },
      name: 'body',
      images: [],
      notes: [],
    });
    expect(htmlBody('')).toMatchObject({ text: '', markup: { blocks: [], marks: [] } });
  });

  it.each([
    ['<table><tr><td>A<td>B</table>', ['ITEM_MARKUP_TABLE']],
    ['<table><tr><td>A story in a frame.</table>', []],
    ['<iframe src="https://e.example/v"></iframe>x', ['ITEM_MARKUP_EMBED']],
    ['<video src=a></video><svg></svg>x', ['ITEM_MARKUP_EMBED']],
    ['<form><input type=hidden><input name=a></form>x', ['ITEM_MARKUP_FORM']],
    ['<script>1</script><style>p{}</style><!-- c -->x', []],
    ['H<sub>2</sub>O', ['ITEM_MARKUP_RAISED']],
    ['Quayco<sup>®</sup> the 2<sup>nd</sup><sup> TM </sup>', []],
    ['<ol start=2><li>x</ol>', ['ITEM_MARKUP_NUMBERING']],
    ['<ol><li>x</ol>', []],
    ['<a href=/x>x</a><a href=javascript:1>y</a>', ['ITEM_MARKUP_LINK']],
    ['<a name=x></a><a href=#top>x</a><a>y</a>', []],
    ['<img src="data:image/png;base64,AA">', ['ITEM_MARKUP_IMAGE']],
    ['<img src=https://e.example/count width=1 height=1>', []],
  ])('says what blocks cannot hold of %s', (html, expected) => {
    expect(codes(html)).toEqual(expected);
  });

  it('says each kind once, with how often and where first', () => {
    const { notes } = htmlBody('x<iframe></iframe>y<iframe></iframe><object>z</object>', { name: 'html' });
    expect(notes).toEqual([
      { code: 'ITEM_MARKUP_EMBED', field: 'html', message: expect.stringContaining('has 3 embedded') },
    ]);
    expect(notes[0].message).toContain('at character 9 of');
  });

  it('collects pictures, each once, with their captions and where they stand', () => {
    const { text, images } = htmlBody(
      '<p>One</p><figure><img src="/a.jpg" alt="A quay" width="640" height="480px"><figcaption>The <b>quay</b></figcaption></figure>' +
        '<img src="data:image/gif;base64,AA" data-src="https://e.example/b.png"><noscript><img src="https://e.example/b.png"></noscript><p>Two</p>',
      { base: 'https://e.example/x/y' },
    );
    expect(images).toEqual([
      {
        src: 'https://e.example/a.jpg',
        alt: 'A quay',
        caption: 'The quay',
        width: 640,
        height: 480,
        at: 3,
      },
      { src: 'https://e.example/b.png', at: text.indexOf('\n\nTwo') },
    ]);
    expect(renditionsOf(images, [{ href: 'https://e.example/b.png' }])).toEqual([
      { href: 'https://e.example/a.jpg', type: 'picture', caption: 'The quay', width: 640, height: 480 },
    ]);
  });
});
