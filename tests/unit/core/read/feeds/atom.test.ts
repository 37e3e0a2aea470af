import { readAll, readOne } from '../reading';

const atom = (entry: string, feed = '', attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Harbour Wire</title><id>urn:hw</id>${feed}${entry}</feed>`;

const entry = (inner: string): string => `<entry><id>urn:hw:1</id><title>Ferry held</title>${inner}</entry>`;

describe('Atom', () => {
  it('gives the fields of an entry; who made the feed made it, too', async () => {
    const { item, warnings } = await readOne(
      atom(
        entry(
          `<link href="2026/ferry"/><link rel="via" href="https://other.example/"/><link rel="enclosure" type="image/png" href="p.png"/>
<published>2026-02-03T04:05:06+04:00</published><updated>2026-02-03T05:00:00+04:00</updated>
<category term="fog" label="Fog"/><summary>Short.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The ferry <em>waits</em>.<br/>Fog &lt;3</div></content>`,
        ),
        '<author><name>N. Aliyeva</name><email>na@harbour.example</email></author><rights>© Harbour</rights>',
        'xml:lang="az" xml:base="https://harbour.example/"',
      ),
    );
    expect(item).toMatchObject({
      guid: 'urn:hw:1',
      headline: 'Ferry held',
      byline: 'N. Aliyeva',
      authors: [{ name: 'N. Aliyeva', email: 'na@harbour.example' }],
      canonicalUrl: 'https://harbour.example/2026/ferry',
      firstCreated: '2026-02-03T04:05:06+04:00',
      versionCreated: '2026-02-03T05:00:00+04:00',
      language: 'az',
      abstract: 'Short.',
      text: 'The ferry waits.\nFog <3',
      subjects: [{ code: 'fog', name: 'Fog' }],
      copyrightNotice: '© Harbour',
      links: [{ rel: 'via', href: 'https://other.example/' }],
      renditions: [{ href: 'https://harbour.example/p.png', mediaType: 'image/png', type: 'picture' }],
    });
    expect(warnings).toEqual([]);
  });

  it.each([
    ['<content type="html">A &lt;b&gt;b&lt;/b&gt; &amp;amp; c</content>', 'A b & c'],
    ['<content type="text">A &lt;b&gt;b&lt;/b&gt;</content>', 'A <b>b</b>'],
    ['<content type="text/html" mode="escaped">A &lt;b&gt;b&lt;/b&gt;</content>', 'A b'],
    ['<content type="text/html" mode="base64">QSA8Yj5iPC9iPg==</content>', 'A b'],
    ['<content type="application/octet-stream">QSA8Yj5iPC9iPg==</content>', 'A b'],
    [
      '<content type="html"><div xmlns="http://www.w3.org/1999/xhtml">A &lt;b&gt;b&lt;/b&gt;</div></content>',
      'A b',
    ],
    ['<summary>Only this.</summary>', 'Only this.'],
  ])('reads the text of %s', async (content, text) => {
    expect((await readOne(atom(entry(content)))).item.text).toBe(text);
  });

  it('does not take pictures in base64 for a text', async () => {
    const { item, warnings } = await readOne(
      atom(entry('<content type="image/png">iVBORw0KGgo=</content><summary>A picture.</summary>')),
    );
    expect(item.text).toBe('A picture.');
    expect(warnings.map(({ code }) => code)).toEqual(['ITEM_BODY_UNREAD']);
  });

  it('takes an entry from elsewhere as its source has it', async () => {
    const { item } = await readOne(
      atom(
        entry(
          '<source><title>Pier News</title><author><name>R. Orujov</name></author><rights>© Pier</rights><link href="https://pier.example/"/></source>',
        ),
        '<author><name>N. Aliyeva</name></author><rights>© Harbour</rights>',
      ),
    );
    expect(item).toMatchObject({
      credit: 'Pier News',
      byline: 'R. Orujov',
      copyrightNotice: '© Pier',
      links: [{ rel: 'via', href: 'https://pier.example/', title: 'Pier News' }],
    });
  });

  it('holds a draft', async () => {
    const { item } = await readOne(
      atom(
        entry('<app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>yes</app:draft></app:control>'),
      ),
    );
    expect(item.pubStatus).toBe('withheld');
  });

  it('reads an entry that is a document of its own, and a feed in an entry as no other entry', async () => {
    const alone = await readOne(
      '<entry xmlns="http://www.w3.org/2005/Atom"><id>urn:1</id><title>Alone</title><content>Text</content></entry>',
    );
    expect(alone.item).toMatchObject({ guid: 'urn:1', headline: 'Alone', text: 'Text' });
    const nested = await readAll(
      atom(
        entry(
          '<content type="application/xml"><feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Inner</title></entry></feed></content>',
        ),
      ),
    );
    expect(nested.map((outcome) => outcome.ok && outcome.item.headline)).toEqual(['Ferry held']);
  });

  it('reads Atom 0.3', async () => {
    const { item } = await readOne(
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><entry><title>T</title><id>x</id>
<issued>2026-02-03T04:05:06Z</issued><modified>2026-02-04T04:05:06Z</modified><author><name>N</name><url>https://n.example/</url></author>
<content type="text/html" mode="escaped">&lt;p&gt;A&lt;/p&gt;</content></entry></feed>`,
    );
    expect(item).toMatchObject({
      firstCreated: '2026-02-03T04:05:06Z',
      versionCreated: '2026-02-04T04:05:06Z',
      authors: [{ name: 'N', url: 'https://n.example/' }],
      text: 'A',
    });
  });

  it('skips what Blogger exports beside posts, and takes no kind for a subject', async () => {
    const kind = (name: string): string =>
      `<category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#${name}"/>`;
    const outcomes = await readAll(
      atom(
        entry(`${kind('settings')}<content>fog</content>`) +
          entry(`${kind('post')}<category term="Fog"/><content>The ferry waits.</content>`) +
          entry(`${kind('comment')}<content>First!</content>`),
      ),
    );
    const [post, ...others] = outcomes;
    if (!post.ok) throw new Error('not read');
    expect(others).toEqual([]);
    expect(post.item).toMatchObject({ text: 'The ferry waits.', subjects: [{ name: 'Fog' }] });
    expect(post.warnings.map(({ code }) => code)).toContain('ITEM_SKIPPED');
  });
});
