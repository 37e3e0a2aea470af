import fc from 'fast-check';
import { readAll } from '../reading';

const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Pier</title><link>https://pier.example/</link>
<item><title>One &amp; two</title><guid>1</guid><pubDate>Tue, 03 Feb 2026 04:05:06 GMT</pubDate><author>a@b.example (N. A.)</author><content:encoded><![CDATA[<p>Text <a href="x">y</a>[caption]</p>]]></content:encoded><media:content url="p.jpg"><media:title>t</media:title></media:content><category domain="d">c</category></item>
<item><title>Three</title><description>&lt;p&gt;x</description></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="az"><title>Pier</title><entry><id>1</id><title type="html">a &lt;b&gt;</title><author><name>N</name></author><link href="x" rel="alternate"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>b</p></div></content></entry></feed>`;
const JSON_FEED = `{"version":"https://jsonfeed.org/version/1.1","title":"Pier","items":[{"id":"1","content_html":"<p>a","tags":["b"],"authors":[{"name":"c"}]},{"id":2,"title":"d"}]}`;
const WXR = RSS.replace(
  '<item>',
  '<wp:wxr_version>1.2</wp:wxr_version><item><wp:status>draft</wp:status><wp:post_type>post</wp:post_type>',
).replace('xmlns:dc', 'xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc');

const PIECES = [
  '<item>',
  '</item>',
  '<entry>',
  '<![CDATA[',
  ']]>',
  '<',
  '>',
  '&',
  '&#0;',
  '&#xd800;',
  '"',
  '\0',
  '\ud800',
  '{',
  '}',
  '[',
  ']',
  '<a b="',
  '<!--',
  '<?x',
  'xmlns="',
  '/>',
];

describe('feeds that are damaged', () => {
  it.each([
    ['rss', RSS],
    ['atom', ATOM],
    ['json-feed', JSON_FEED],
    ['wxr', WXR],
  ] as const)(
    'gives outcomes of %s whatever is wrong, numbered without a gap',
    async (format, good) => {
      const mutation = fc.record({
        at: fc.nat(good.length),
        length: fc.oneof(fc.constant(0), fc.nat(40)),
        piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5 })),
      });
      await fc.assert(
        fc.asyncProperty(
          fc.array(mutation, { minLength: 1, maxLength: 5 }),
          fc.nat(200),
          async (mutations, cut) => {
            let text: string = good;
            for (const { at, length, piece } of mutations)
              text = text.slice(0, at) + piece + text.slice(at + length);
            const outcomes = await readAll(cut < 150 ? text : text.slice(0, -cut), { format });
            expect(outcomes.length).toBeGreaterThan(0);
            const numbers = outcomes.map(({ number }) => number).filter((number) => number !== undefined);
            expect(numbers).toEqual(numbers.map((_, i) => i + 1));
            for (const outcome of outcomes) {
              if (outcome.ok) expect(outcome.item.canonicalUrl ?? 'https://').toMatch(/^https?:\/\//);
            }
          },
        ),
        { numRuns: 100 },
      );
    },
    60_000,
  );

  it('neither hangs nor stops at what has nothing in it, is endless, or deep', async () => {
    const deep = `<rss><channel><item><title>T</title><description>${'<div>'.repeat(50_000)}`;
    const [outcome] = await readAll(deep);
    expect(outcome.ok ? '' : outcome.problem.code).toBe('READ_TOO_DEEP');
    for (const file of [
      '<rss/>',
      '<rss><channel/></rss>',
      '<feed xmlns="http://www.w3.org/2005/Atom"/>',
      '<rdf:RDF xmlns="http://purl.org/rss/1.0/"/>',
    ]) {
      const outcomes = await readAll(file);
      expect(outcomes.map((one) => (one.ok ? 'ok' : one.problem.code))).toEqual(['READ_NO_ITEMS']);
    }
    const crowded = `<rss><channel>${'<a>b</a><item><title>T</title></item>'.repeat(5000)}</channel></rss>`;
    const started = Date.now();
    expect(await readAll(crowded)).toHaveLength(5000);
    expect(Date.now() - started).toBeLessThan(30_000);
  }, 60_000);

  it('reads no entity that a file declares', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${RSS.replace(/^<\?xml.*?\?>/, '').replace('One', '&b;')}`;
    const [outcome] = await readAll(bomb, { format: 'rss' });
    expect(outcome.ok ? '' : outcome.problem.code).toBe('READ_ENTITIES');
  });
});
