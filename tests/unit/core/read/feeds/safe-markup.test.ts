import fc from 'fast-check';
import { htmlText } from '../../../../../src/plugins/wire/core/read/html/html-text';
import { safeMarkup } from '../../../../../src/plugins/wire/core/read/feeds/safe-markup';

describe('safeMarkup', () => {
  it.each([
    ['<P CLASS=a onclick="x()">A<BR>b</P>', '<p class="a">A<br />b</p>'],
    ['<a title="t" href="b.html">c</a>', '<a href="https://a.example/x/b.html" title="t">c</a>'],
    ['a<script>b</script>c<style>d</style>', 'ac'],
    ['<blink>a</blink><iframe src="x"></iframe>', 'a'],
    [
      '<img src="data:image/png;base64,x"><img src="//p.example/1">',
      '<img /><img src="https://p.example/1" />',
    ],
    ['<a href=" java\tscript:x">a</a><a href="&#106;avascript:x">b</a>', '<a>a</a><a>b</a>'],
    ['<a href="mailto:a@b.example?x=1&y=2">a</a>', '<a href="mailto:a@b.example?x=1&amp;y=2">a</a>'],
    ['AT&T &amp; 1 < 2', 'AT&amp;T &amp; 1 &lt; 2'],
    ["<!' a", "&lt;!' a"],
    ['<p>open', '<p>open'],
    ['a<!-- b -->c', 'ac'],
  ])('%j', (html, safe) => {
    expect(safeMarkup(html, 'https://a.example/x/')).toBe(safe);
  });

  const pieces = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<script>',
    '</script>',
    '<a href="javascript:x">',
    '<a href=x>',
    '<img src=p onerror=x>',
    '<br/>',
    '<',
    '>',
    '&',
    '&amp;',
    '"',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    ' word ',
    '<svg onload=x>',
    '<style>',
  );

  it('lets nothing through that runs, and is at rest', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const safe = safeMarkup(parts.join(''), 'https://a.example/');
        expect(safe).not.toMatch(/<\s*(script|style|svg|iframe)|<[^<>]*\bon\w+=|<[^<>]*javascript:/i);
        expect(safeMarkup(safe, 'https://a.example/')).toBe(safe);
      }),
    );
  });

  it('keeps what a reader sees', () => {
    const shown = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<blink>',
      '</blink>',
      '<br>',
      ' word ',
      '&amp;',
      '&lt;',
      ' & ',
      '<li>',
      '<script>x</script>',
    );
    fc.assert(
      fc.property(fc.array(shown, { maxLength: 30 }), (parts) => {
        const html = parts.join('');
        expect(htmlText(safeMarkup(html))).toBe(htmlText(html));
      }),
    );
  });

  it('is linear', () => {
    const started = Date.now();
    for (const piece of ['<a href="', '<!', '<p ', '&', '<script>', '<a b=c '])
      safeMarkup(piece.repeat(200_000));
    expect(Date.now() - started).toBeLessThan(15_000);
  });
});
