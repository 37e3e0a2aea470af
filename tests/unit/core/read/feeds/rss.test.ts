import { brief, codes, readAll, readOne } from '../reading';

const rss = (item: string, channel = ''): string => `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"
 xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:georss="http://www.georss.org/georss"
 xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" xmlns:cc="http://creativecommons.org/ns#"
 xmlns:atom="http://www.w3.org/2005/Atom" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">
<channel><title>Harbour Wire</title><link>https://harbour.example/news/</link>${channel}${item}</channel></rss>`;

const FERRY = `<item><title>Ferry held by fog</title><link>https://harbour.example/news/1</link>
<guid isPermaLink="false">hw-1</guid><pubDate>Tue, 03 Feb 2026 04:05:06 GMT</pubDate>
<dc:creator>Nigar Aliyeva</dc:creator><description>The early ferry waits.</description>
<content:encoded><![CDATA[<p>The early ferry <b>waits</b> at the pier.</p><p>See <a href="map.html">the map</a>.</p>]]></content:encoded>
<category>Transport</category><category domain="http://cv.iptc.org/newscodes/mediatopic/">20000345</category></item>`;

describe('RSS', () => {
  it('gives the fields of an item, and where each of them stands', async () => {
    const [outcome] = await readAll(
      rss(FERRY, '<language>en-gb</language><copyright>© Harbour Wire</copyright>'),
    );
    if (!outcome.ok) throw new Error(outcome.problem.message);
    expect(outcome.item).toMatchObject({
      guid: 'hw-1',
      headline: 'Ferry held by fog',
      byline: 'Nigar Aliyeva',
      authors: [{ name: 'Nigar Aliyeva' }],
      abstract: 'The early ferry waits.',
      canonicalUrl: 'https://harbour.example/news/1',
      firstCreated: '2026-02-03T04:05:06Z',
      language: 'en-GB',
      copyrightNotice: '© Harbour Wire',
      credit: 'Harbour Wire',
      subjects: [{ name: 'Transport' }, { code: 'medtop:20000345' }],
      pubStatus: 'usable',
      textForm: 'body',
      text: 'The early ferry waits at the pier.\n\nSee the map.',
    });
    expect(outcome.item.bodyHtml).toContain('<a href="https://harbour.example/news/map.html">the map</a>');
    expect(outcome.paths).toMatchObject({
      text: 'rss/channel/item[1]/content:encoded',
      firstCreated: 'rss/channel/item[1]/pubDate',
      abstract: 'rss/channel/item[1]/description',
    });
    expect(outcome.warnings).toEqual([]);
    expect(Buffer.from(outcome.original).toString()).toContain('<title>Harbour Wire</title>');
  });

  it('reads each item’s original as the same item', async () => {
    const [first, second] = await readAll(
      rss(FERRY + FERRY.replace('hw-1', 'hw-2'), '<language>az</language>'),
    );
    if (!first.ok || !second.ok) throw new Error('not read');
    expect((await readOne(second.original)).item).toEqual(second.item);
    expect(second.item.guid).toBe('hw-2');
  });

  it('takes the description for the story where there is no other, with its paragraphs', async () => {
    const plain = await readOne(
      rss('<item><title>T</title><description>One.\n\nTwo &amp;amp; three.</description></item>'),
    );
    expect(plain.item).toMatchObject({ text: 'One.\n\nTwo & three.' });
    expect(plain.item.abstract).toBeUndefined();
    const naked = await readOne(
      rss('<item><title>T</title><description><p>One</p><p>Two</p></description></item>'),
    );
    expect(naked.item.text).toBe('One\n\nTwo');
    const twice = await readOne(
      rss(
        '<item><title>T</title><description>Short.</description><description>The whole story.</description></item>',
      ),
    );
    expect(twice.item).toMatchObject({ abstract: 'Short.', text: 'The whole story.' });
  });

  it('names an item by its guid, else its link; a guid may be the link', async () => {
    const guid = await readOne(rss('<item><title>T</title><guid>https://harbour.example/2</guid></item>'));
    expect(guid.item).toMatchObject({
      guid: 'https://harbour.example/2',
      canonicalUrl: 'https://harbour.example/2',
    });
    const none = await readOne(rss('<item><title>T</title><link>/3</link></item>'));
    expect(none.item).toMatchObject({
      guid: 'https://harbour.example/3',
      canonicalUrl: 'https://harbour.example/3',
    });
    const burnt = await readOne(
      rss(
        '<item><title>T</title><link>https://proxy.example/~r/1</link><feedburner:origLink>https://harbour.example/4</feedburner:origLink></item>',
      ),
    );
    expect(burnt.item.canonicalUrl).toBe('https://harbour.example/4');
  });

  it('never makes a link of what is none of the web', async () => {
    const { item, warnings } = await readOne(
      rss(
        `<item><title>T</title><link>javascript:alert(1)</link><guid>javascript:alert(2)</guid><enclosure url="file:///etc/passwd" type="image/png"/>
<atom:link rel="related" href="data:text/html,x"/><media:content url="javascript:x"/><comments>javascript:y</comments>
<content:encoded>&lt;a href="java&#x9;script:z" onclick="x()"&gt;a&lt;/a&gt;&lt;script&gt;evil()&lt;/script&gt; b</content:encoded></item>`,
      ),
    );
    expect(item.canonicalUrl).toBeUndefined();
    expect(item.links).toBeUndefined();
    expect(item.renditions).toBeUndefined();
    expect(item.bodyHtml).toBe('<a>a</a> b');
    expect(codes(warnings)).toContain('ITEM_FIELD');
  });

  it('knows expiry, validity and licence; a date to come is no embargo', async () => {
    const { item } = await readOne(
      rss(
        `<item><title>T</title><pubDate>Fri, 03 Feb 2090 04:05:06 GMT</pubDate><expirationDate>03 Mar 2090 00:00 GMT</expirationDate>
<cc:license>https://creativecommons.org/licenses/by/4.0/</cc:license><dc:rights>© N. A.</dc:rights></item>`,
        '<copyright>© Harbour Wire</copyright>',
      ),
    );
    expect(item).toMatchObject({
      expires: '2090-03-03T00:00:00Z',
      usageTerms: 'https://creativecommons.org/licenses/by/4.0/',
      copyrightNotice: '© N. A.',
      pubStatus: 'usable',
    });
    expect(item.embargoed).toBeUndefined();
    const valid = await readOne(
      rss(
        '<item><title>T</title><dcterms:valid>start=2026-02-03T04:00Z;end=2026-03-03T04:00Z;scheme=W3C-DTF</dcterms:valid></item>',
      ),
    );
    expect(valid.item).toMatchObject({ embargoed: '2026-02-03T04:00:00Z', expires: '2026-03-03T04:00:00Z' });
  });

  it('reads pictures with what is said of them, enclosures, and places', async () => {
    const { item } = await readOne(
      rss(
        `<item><title>T</title><media:group><media:description>Fog over the pier</media:description><media:credit>R. Orujov</media:credit>
<media:content url="/p.jpg" type="image/jpeg" width="800" height="600" fileSize="1234"><media:copyright>© Harbour</media:copyright></media:content>
<media:thumbnail url="https://harbour.example/s.jpg"/></media:group>
<enclosure url="https://harbour.example/a.mp3" type="audio/mpeg" length="99"/>
<itunes:keywords>ferry, fog</itunes:keywords><georss:point>40.36 49.84</georss:point><georss:featurename>Baku</georss:featurename></item>`,
      ),
    );
    expect(item.renditions).toEqual([
      {
        href: 'https://harbour.example/p.jpg',
        mediaType: 'image/jpeg',
        type: 'picture',
        caption: 'Fog over the pier',
        credit: 'R. Orujov',
        copyrightNotice: '© Harbour',
        width: 800,
        height: 600,
        size: 1234,
      },
      { href: 'https://harbour.example/a.mp3', mediaType: 'audio/mpeg', type: 'audio', size: 99 },
    ]);
    expect(item.keywords).toEqual(['ferry', 'fog']);
    expect(item.places).toEqual([{ code: 'geo:40.36,49.84', name: 'Baku' }]);
    const point = await readOne(
      rss('<item><title>T</title><geo:lat>91</geo:lat><geo:long>10</geo:long></item>'),
    );
    expect(point.item.places).toBeUndefined();
  });

  it('reads RDF, where items stand beside the channel, and knows each by its address', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://harbour.example/rdf"><title>Harbour Wire</title><dc:language>de</dc:language><items><rdf:Seq><rdf:li rdf:resource="x"/></rdf:Seq></items></channel>
<item rdf:about="https://harbour.example/5"><title>Fähre</title><link>https://harbour.example/5</link><dc:date>2026-02-03</dc:date><dc:subject>Verkehr</dc:subject></item></rdf:RDF>`;
    const { item, warnings } = await readOne(rdf);
    expect(item).toMatchObject({
      guid: 'https://harbour.example/5',
      headline: 'Fähre',
      language: 'de',
      credit: 'Harbour Wire',
      firstCreated: '2026-02-03T00:00:00Z',
      subjects: [{ name: 'Verkehr' }],
    });
    expect(codes(warnings)).toEqual(['ITEM_DATE_ZONE', 'ITEM_DATE_ZONE']);
  });

  it('fails for an entry in which there is nothing, and keeps its original', async () => {
    const outcomes = await readAll(rss(`<item><guid>x</guid><foo:bar>y</foo:bar></item>${FERRY}`));
    expect(brief(outcomes)).toEqual(['1 ITEM_EMPTY', '2 ok']);
    expect(Buffer.from(outcomes[0].original!).toString()).toContain('<guid>x</guid>');
  });

  it('tells what it did not understand, once a file', async () => {
    const strange = FERRY.replace('</item>', '<x:mood xmlns:x="https://x.example/">grim</x:mood></item>');
    const file = rss(strange + strange);
    const line = file.slice(0, file.indexOf('<x:mood')).split('\n').length;
    const [first, second] = await readAll(file);
    if (!first.ok || !second.ok) throw new Error('not read');
    expect(first.warnings).toMatchObject([{ code: 'ITEM_NOT_UNDERSTOOD', place: `line ${line}` }]);
    expect(first.warnings[0].message).toContain('<mood> of https://x.example/');
    expect(second.warnings).toEqual([]);
  });

  it('reads what is not well-formed, and says so on the last item', async () => {
    const [first, second] = await readAll(rss(FERRY.replace('held by', 'held & by') + FERRY));
    if (!first.ok || !second.ok) throw new Error('not read');
    expect(first.item.headline).toBe('Ferry held & by fog');
    expect(codes(second.warnings)).toEqual(['READ_XML']);
  });

  it('reads a hundred thousand categories in no time, and says which it left', async () => {
    const started = Date.now();
    const { item, warnings } = await readOne(
      rss(`<item><title>T</title>${'<category>c&#8230;</category>'.repeat(100_000)}</item>`),
    );
    expect(item.subjects).toEqual([{ name: 'c…' }]);
    expect(warnings.find(({ code }) => code === 'ITEM_TOO_MANY')!.message).toContain('99500');
    expect(Date.now() - started).toBeLessThan(30_000);
  }, 60_000);

  it.each(['constructor', 'toString', '__proto__'])('takes no <%s> for a field', async (name) => {
    const { item } = await readOne(
      rss(
        `<item><title>T</title><description>Right.</description><${name}>Wrong.</${name}></item>`,
        `<${name}>Wrong.</${name}>`,
      ),
    );
    expect(item).toMatchObject({ headline: 'T', text: 'Right.' });
    expect(JSON.stringify(item)).not.toContain('Wrong');
  });

  it('reads everything before the place where a file is cut', async () => {
    const whole = rss(FERRY.repeat(3));
    const outcomes = await readAll(whole.slice(0, whole.lastIndexOf('<category>')));
    expect(brief(outcomes)).toEqual(['1 ok', '2 ok', '3 READ_CUT']);
  });
});
