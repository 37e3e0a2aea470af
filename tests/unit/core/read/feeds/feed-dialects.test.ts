import { readOne } from '../reading';

const feed = (item: string, namespaces = ''): string => `<?xml version="1.0"?>
<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/" ${namespaces}>
<channel><title>Quay News</title><link>https://quay.example/</link><item><title>Crane moved</title>${item}</item></channel></rss>`;

const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';

describe('feeds as publishers write them', () => {
  it('knows a vocabulary by its prefix where the feed names it by some other address', async () => {
    const { item, warnings } = await readOne(
      feed(
        `<description>The crane is moved.</description><pubDate>Tue, 03 Feb 2026 13:05 GMT</pubDate>
<dc:modified>Tue, 03 Feb 2026 13:06 GMT</dc:modified><dc:subject>Ports</dc:subject><dc:keyword>crane</dc:keyword><dc:keyword>quay</dc:keyword>`,
        'xmlns:dc="http://about-dublin-core.example/page"',
      ),
    );
    expect(item).toMatchObject({
      versionCreated: '2026-02-03T13:06:00Z',
      subjects: [{ name: 'Ports' }],
      keywords: ['crane', 'quay'],
    });
    expect(warnings).toEqual([]);
  });

  it('does not take a name without a prefix, of a vocabulary that it does not know, for one that it knows', async () => {
    const { item } = await readOne(
      feed('<description>The crane is moved.</description><title xmlns="http://x.example/">Not this</title>'),
    );
    expect(item.headline).toBe('Crane moved');
  });

  it('holds what PRISM says is embargoed, and reads when it expires', async () => {
    const { item } = await readOne(
      feed(`<description>The crane is moved.</description><prism:section>Harbour</prism:section>
<prism:embargoDate>2026-02-05T06:00:00Z</prism:embargoDate><prism:expirationDate>2026-03-05T06:00:00Z</prism:expirationDate>`),
    );
    expect(item).toMatchObject({
      embargoed: '2026-02-05T06:00:00Z',
      expires: '2026-03-05T06:00:00Z',
      subjects: [{ name: 'Harbour' }],
    });
  });

  it('makes no link of a source that is a citation', async () => {
    const { item, warnings } = await readOne(
      feed(
        '<description>The crane is moved.</description><dc:source>Quay Journal, 3 February 2026</dc:source>',
        DC,
      ),
    );
    expect(item.links).toBeUndefined();
    expect(warnings.map(({ message }) => message).join()).toContain('<source>');
    const linked = await readOne(
      feed('<description>D.</description><dc:source>https://other.example/1</dc:source>', DC),
    );
    expect(linked.item.links).toEqual([{ rel: 'related', href: 'https://other.example/1' }]);
  });

  it('does not complain of a guid that is no address and does not say so', async () => {
    const { item, warnings } = await readOne(feed('<description>D.</description><guid>crane-1</guid>'));
    expect(item.guid).toBe('crane-1');
    expect(item.canonicalUrl).toBeUndefined();
    expect(warnings).toEqual([]);
    const linked = await readOne(feed('<description>D.</description><guid>https://quay.example/1</guid>'));
    expect(linked.item.canonicalUrl).toBe('https://quay.example/1');
  });

  it('keeps on a picture what may not be done with it', async () => {
    const { item } = await readOne(
      feed(`<description>D.</description><media:restriction relationship="deny" type="country">de at</media:restriction>
<media:content url="https://quay.example/1.jpg" type="image/jpeg"><media:license href="https://quay.example/terms"/></media:content>
<media:content url="https://quay.example/2.jpg" type="image/jpeg"/>`),
    );
    expect(item.renditions?.map(({ usageTerms }) => usageTerms)).toEqual([
      'https://quay.example/terms; deny country: de at',
      'deny country: de at',
    ]);
  });

  it('reads HTML that was escaped twice, and leaves alone what only speaks of tags', async () => {
    const escaped = (text: string): string =>
      text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    const twice = await readOne(
      feed(
        `<description>${escaped(escaped('<p>Bolts &amp; nuts.</p><p>A <b>second</b> line.</p>'))}</description>`,
      ),
    );
    expect(twice.item.text).toBe('Bolts & nuts.\n\nA second line.');
    const spoken = await readOne(
      feed(`<description>${escaped(escaped('<p> begins a paragraph'))}</description>`),
    );
    expect(spoken.item.text).toBe('<p> begins a paragraph');
    const code = await readOne(
      feed(`<description>${escaped('<code>&lt;p&gt;x&lt;/p&gt;</code>')}</description>`),
    );
    expect(code.item.text).toBe('<p>x</p>');
  });

  it('takes one of the forms in which Atom 0.3 has a text', async () => {
    const { item } = await readOne(
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Quay</title><entry><title>Crane</title><content type="multipart/alternative">
<content type="text/plain">Plain crane.</content><content type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Rich <b>crane</b>.</p></div></content>
</content></entry></feed>`,
    );
    expect(item.text).toBe('Rich crane.');
  });
});
