import { brief, codes, readAll, readOne } from '../reading';

const wxr = (items: string): string => `<?xml version="1.0" encoding="UTF-8" ?>
<!-- generator="WordPress/6.4" -->
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Pier Blog</title><link>https://pier.example</link><language>en-US</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_id>2</wp:author_id><wp:author_login><![CDATA[nigar]]></wp:author_login><wp:author_email>n@pier.example</wp:author_email><wp:author_display_name><![CDATA[Nigar Aliyeva]]></wp:author_display_name></wp:author>
<wp:category><wp:term_id>1</wp:term_id><wp:category_nicename>sea</wp:category_nicename><wp:cat_name>Sea</wp:cat_name></wp:category>
${items}</channel></rss>`;

const post = (content: string, over: Record<string, string> = {}, more = ''): string => {
  const fields: Record<string, string> = {
    post_id: '7',
    post_date: '2026-02-03 08:05:06',
    post_date_gmt: '2026-02-03 04:05:06',
    post_modified_gmt: '2026-02-04 04:05:06',
    post_name: 'ferry-held',
    status: 'publish',
    post_parent: '0',
    post_type: 'post',
    post_password: '',
    ...over,
  };
  return `<item><title>Ferry held</title><link>https://pier.example/ferry-held/</link><pubDate>Tue, 03 Feb 2026 04:05:06 +0000</pubDate>
<dc:creator><![CDATA[nigar]]></dc:creator><guid isPermaLink="false">https://pier.example/?p=7</guid><description></description>
<content:encoded><![CDATA[${content}]]></content:encoded><excerpt:encoded><![CDATA[Short.]]></excerpt:encoded>
${Object.entries(fields)
  .map(([name, value]) => `<wp:${name}><![CDATA[${value}]]></wp:${name}>`)
  .join(
    '',
  )}<category domain="category" nicename="sea"><![CDATA[Sea]]></category><category domain="post_tag" nicename="fog"><![CDATA[fog]]></category>${more}</item>`;
};

const textOf = async (content: string): Promise<string> => (await readOne(wxr(post(content)))).item.text;

describe('WXR', () => {
  it('gives the fields of a post', async () => {
    const { item, warnings } = await readOne(wxr(post('One line.\nAnother.\n\nA <b>second</b> paragraph.')));
    expect(item).toMatchObject({
      guid: 'https://pier.example/?p=7',
      canonicalUrl: 'https://pier.example/ferry-held/',
      headline: 'Ferry held',
      byline: 'Nigar Aliyeva',
      authors: [{ name: 'Nigar Aliyeva', email: 'n@pier.example' }],
      abstract: 'Short.',
      subjects: [{ name: 'Sea' }],
      keywords: ['fog'],
      language: 'en-US',
      firstCreated: '2026-02-03T04:05:06Z',
      versionCreated: '2026-02-04T04:05:06Z',
      pubStatus: 'usable',
      text: 'One line.\nAnother.\n\nA second paragraph.',
    });
    expect(warnings).toEqual([]);
  });

  it('reads a post’s original as the same post', async () => {
    const { item, original } = await readOne(wxr(post('Text.')));
    expect((await readOne(original)).item).toEqual(item);
  });

  it.each([
    [{ status: 'publish' }, 'usable'],
    [{ status: 'draft' }, 'withheld'],
    [{ status: 'pending' }, 'withheld'],
    [{ status: 'private' }, 'withheld'],
    [{ status: 'future' }, 'withheld'],
    [{ status: 'auto-draft' }, 'withheld'],
    [{ status: 'trash' }, 'canceled'],
    [{ status: 'publish', post_password: 'secret' }, 'withheld'],
    [{ status: 'somebody-elses' }, 'withheld'],
  ])('may it be published: %j', async (over, pubStatus) => {
    const { item } = await readOne(wxr(post('Text.', over as Record<string, string>)));
    expect(item.pubStatus).toBe(pubStatus);
  });

  it('knows a draft’s date only as far as the source’s zone is known', async () => {
    const draft = wxr(
      post('Text.', {
        status: 'draft',
        post_date_gmt: '0000-00-00 00:00:00',
        post_modified_gmt: '0000-00-00 00:00:00',
      }),
    );
    expect((await readOne(draft, { zone: 'Asia/Baku' })).item.firstCreated).toBe('2026-02-03T08:05:06+04:00');
    expect(codes((await readOne(draft)).warnings)).toContain('ITEM_DATE_ZONE');
  });

  it('puts in paragraphs where WordPress does, and nowhere else', async () => {
    expect(await textOf('<!-- wp:paragraph -->\n<p>One\nline.</p>\n<!-- /wp:paragraph -->')).toBe(
      'One line.',
    );
    expect(await textOf('Before\n<h2>Head</h2>\nAfter\n<ul>\n<li>a</li>\n</ul>')).toBe(
      'Before\n\nHead\n\nAfter\n\n- a',
    );
    expect(await textOf('<pre>a\n\nb</pre>\nc')).toBe('a\n\nb\n\nc');
    expect(await textOf('<blockquote>One.\n\nTwo.</blockquote>')).toBe('One.\n\nTwo.');
  });

  it('shows shortcodes as far as anybody can, and leaves words in brackets alone', async () => {
    const { item, warnings } = await readOne(
      wxr(
        post(
          `[caption id="a" width="9"]<a href="x"><img src="https://pier.example/p.jpg" /></a> Fog [sic][/caption]
It [sic] waits [1]. [[gallery]] stays.

[vc_row css="x"]In a column.[/vc_row]
[gallery ids="1,2"][embed]https://video.example/1[/embed]`,
        ),
      ),
    );
    expect(item.text).toContain('Fog [sic]');
    expect(item.text).toContain('It [sic] waits [1]. [gallery] stays.');
    expect(item.text).toContain('In a column.');
    expect(item.text).toContain('https://video.example/1');
    expect(item.text).not.toMatch(/vc_row|ids=|caption/);
    const note = warnings.find(({ code }) => code === 'ITEM_SHORTCODES')!;
    expect(note.message).toContain('[vc_row], [gallery]');
  });

  it('gives files before their post to it, skips what is no story, and says so on the last one', async () => {
    const file = (id: string, parent: string): string =>
      post('', {
        post_id: id,
        post_type: 'attachment',
        post_parent: parent,
        status: 'inherit',
        attachment_url: `https://pier.example/${id}.jpg`,
      });
    const [first, second, ...more] = await readAll(
      wxr(
        file('3', '0') +
          file('4', '7') +
          post(
            'One.',
            {},
            '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>3</wp:meta_value></wp:postmeta>',
          ) +
          post('', { post_type: 'nav_menu_item' }) +
          post('Two.', { post_id: '8', post_type: 'page' }),
      ),
    );
    if (!first.ok || !second.ok) throw new Error('not read');
    expect(more).toEqual([]);
    expect(first.item.renditions!.map(({ href }) => href)).toEqual([
      'https://pier.example/3.jpg',
      'https://pier.example/4.jpg',
    ]);
    expect(first.warnings).toEqual([]);
    expect(second.warnings.map(({ message }) => message).join()).toMatch(
      /2 of type "attachment", 1 of type "nav_menu_item"/,
    );
    expect(brief(await readAll(wxr(file('3', '0'))))).toEqual(['- ITEM_SKIPPED']);
  });

  it('waits for the picture of a post that comes behind it, and keeps the order of posts', async () => {
    const pictured = (id: string, picture: string): string =>
      post(
        `Post ${id}.`,
        { post_id: id },
        `<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>${picture}</wp:meta_value></wp:postmeta>`,
      );
    const file = post('', {
      post_id: '9',
      post_type: 'attachment',
      status: 'inherit',
      attachment_url: 'https://pier.example/9.jpg',
    });
    const outcomes = await readAll(
      wxr(
        pictured('7', '9') +
          post('Plain.', { post_id: '8' }) +
          file +
          pictured('10', '99') +
          post('Last.', { post_id: '11' }),
      ),
    );
    const read = outcomes.map((outcome) =>
      outcome.ok ? [outcome.item.text, outcome.item.renditions?.map(({ href }) => href)] : [],
    );
    expect(read).toEqual([
      ['Post 7.', ['https://pier.example/9.jpg']],
      ['Plain.', undefined],
      ['Post 10.', undefined],
      ['Last.', undefined],
    ]);
  });

  it('skips what nobody has written anything into yet', async () => {
    const outcomes = await readAll(wxr(post('', { status: 'auto-draft' }) + post('Two.')));
    expect(brief(outcomes)).toEqual(['1 ok']);
    if (!outcomes[0].ok) throw new Error('not read');
    expect(outcomes[0].warnings.map(({ message }) => message).join()).toContain('1 of type "auto-draft"');
  });

  it('stays small and quick with what plugins can make of a post', async () => {
    const started = Date.now();
    for (const piece of [
      '[caption]',
      '[a ',
      '[caption]<img',
      '<pre>',
      '<div ',
      '[[',
      '[x]',
      '\n\n<ul>',
      '[caption][/caption',
    ]) {
      expect(brief(await readAll(wxr(post(piece.repeat(50_000)))))).toEqual(['1 ok']);
    }
    expect(Date.now() - started).toBeLessThan(60_000);
  }, 90_000);

  it('takes the names of terms as they are shown, which WordPress escapes before it exports them', async () => {
    const term = '<category domain="category" nicename="a-b"><![CDATA[Arts &amp; Books]]></category>';
    const { item } = await readOne(wxr(post('Fog.', {}, term)));
    expect(item.subjects).toContainEqual({ name: 'Arts & Books' });
  });
});
