import { encode } from 'iconv-lite';
import fc from 'fast-check';
import { processorClock } from '../../../support/processor-clock';
import { codes, readAll, readOne, readProblem } from './reading';

const page = (head: string, body = '<p>The harbour board met on Tuesday.</p>', html = ''): string =>
  `<!DOCTYPE html><html${html}><head>${head}</head><body>${body}</body></html>`;

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const meta = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(
      ([name, content]) =>
        `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${content}">`,
    )
    .join('');

describe('what a page says in short', () => {
  it('is its description, and its second headline only where there is none', async () => {
    const article = { '@type': 'NewsArticle', headline: 'Crane moved', alternativeHeadline: 'A heavy day' };
    const described = await readOne(
      page(jsonLd(article) + meta({ description: 'The quay crane is moved.' })),
    );
    expect(described.item.abstract).toBe('The quay crane is moved.');
    expect((await readOne(page(jsonLd(article)))).item.abstract).toBe('A heavy day');
  });
});

describe('HTML, known by its content', () => {
  it.each([
    ['<!DOCTYPE html><p>Ships', 'page'],
    ['\ufeff\n<!-- saved from the web -->\n<html><body>Ships', 'page'],
    [
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html><body>Ships</body></html>',
      'page',
    ],
    ['<head><title>Ships</title></head>', 'page'],
    ['<p>Four ships a week.</p><p>More in summer.</p>', 'body'],
    ['<h2 class="x">Ships</h2> call at the port', 'body'],
  ])('%s', async (html, textForm) => {
    expect((await readOne(html)).item.textForm).toBe(textForm);
  });

  it.each(['Ships < boats. <p> is a tag.', '<3 ships', 'a <p>b</p>'])('not plain text: %s', async (text) => {
    expect((await readOne(text)).item).toMatchObject({ text, textForm: 'page' });
  });

  it('by name and media type where the content does not tell', async () => {
    const html = 'Ships <b>call</b> here';
    for (const context of [{ file: 'story.htm' }, { mediaType: 'text/html; charset=utf-8' }]) {
      expect((await readOne(html, context)).item).toMatchObject({
        text: 'Ships call here',
        textForm: 'body',
      });
    }
  });
});

describe('HTML fragment', () => {
  it('is a body, kept whole with its markup', async () => {
    const { item } = await readOne('<h2>Terminal</h2><p>Four <b>ships</b> a week.<ul><li>grain<li>ore</ul>');
    expect(item).toMatchObject({
      text: 'Terminal\n\nFour ships a week.\n\n- grain\n- ore',
      textForm: 'body',
    });
    expect(item.markup?.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'list-item',
      'list-item',
    ]);
    expect(item.markup?.marks).toEqual([{ kind: 'bold', start: 15, end: 20 }]);
  });
});

describe('HTML page, metadata', () => {
  it('reads a JSON-LD article', async () => {
    const { item } = await readOne(
      page(
        jsonLd({
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'WebPage', name: 'Courier' },
            { '@type': 'Person', '@id': '#tora', name: 'Tora Lunde', url: 'https://courier.example/tora' },
            {
              '@type': ['NewsArticle', 'Article'],
              headline: 'Second grain terminal opens',
              description: 'Four ships a week are to call at Ostervik.',
              datePublished: '2024-03-12T08:00:00+01:00',
              dateModified: '2024-03-12T09:30:00+01:00',
              author: [{ '@id': '#tora' }, { '@type': 'Person', name: 'Ola Berg' }],
              publisher: { '@type': 'Organization', name: 'The Fjord Courier' },
              copyrightHolder: { name: 'Courier AS' },
              license: 'https://courier.example/licence',
              inLanguage: 'en-GB',
              keywords: ['harbour', 'grain'],
              articleSection: 'Business',
              dateline: 'OSTERVIK',
              mainEntityOfPage: { '@id': 'https://courier.example/terminal' },
              image: {
                '@type': 'ImageObject',
                url: 'https://courier.example/quay.jpg',
                caption: 'The quay',
                width: 1200,
              },
            },
          ],
        }),
      ),
    );
    expect(item).toMatchObject({
      headline: 'Second grain terminal opens',
      abstract: 'Four ships a week are to call at Ostervik.',
      firstCreated: '2024-03-12T08:00:00+01:00',
      versionCreated: '2024-03-12T09:30:00+01:00',
      byline: 'Tora Lunde, Ola Berg',
      authors: [{ name: 'Tora Lunde', url: 'https://courier.example/tora' }, { name: 'Ola Berg' }],
      credit: 'The Fjord Courier',
      copyrightHolder: 'Courier AS',
      usageTerms: 'https://courier.example/licence',
      language: 'en-GB',
      keywords: ['harbour', 'grain'],
      subjects: [{ name: 'Business' }],
      dateline: 'OSTERVIK',
      canonicalUrl: 'https://courier.example/terminal',
      guid: 'https://courier.example/terminal',
      renditions: [
        { href: 'https://courier.example/quay.jpg', type: 'picture', caption: 'The quay', width: 1200 },
      ],
    });
  });

  it('reads <meta>, links and the language of the page', async () => {
    const { item } = await readOne(
      page(
        meta({
          'og:title': 'Second grain terminal opens &amp; fills',
          'og:description': 'Four ships a week.',
          'og:site_name': 'The Fjord Courier',
          'og:image': '/quay.jpg',
          'og:image:alt': 'The quay',
          'article:published_time': '2024-03-12T07:00:00Z',
          'article:author': 'https://courier.example/tora',
          author: 'Tora Lunde',
          copyright: '© 2024 Courier AS',
        }) +
          '<link rel="canonical" href="/terminal"><base href="https://courier.example/news/"><link rel="alternate" hreflang="no" href="/no/terminal">',
        undefined,
        ' lang="en_GB"',
      ),
    );
    expect(item).toMatchObject({
      headline: 'Second grain terminal opens & fills',
      abstract: 'Four ships a week.',
      credit: 'The Fjord Courier',
      byline: 'Tora Lunde',
      firstCreated: '2024-03-12T07:00:00Z',
      copyrightNotice: '© 2024 Courier AS',
      canonicalUrl: 'https://courier.example/terminal',
      language: 'en-GB',
      renditions: [{ href: 'https://courier.example/quay.jpg', caption: 'The quay' }],
      links: [{ rel: 'translationOf', href: 'https://courier.example/no/terminal', title: 'no' }],
    });
  });

  it('reads microdata, rel=author, <time>, and the heading or title', async () => {
    const { item } = await readOne(
      page(
        '<title>Second grain terminal opens | The Fjord Courier</title>',
        `<h1>Second grain terminal opens</h1><div itemscope itemprop="author"><span itemprop="name">Tora Lunde</span></div>
         <aside class="related"><time datetime="2020-01-01T00:00:00Z"></time></aside>
         <time datetime="2024-03-12T08:00:00+01:00">12 March</time><p>The board met.</p>`,
      ),
    );
    expect(item).toMatchObject({
      headline: 'Second grain terminal opens',
      byline: 'Tora Lunde',
      firstCreated: '2024-03-12T08:00:00+01:00',
    });
    const titled = await readOne(page('<title>Second grain terminal opens - Courier</title>'));
    expect(titled.item.headline).toBe('Second grain terminal opens');
  });

  it('prefers a date that says its zone', async () => {
    const { item, warnings } = await readOne(
      page(
        jsonLd({ '@type': 'Article', headline: 'H', datePublished: '2024-03-12T08:00:00' }) +
          meta({ 'article:published_time': '2024-03-12T08:00:00+01:00' }),
      ),
    );
    expect(item.firstCreated).toBe('2024-03-12T08:00:00+01:00');
    expect(warnings).toEqual([]);
  });

  it('says where each field stands', async () => {
    const [outcome] = await readAll(
      page(jsonLd({ '@type': 'NewsArticle', headline: 'Terminal' }) + meta({ 'og:description': 'Ships' })),
    );
    expect(outcome).toMatchObject({
      paths: {
        headline: 'json-ld/NewsArticle/headline',
        abstract: 'head/meta[property=og:description]',
        text: 'html/body',
      },
    });
  });

  it('mends JSON-LD with line breaks and commas too many, and tells of what it cannot', async () => {
    const mended = await readOne(
      page(
        '<script type="application/ld+json"><!--\n{"@type":"Article","headline":"Two\nlines",}\n--></script>',
      ),
    );
    expect(mended.item.headline).toBe('Two lines');
    expect(mended.warnings).toEqual([]);
    const broken = await readOne(
      page('<script type="application/ld+json">{"headline": Terminal}</script><title>A</title>'),
    );
    expect(codes(broken.warnings)).toEqual(['ITEM_JSON_LD']);
  });

  it('takes what is wrong in the head for nothing', async () => {
    const { item, warnings } = await readOne(
      page(
        meta({ 'og:locale': 'English', date: 'yesterday', 'og:url': 'javascript:alert(1)', keywords: ' , ' }),
      ),
    );
    expect(Object.keys(item).sort()).toEqual(['bodyHtml', 'markup', 'pubStatus', 'text', 'textForm']);
    expect(warnings).toEqual([]);
  });
});

describe('HTML page, encoding', () => {
  const russian = 'Порт Остервик открыл второй терминал для зерна, сообщили власти.';
  it.each([
    ['windows-1251', '<meta charset="windows-1251">'],
    [
      'koi8-r',
      '<!-- <meta charset=utf-8> --><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=KOI8-R">',
    ],
    ['windows-1251', ''],
  ])('is %s by %s', async (encoding, tag) => {
    const { item } = await readOne(
      encode(page(tag, `<p>${russian}</p><p>${russian.toUpperCase()}</p>`), encoding),
    );
    expect(item.text).toContain(russian);
  });

  it('is what an XHTML declaration or the transport names, and Latin-1 is Windows’', async () => {
    const text = 'Elle a dit « non » – c’était l’été à Cœur-de-Mer.';
    const xhtml = `<?xml version="1.0" encoding="iso-8859-1"?><html><body><p>${text}</p></body></html>`;
    expect((await readOne(encode(xhtml, 'windows-1252'))).item.text).toBe(text);
    const bare = encode(page('', `<p>${russian}</p>`), 'iso-8859-5');
    const named = await readOne(bare, { mediaType: 'text/html; charset=ISO-8859-5' });
    expect(named.item.text).toBe(russian);
  });

  it('is UTF-8 where the bytes are, whatever the page says', async () => {
    const { item } = await readOne(page('<meta charset="iso-8859-1">', `<p>${russian}</p>`));
    expect(item.text).toBe(russian);
  });
});

describe('HTML page, hostile', () => {
  it('keeps the text of what is nested too deep, and says so', async () => {
    const { item, warnings } = await readOne(`<!DOCTYPE html>${'<div>'.repeat(100_000)}Ships`);
    expect(item.text).toBe('Ships');
    expect(codes(warnings)).toEqual(['READ_TOO_DEEP']);
  });

  it('is refused over the limit of bytes, with too many elements, and without a text', async () => {
    const large = await readProblem(page('', 'ships '.repeat(50_000)), { limits: { itemBytes: 100_000 } });
    expect(large.code).toBe('READ_TOO_LARGE');
    expect((await readProblem(`<!DOCTYPE html>${'<br>'.repeat(1_000_001)}`)).code).toBe('READ_TOO_MANY');
    expect((await readProblem('<!DOCTYPE html><script>document.write("<p>Ships")</script>')).code).toBe(
      'ITEM_EMPTY',
    );
  });

  it('leaves no script’s or style’s words in the text, and no NUL', async () => {
    const { item } = await readOne(
      page(
        '<style>p{color:red}</style>',
        '<p>Sh\0ips</p><script>"</p><p>"</script><template><p>x</p></template><iframe>y</iframe>',
      ),
    );
    expect(item.text).toBe('Sh\ufffdips');
  });

  it.each([
    ['JSON-LD of white space', `<script type="application/ld+json">{"a": --> ${' '.repeat(1e6)} x</script>`],
    ['JSON-LD of commas', `<script type="application/ld+json">[${', '.repeat(3e5)}]</script>`],
    ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(1e5)}${']'.repeat(1e5)}</script>`],
    ['bylines in bylines', `${'<i class="byline">'.repeat(480)}${'<i class="byline"></i>'.repeat(4e4)}`],
    ['a byline without end', `<div class="byline">${'Tora Lunde '.repeat(1e5)}`],
    ['metas', '<meta name="author" content="Tora">'.repeat(3e4)],
    ['links', '<link rel="alternate" hreflang="no" href="/a">'.repeat(3e4)],
    ['headings', '<h1>Ships</h1>'.repeat(5e4)],
    ['a title', `<title>${'Ships | '.repeat(1e5)}</title>`],
  ])('is linear in %s', async (_, head) => {
    const elapsed = processorClock();
    await readAll(`<!DOCTYPE html>${head}<p>Ships`, { file: 'page.html' });
    expect(elapsed()).toBeLessThan(8000);
  });

  it.each(['{}', ' [ ]\n'])('is a page behind the empty brackets %j', async (brackets) => {
    const { item } = await readOne(`${brackets}<!DOCTYPE html><title>Terminal</title><p>Ships`, {
      file: 'page.html',
    });
    expect(item.text).toContain('Ships');
  });

  it('gives an outcome for every piece of a page', async () => {
    const whole = page(
      jsonLd({ '@type': 'Article', headline: 'Terminal', author: { name: 'Tora' } }) +
        '<title>Terminal</title>',
      '<article><h1>Terminal</h1><ul><li>a<li>b</ul><table><tr><td>1<td>2</table><a href="/x">more</a>&amp;&#0;</article>',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.nat(whole.length),
        fc.string({ maxLength: 6 }),
        async (a, b, junk) => {
          const mutated = whole.slice(0, Math.min(a, b)) + junk + whole.slice(Math.max(a, b));
          const outcomes = await readAll(mutated, { file: 'page.html', format: 'html' });
          expect(outcomes).toHaveLength(1);
        },
      ),
      { numRuns: 150 },
    );
  });
});
