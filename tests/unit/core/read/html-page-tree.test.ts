import { layOutPage } from '../../../../src/plugins/wire/core/read/html/page-layout';
import { MAX_DEPTH, MAX_NODES, parsePage } from '../../../../src/plugins/wire/core/read/html/page-tree';
import { processorClock } from '../../../support/processor-clock';

/** The tree in a line: `div(p('a')p)`. */
function shape(html: string): string {
  const { nodes } = parsePage(html);
  const write = (from: number, to: number): string => {
    let out = '';
    for (let at = from; at < to; at = nodes[at].end) {
      const { tag, text, end } = nodes[at];
      const inner = write(at + 1, end);
      out += tag === '' ? `'${text}'` : inner === '' ? `${tag} ` : `${tag}(${inner})`;
    }
    return out;
  };
  return write(0, nodes.length);
}

describe('a page as a tree', () => {
  it.each([
    ['<p>a<p>b', "p('a')p('b')"],
    ['<p>a<div>b</div>c</p>', "p('a')div('b')'c'p "],
    ['<ul><li>a<li>b<ul><li>c</ul><li>d</ul>', "ul(li('a')li('b'ul(li('c')))li('d'))"],
    ['<table><tr><td>a<td>b<tr><td>c</table>d', "table(tr(td('a')td('b'))tr(td('c')))'d'"],
    ['<table><tr><td><p>a</div>b</table>', "table(tr(td(p('a''b'))))"],
    ['<div><b>a</div>b</b>', "div(b('a'))'b'"],
    ['<b><p>a</b>b</p>c', "b(p('a''b')'c')"],
    ['<a href="/x">a<a href="/y">b</a>', "a('a')a('b')"],
    ['<div/>a<br/>b</br>c', "div('a'br 'b'br 'c')"],
    ['<?xml version="1.0"?><html><div/>a</html>', "html(div 'a')"],
    ['<html><head><title>t</title><p>a</body></html>b', "html(head(title('t'))p('a''b'))"],
    ['<body class="x"><body id="y">a', "body('a')"],
    ['<svg><path/><title>i</title></svg>a', "svg(path title('i'))'a'"],
    ['<h1>a<h2>b</h1>c', "h1('a')h2('b')'c'"],
    ['<dl><dt>a<dd>b<dt>c</dl>', "dl(dt('a')dd('b')dt('c'))"],
    ['<select><option>a<option>b</select>', "select(option('a')option('b'))"],
    ['<script>if (a<b) "<p>"</script>c', `script('if (a<b) "<p>"')'c'`],
    ['a &amp; b &#x41;&nosuch;', "'a & b A&nosuch;'"],
  ])('%s', (html, expected) => {
    expect(shape(html)).toBe(expected);
  });

  it('takes the first of two attributes, by lower-case names', () => {
    const [node] = parsePage('<P CLASS="a &amp; b" class=c Hidden>').nodes;
    expect({ ...node.attributes }).toEqual({ class: 'a & b', hidden: '' });
  });

  it('leaves elements out that lie too deep, and keeps their text', () => {
    const tree = parsePage(`${'<div>'.repeat(MAX_DEPTH + 50)}a<i>b</i>${'</div>'.repeat(MAX_DEPTH + 50)}c`);
    expect(tree.flattened).toBe(51);
    expect(layOutPage(tree).text.replace(/\s+/g, ' ')).toBe('ab c');
  });

  it('stops at too many elements', () => {
    const tree = parsePage('<b>'.repeat(MAX_NODES + 10));
    expect(tree.nodes.length).toBeLessThanOrEqual(MAX_NODES);
    expect(parsePage('<i>x</i>'.repeat(MAX_NODES)).cut).toBe(true);
  });

  it.each([
    ['open boxes', '<div>'.repeat(4e5)],
    ['end tags of what is not open', `${'<p>'.repeat(400)}${'</section>'.repeat(2e5)}`],
    ['list items below open inline elements', `<ul>${'<li>'}${'<b>'.repeat(450)}${'</li>'.repeat(2e5)}`],
    ['attributes', `<p ${'a=b '.repeat(2e5)}>x`],
    ['half a tag', `<p ${'<'.repeat(1e6)}`],
    ['entities', '&amp;'.repeat(3e5)],
    ['comments', '<!--'.repeat(3e5)],
    ['NULs', '\0'.repeat(1e6)],
  ])('is linear in %s', (_, html) => {
    const elapsed = processorClock();
    layOutPage(parsePage(html));
    expect(elapsed()).toBeLessThan(5000);
  });
});

describe('the layout of a page', () => {
  it('says where each block and each of its texts stands', () => {
    const { text, blocks } = layOutPage(
      parsePage(
        '<h1>One</h1><div>a <b>b</b>c<br>d<br><br>e<ul><li>f</ul></div><table><tr><td>g<td>h</table>',
      ),
    );
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'One',
      'a bc\nd',
      'e',
      'f',
      'g',
      'h',
    ]);
    expect(blocks[1].texts.map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b', 'c', 'd']);
  });
});
