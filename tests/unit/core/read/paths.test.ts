import type { WireItem } from '../../../../src/plugins/wire/core/item';
import { FORMATS, type FormatName } from '../../../../src/plugins/wire/core/read';
import { readAll } from './reading';
import { SAMPLE_OF } from './samples-of-formats';

const HEADLINE_AT: Partial<Record<FormatName, string>> = {
  json: 'headline',
  jsonl: 'title',
  csv: 'title',
  iptc7901: 'text/headline',
  anpa: 'text/headline',
  html: 'json-ld/NewsArticle/headline',
  mail: 'Subject',
  ical: 'SUMMARY',
  rss: 'rss/channel/item[1]/title',
  atom: 'feed/entry[1]/title',
  'json-feed': '/items/0/title',
  wxr: 'rss/channel/item[1]/title',
  nitf: 'body/body.head/hedline/hl1',
  newsml1: 'NewsLines/HeadLine',
  newsmlg2: 'contentMeta/headline',
  zip: 'body/body.head/hedline/hl1',
  gzip: 'body/body.head/hedline/hl1',
};

const TEXT_AT: Record<FormatName, string> = {
  text: 'text',
  json: 'bodies[].value',
  jsonl: 'text',
  csv: 'text',
  iptc7901: 'text',
  anpa: 'text',
  zczc: 'text',
  html: 'html/body',
  mail: 'text/html',
  ical: 'DESCRIPTION',
  rss: 'rss/channel/item[1]/description',
  atom: 'feed/entry[1]/content',
  'json-feed': '/items/0/content_html',
  wxr: 'rss/channel/item[1]/content:encoded',
  nitf: 'body/body.content',
  newsml1: 'ContentItem/DataContent/nitf/body/body.content',
  newsmlg2: 'contentSet/inlineXML',
  zip: 'body/body.content',
  gzip: 'body/body.content',
};

/** Formats in which no field stands at the top of an item. */
const NESTED: readonly FormatName[] = ['rss', 'atom', 'json-feed', 'wxr', 'nitf', 'newsml1', 'zip', 'gzip'];

/** Fields that have a structure of their own, or that say how others are to be read. */
const STRUCTURES = new Set<string>([
  'type',
  'textForm',
  'bodyHtml',
  'markup',
  'authors',
  'renditions',
  'links',
  'entities',
  'signals',
  'concept',
]);

const fieldsOf = (item: WireItem): string[] =>
  Object.keys(item).filter(
    (name) => !STRUCTURES.has(name) && !(name === 'pubStatus' && item.pubStatus === 'usable'),
  );

it.each(FORMATS.map((format): [FormatName] => [format]))(
  'in %s each field of an item names where it stands',
  async (format) => {
    const [outcome] = await readAll(SAMPLE_OF[format], { format });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const { item, paths } = outcome;
    const named = fieldsOf(item).filter((name) => name !== 'text' || item.text !== '');
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(named));
    expect(paths.headline).toBe(HEADLINE_AT[format]);
    expect(paths.text).toBe(TEXT_AT[format]);
    if (NESTED.includes(format)) for (const path of Object.values(paths)) expect(path).toMatch(/.\/.|^\/./);
  },
);

describe('the path of a field', () => {
  const paths = async (text: string, format: FormatName, number = 1): Promise<unknown> => {
    const outcome = (await readAll(text, { format })).find((one) => one.number === number);
    return outcome?.ok ? outcome.paths : outcome;
  };

  it('has the names of an RSS feed as it writes them, the item’s number, and the channel where that says it', async () => {
    const feed = `<rss version="2.0" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:geo="http://www.georss.org/georss" xmlns:m="http://search.yahoo.com/mrss/" xmlns:t="http://purl.org/dc/terms/"><channel>
      <title>Harbour</title><language>en</language><copyright>© Harbour</copyright>
      <item><title>Fog</title><link>https://harbour.example/1</link></item>
      <item><guid isPermaLink="true">https://harbour.example/2</guid><d:title>Ferry</d:title><d:creator>N. Aliyeva</d:creator><category>Sea</category>
        <m:keywords>ferry, fog</m:keywords><geo:point>40.3 49.8</geo:point><t:rightsHolder>Pier</t:rightsHolder><d:date>2026-03-06T15:00:00Z</d:date>
        <m:group><m:description>The ferry is back.</m:description></m:group></item></channel></rss>`;
    expect(await paths(feed, 'rss')).toEqual({
      guid: 'rss/channel/item[1]/link',
      canonicalUrl: 'rss/channel/item[1]/link',
      headline: 'rss/channel/item[1]/title',
      credit: 'rss/channel/title',
      language: 'rss/channel/language',
      copyrightNotice: 'rss/channel/copyright',
    });
    expect(await paths(feed, 'rss', 2)).toEqual({
      guid: 'rss/channel/item[2]/guid',
      canonicalUrl: 'rss/channel/item[2]/guid',
      headline: 'rss/channel/item[2]/d:title',
      byline: 'rss/channel/item[2]/d:creator',
      credit: 'rss/channel/title',
      language: 'rss/channel/language',
      subjects: 'rss/channel/item[2]/category',
      keywords: 'rss/channel/item[2]/m:keywords',
      places: 'rss/channel/item[2]/geo:point',
      copyrightNotice: 'rss/channel/copyright',
      copyrightHolder: 'rss/channel/item[2]/t:rightsHolder',
      firstCreated: 'rss/channel/item[2]/d:date',
      versionCreated: 'rss/channel/item[2]/d:date',
      text: 'rss/channel/item[2]/m:group/m:description',
    });
  });

  it('leads to attributes, to the feed and to the source of an Atom entry', async () => {
    const entry = (more: string): string => `<entry><title>Ferry</title>${more}</entry>`;
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="az"><title>Port</title><author><name>Desk</name></author>
      ${entry('<link href="https://port.example/1"/><content>Back.</content><summary>In short.</summary>')}
      ${entry('<id>urn:f:2</id><source><title>Pier</title><rights>© Pier</rights></source><link rel="license" href="https://port.example/l"/>')}</feed>`;
    expect(await paths(feed, 'atom')).toMatchObject({
      canonicalUrl: 'feed/entry[1]/link/@href',
      language: 'feed/@xml:lang',
      byline: 'feed/author',
      abstract: 'feed/entry[1]/summary',
      text: 'feed/entry[1]/content',
    });
    expect(await paths(feed, 'atom', 2)).toMatchObject({
      guid: 'feed/entry[2]/id',
      credit: 'feed/entry[2]/source/title',
      copyrightNotice: 'feed/entry[2]/source/rights',
      usageTerms: 'feed/entry[2]/link/@href',
    });
    expect(
      await paths('<entry xmlns="http://www.w3.org/2005/Atom"><title>Alone</title></entry>', 'atom'),
    ).toEqual({
      headline: 'entry/title',
    });
  });

  it('counts an item that cannot be read', async () => {
    const feed = `<rss><channel><item><title>${'<b>x</b>'.repeat(300)}</title></item><item><title>Ferry</title></item></channel></rss>`;
    const [broken, good] = await readAll(feed, { format: 'rss', limits: { itemBytes: 1000 } }, 200);
    expect(broken.ok).toBe(false);
    expect(good.ok && good.paths).toEqual({ headline: 'rss/channel/item[2]/title' });
  });

  it('of a WordPress post leads to its own fields, whatever they are read for', async () => {
    const post = (fields: string): string =>
      `<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Pier</title><wp:author><wp:author_login>na</wp:author_login><wp:author_display_name>N. Aliyeva</wp:author_display_name></wp:author><item>${fields}</item></channel></rss>`;
    const fields =
      '<title>Ferry</title><dc:creator>na</dc:creator><category domain="post_tag">fog</category><wp:status>draft</wp:status><wp:post_date_gmt>2026-03-06 15:00:00</wp:post_date_gmt>';
    expect(await paths(post(fields), 'wxr')).toMatchObject({
      byline: 'rss/channel/item[1]/dc:creator',
      keywords: 'rss/channel/item[1]/category',
      pubStatus: 'rss/channel/item[1]/wp:status',
      firstCreated: 'rss/channel/item[1]/wp:post_date_gmt',
    });
  });

  it('is a JSON pointer in a JSON Feed', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Port',
      language: 'az',
      authors: [{ name: 'Desk' }],
      items: [
        { id: '1', title: 'Fog', content_text: 'Fog.' },
        {
          id: 'https://port.example/2',
          summary: 'Back.',
          content_text: 'The ferry.',
          tags: ['Sea'],
          author: { name: 'N' },
        },
      ],
    };
    expect(await paths(JSON.stringify(feed), 'json-feed', 2)).toEqual({
      guid: '/items/1/id',
      canonicalUrl: '/items/1/id',
      byline: '/items/1/author/name',
      credit: '/title',
      language: '/language',
      abstract: '/items/1/summary',
      subjects: '/items/1/tags',
      text: '/items/1/content_text',
    });
  });

  it('of ninjs goes into lists and objects, as a mapping does', async () => {
    const item = {
      uri: 'urn:f:1',
      headlines: [{ role: 'main', value: 'Ferry' }],
      bodies: [{ contentType: 'text/plain', value: 'It is back.' }],
      subjects: [{ name: 'Sea', uri: 'medtop:20000345' }],
      keywords: ['fog'],
      infoSources: [{ name: 'Port' }],
      author: { displayName: 'N. Aliyeva' },
      title: { rendered: 'Ferry' },
      ours: { holder: 'Pier' },
    };
    const mapping = { copyrightHolder: 'ours.holder' };
    const [outcome] = await readAll(JSON.stringify(item), { format: 'json', mapping });
    expect(outcome.ok && outcome.paths).toEqual({
      guid: 'uri',
      headline: 'headlines[].value',
      byline: 'author.displayName',
      credit: 'infoSources[].name',
      subjects: 'subjects[].name',
      keywords: 'keywords[]',
      copyrightHolder: 'ours.holder',
      text: 'bodies[].value',
    });
  });

  it('is where the authors stand for a byline that is made of them', async () => {
    const mail = 'From: N. Aliyeva <na@port.example>\nSubject: Ferry\n\nIt is back.\n';
    expect(await paths(mail, 'mail')).toMatchObject({ byline: 'From', credit: 'From' });
    const g2 =
      '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:f:1"><contentMeta><creator><name>N. Aliyeva</name></creator><headline>Ferry</headline></contentMeta></newsItem>';
    expect(await paths(g2, 'newsmlg2')).toMatchObject({ byline: 'contentMeta/creator' });
  });
});
