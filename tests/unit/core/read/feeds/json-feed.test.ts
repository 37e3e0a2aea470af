import { brief, codes, readAll, readOne } from '../reading';

const feed = (items: unknown[], over: object = {}): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour Wire',
    home_page_url: 'https://harbour.example/',
    language: 'en',
    authors: [{ name: 'N. Aliyeva' }],
    ...over,
    items,
  });

const ITEM = {
  id: 'hw-1',
  url: '/1',
  title: 'Ferry held',
  content_html: '<p>The ferry <b>waits</b>. <img src="p.jpg" alt="Fog"></p>',
  content_text: 'The ferry waits.',
  summary: 'Short.',
  date_published: '2026-02-03T04:05:06Z',
  date_modified: '2026-02-03T05:05:06Z',
  tags: ['Transport'],
  attachments: [{ url: 'https://harbour.example/a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 12 }],
};

describe('JSON Feed', () => {
  it('gives the fields of an item', async () => {
    const { item, warnings } = await readOne(feed([ITEM]), { file: 'feed.json' });
    expect(item).toMatchObject({
      guid: 'hw-1',
      canonicalUrl: 'https://harbour.example/1',
      headline: 'Ferry held',
      byline: 'N. Aliyeva',
      abstract: 'Short.',
      language: 'en',
      credit: 'Harbour Wire',
      firstCreated: '2026-02-03T04:05:06Z',
      versionCreated: '2026-02-03T05:05:06Z',
      subjects: [{ name: 'Transport' }],
      text: 'The ferry waits.',
    });
    expect(item.renditions).toContainEqual({
      href: 'https://harbour.example/a.mp3',
      mediaType: 'audio/mpeg',
      type: 'audio',
      size: 12,
    });
    expect(warnings).toEqual([]);
  });

  it('is known by its version, also where slashes are escaped, and not by its items', async () => {
    const escaped = feed([ITEM]).replace(/\//g, '\\/');
    expect((await readOne(escaped)).item).toMatchObject({ guid: 'hw-1', credit: 'Harbour Wire' });
  });

  it('reads what its feed says only after its items', async () => {
    const { title, language, ...rest } = JSON.parse(feed([ITEM])) as Record<string, unknown>;
    expect((await readOne(JSON.stringify({ ...rest, title, language }))).item.credit).toBe('Harbour Wire');
  });

  it('fails for one broken item and for a cut end, and reads the others', async () => {
    const broken = feed([ITEM, 'x', ITEM]).replace('"x"', '{"id": tru}');
    expect(brief(await readAll(broken))).toEqual(['1 ok', '2 READ_JSON', '3 ok']);
    const whole = feed([ITEM, ITEM]);
    expect(brief(await readAll(whole.slice(0, -20)))).toEqual(['1 ok', '2 READ_JSON']);
    expect(brief(await readAll(feed([{ id: 'only' }])))).toEqual(['1 ITEM_EMPTY']);
    expect(brief(await readAll(feed([])))).toEqual(['- READ_NO_ITEMS']);
  });

  it('tells names that it does not know, but not those of extensions', async () => {
    const { warnings } = await readOne(feed([{ ...ITEM, mood: 'grim', _ext: 1 }]));
    expect(codes(warnings)).toEqual(['ITEM_NOT_UNDERSTOOD']);
    expect(warnings[0].message).toContain('"mood"');
    expect(warnings[0].message).not.toContain('_ext');
  });
});
