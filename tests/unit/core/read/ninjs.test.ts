import { codes, readAll, readObject } from './reading';

describe('ninjs', () => {
  it('1.x', async () => {
    const { item, warnings } = await readObject({
      uri: 'urn:tidewater.example:1',
      version: '3',
      type: 'text',
      versioncreated: '2026-02-03T04:05:06Z',
      contentcreated: '2026-02-03T01:00:00+02:00',
      pubstatus: 'usable',
      urgency: 3,
      language: 'en',
      headline: 'Ferry returns',
      byline: 'Ana Lima',
      located: 'Horta',
      description_text: 'A ferry is back.',
      copyrightholder: 'Tidewater',
      copyrightnotice: '(c) Tidewater',
      usageterms: 'Not for archives.',
      embargoed: '2026-02-03T06:00:00Z',
      subject: [{ code: 'medtop:04000000', name: 'economy' }, { name: 'ferries' }],
      place: [{ name: 'Horta', code: 'PT-20' }],
      genre: [{ code: 'genre:Current', name: 'Current' }],
      body_text: 'The ferry is back.\n\nIt sails daily.',
      body_xhtml: '<p>The ferry is <em>back</em>.</p><p>It sails daily.</p>',
    });
    expect(warnings).toEqual([]);
    expect(item).toEqual({
      guid: 'urn:tidewater.example:1',
      version: '3',
      headline: 'Ferry returns',
      byline: 'Ana Lima',
      dateline: 'Horta',
      abstract: 'A ferry is back.',
      language: 'en',
      urgency: 3,
      genre: 'Current',
      subjects: [{ code: 'medtop:04000000', name: 'economy' }, { name: 'ferries' }],
      places: [{ name: 'Horta', code: 'PT-20' }],
      copyrightHolder: 'Tidewater',
      copyrightNotice: '(c) Tidewater',
      usageTerms: 'Not for archives.',
      embargoed: '2026-02-03T06:00:00Z',
      firstCreated: '2026-02-03T01:00:00+02:00',
      versionCreated: '2026-02-03T04:05:06Z',
      pubStatus: 'usable',
      text: 'The ferry is back.\n\nIt sails daily.',
      bodyHtml: '<p>The ferry is <em>back</em>.</p><p>It sails daily.</p>',
      markup: {
        blocks: [
          { kind: 'paragraph', start: 0, end: 18 },
          { kind: 'paragraph', start: 20, end: 35 },
        ],
        marks: [{ kind: 'italic', start: 13, end: 17 }],
      },
      textForm: 'body',
    });
  });

  it.each([
    ['2.x', (key: string) => key.toLowerCase()],
    ['3.x', (key: string) => key],
  ])('%s', async (_version, spell) => {
    const { item, warnings } = await readObject({
      uri: 'urn:tidewater.example:2',
      [spell('versionCreated')]: '2026-02-03T04:05:06Z',
      [spell('firstCreated')]: '2026-02-03T04:05:06Z',
      [spell('pubStatus')]: 'withheld',
      by: 'Ana Lima',
      [spell('copyrightHolder')]: 'Tidewater',
      [spell('altIds')]: [{ role: 'old', value: 'x9' }],
      headlines: [
        { role: 'short', value: 'Ferry' },
        { role: 'main', value: 'Ferry returns' },
      ],
      descriptions: [
        { role: 'caption', value: 'A photo' },
        { role: 'summary', value: 'It is back.' },
      ],
      subjects: [{ uri: 'http://cv.iptc.org/newscodes/mediatopic/04000000', name: 'economy' }],
      genres: [{ literal: 'CUR', name: 'Current' }],
      bodies: [
        { role: 'text', [spell('contentType')]: 'text/plain', value: 'The ferry is back.' },
        {
          role: 'nitf',
          [spell('contentType')]: 'text/vnd.IPTC.NITF',
          value: '<nitf><body>The long, long markup of NITF</body></nitf>',
        },
        { role: 'html', [spell('contentType')]: 'text/html', value: '<p>The ferry is back.</p>' },
      ],
    });
    expect(warnings).toEqual([]);
    expect(item).toMatchObject({
      guid: 'urn:tidewater.example:2',
      headline: 'Ferry returns',
      byline: 'Ana Lima',
      abstract: 'It is back.',
      pubStatus: 'withheld',
      copyrightHolder: 'Tidewater',
      text: 'The ferry is back.',
      bodyHtml: '<p>The ferry is back.</p>',
      genre: 'Current',
      subjects: [{ code: 'http://cv.iptc.org/newscodes/mediatopic/04000000', name: 'economy' }],
      firstCreated: '2026-02-03T04:05:06Z',
    });
  });
});

describe('commonplace names', () => {
  it('of a news service', async () => {
    const { item } = await readObject({
      source: { id: null, name: 'Tidewater Post' },
      author: 'Ana Lima',
      title: 'Ferry returns',
      description: 'It is back.',
      url: 'https://tidewater.example/ferry',
      publishedAt: '2026-02-03T04:05:06Z',
      content: 'The ferry is back.',
      lang: 'pt_br',
    });
    expect(item).toEqual({
      guid: 'https://tidewater.example/ferry',
      canonicalUrl: 'https://tidewater.example/ferry',
      headline: 'Ferry returns',
      byline: 'Ana Lima',
      credit: 'Tidewater Post',
      abstract: 'It is back.',
      language: 'pt-BR',
      firstCreated: '2026-02-03T04:05:06Z',
      pubStatus: 'usable',
      text: 'The ferry is back.',
      textForm: 'body',
    });
  });

  it('of a content system, with markup in title, summary and body', async () => {
    const { item } = await readObject({
      id: 71,
      link: 'https://tidewater.example/?p=71',
      date_gmt: '2026-02-03T04:05:06Z',
      modified: 'Tue, 03 Feb 2026 08:00:00 +0100',
      title: { rendered: 'Ferry &amp; bus' },
      excerpt: { rendered: '<p>Both are back.</p>' },
      content: { rendered: '<p>Both<br>are back.</p>' },
      authors: [{ name: 'Ana Lima' }, { name: 'Rui Sá' }],
      categories: [{ name: 'Transport' }],
      tags: 'ferry, bus; ferry',
      status: 'draft',
    });
    expect(item).toEqual({
      guid: '71',
      canonicalUrl: 'https://tidewater.example/?p=71',
      headline: 'Ferry & bus',
      abstract: 'Both are back.',
      byline: 'Ana Lima, Rui Sá',
      authors: [{ name: 'Ana Lima' }, { name: 'Rui Sá' }],
      subjects: [{ name: 'ferry' }, { name: 'bus' }, { name: 'Transport' }],
      firstCreated: '2026-02-03T04:05:06Z',
      versionCreated: '2026-02-03T08:00:00+01:00',
      pubStatus: 'withheld',
      text: 'Both\nare back.',
      bodyHtml: '<p>Both<br>are back.</p>',
      markup: { blocks: [{ kind: 'paragraph', start: 0, end: 14 }], marks: [] },
      textForm: 'body',
    });
  });

  it.each(['bodyHtml', 'body_html', 'html', 'content_html', 'content:encoded'])(
    '%s is HTML',
    async (name) => {
      expect((await readObject({ title: 'A', [name]: 'Fish &amp; chips' })).item).toMatchObject({
        text: 'Fish & chips',
        bodyHtml: 'Fish &amp; chips',
      });
    },
  );

  it.each(['bodyText', 'body_text', 'text', 'content_text'])('%s is plain text, untouched', async (name) => {
    const text = '  2 < 3 &amp; <b>so</b>\r\n ';
    expect((await readObject({ title: 'A', [name]: text })).item).toMatchObject({ text });
    expect((await readObject({ title: 'A', [name]: text })).item.bodyHtml).toBeUndefined();
  });

  it('takes the plain text where the HTML lacks a part of it, and says so', async () => {
    const text = 'The ferry is back. This notice is only in the plain text: it must not be lost on the way.';
    const { item, warnings } = await readObject({
      title: 'A',
      body_text: text,
      body_html: '<p>The ferry is back.</p>',
    });
    expect(item.text).toBe(text);
    expect(codes(warnings)).toEqual(['ITEM_BODIES_DIFFER']);
  });

  it('takes a blank field for none', async () => {
    const { item, warnings } = await readObject({
      headline: ' ',
      title: 'A',
      text: null,
      body: 'B',
      urgency: '',
      author: [],
      date: null,
    });
    expect(item).toEqual({ headline: 'A', text: 'B', textForm: 'body', pubStatus: 'usable' });
    expect(warnings).toEqual([]);
  });
});

describe('the form of the text', () => {
  it.each([
    [{ text: 'A page' }, 'page'],
    [{ headline: 'A', text: 'B' }, 'body'],
    [{ headline: 'A', text: 'B', textForm: 'page' }, 'page'],
    [{ text: 'B', text_form: 'body' }, 'body'],
  ])('of %j is %s', async (object, form) => {
    expect((await readObject(object)).item.textForm).toBe(form);
  });
});

describe('a wrong field', () => {
  it.each([
    ['urgency', 99, '1 (most urgent) to 9'],
    ['urgency', 'high', '1 (most urgent) to 9'],
    ['versioncreated', '03/02/2026', '2026-03-01T08:00:00+02:00'],
    ['versioncreated', '2026-02-30', '2026-03-01T08:00:00+02:00'],
    ['language', 'English', 'BCP 47'],
    ['url', 'javascript:alert(1)', 'https://'],
    ['byline', { nobody: true }, 'a text'],
    ['textForm', 'sheet', '"page" or "body"'],
  ])('%s: %j is left out, with a warning that says what to do', async (field, value, advice) => {
    const { item, warnings } = await readObject({ headline: 'A', text: 'B', [field]: value });
    expect(item).toEqual({ headline: 'A', text: 'B', textForm: 'body', pubStatus: 'usable' });
    expect(warnings).toMatchObject([
      { code: 'ITEM_FIELD', file: 'item.json', item: 1, field, place: `/${field}` },
    ]);
    expect(warnings[0].message).toContain(advice);
  });

  it('does not hide a good one of another name', async () => {
    const { item, warnings } = await readObject({
      headline: 'A',
      created: 'yesterday',
      pubDate: '2026-02-03T04:05:06Z',
    });
    expect(item.firstCreated).toBe('2026-02-03T04:05:06Z');
    expect(codes(warnings)).toEqual(['ITEM_FIELD']);
  });

  it('does not stop the item, which fails only without headline and text', async () => {
    const [outcome] = await readAll('{"heading":"A","words":"B"}', { file: 'item.json' });
    expect(outcome).toMatchObject({
      ok: false,
      number: 1,
      problem: { code: 'ITEM_EMPTY', field: 'headline, text' },
    });
    expect(!outcome.ok && outcome.problem.message).toMatch(/heading, words/);
  });

  it('cannot reach the prototype', async () => {
    const { item } = await readObject(
      JSON.parse('{"headline":"A","__proto__":{"text":"B"},"constructor":"x","toString":1}'),
    );
    expect(item).toEqual({ headline: 'A', text: '', textForm: 'body', pubStatus: 'usable' });
  });
});

describe('dates', () => {
  it('without a zone are UTC, with a warning', async () => {
    const { item, warnings } = await readObject({
      headline: 'A',
      firstcreated: '2026-02-03 04:05',
      versioncreated: '2026-02-03',
    });
    expect(item).toMatchObject({
      firstCreated: '2026-02-03T04:05:00Z',
      versionCreated: '2026-02-03T00:00:00Z',
    });
    expect(warnings).toMatchObject([
      { code: 'ITEM_DATE_ZONE', field: 'firstcreated' },
      { code: 'ITEM_DATE_ZONE', field: 'versioncreated' },
    ]);
  });
});

describe('publishing', () => {
  const read = (fields: object) => readObject({ headline: 'A', text: 'B', ...fields });

  it.each([
    ['usable', 'usable'],
    ['stat:usable', 'usable'],
    ['http://cv.iptc.org/newscodes/pubstatusg2/withheld', 'withheld'],
    ['Canceled', 'canceled'],
    ['cancelled', 'canceled'],
  ])('pubstatus %s is %s', async (word, status) => {
    const { item, warnings } = await read({ pubstatus: word });
    expect([item.pubStatus, warnings]).toEqual([status, []]);
  });

  it('holds an item whose pubstatus nobody knows', async () => {
    const { item, warnings } = await read({ pubstatus: 'perhaps' });
    expect(item.pubStatus).toBe('withheld');
    expect(warnings).toMatchObject([{ code: 'ITEM_STATUS', field: 'pubstatus' }]);
  });

  it('takes an unknown "status" for something else', async () => {
    expect((await read({ status: 'CA' })).item.pubStatus).toBe('usable');
  });

  it.each(['soon', '03/04/2026', true, 12, { when: 'noon' }, ['noon'], '2026-13-01T00:00:00Z'])(
    'holds an item with the embargo %j',
    async (embargoed) => {
      const { item, warnings } = await read({ embargoed, pubstatus: 'usable' });
      expect([item.pubStatus, item.embargoed]).toEqual(['withheld', undefined]);
      expect(warnings).toMatchObject([{ code: 'ITEM_EMBARGO', field: 'embargoed' }]);
    },
  );

  it('holds an item that gives a reason for an embargo and no date', async () => {
    expect((await read({ embargoedreason: 'Speech not yet held' })).item.pubStatus).toBe('withheld');
  });

  it.each([null, '', false, []])('takes the embargo %j for none', async (embargoed) => {
    const { item, warnings } = await read({ embargoed });
    expect([item.pubStatus, item.embargoed, warnings]).toEqual(['usable', undefined, []]);
  });

  it('reads an embargo by other names, the latest of several', async () => {
    const { item } = await read({
      is_embargoed: true,
      embargoUntil: '2030-01-02T00:00:00Z',
      embargo: '2030-01-01T23:30:00-05:00',
      embargoedreason: 'x',
    });
    expect([item.pubStatus, item.embargoed]).toEqual(['usable', '2030-01-01T23:30:00-05:00']);
  });

  it('ends an embargo without a zone when it has passed everywhere', async () => {
    const { item, warnings } = await read({ embargoed: '2030-01-01T00:00:00' });
    expect(item.embargoed).toBe('2030-01-01T00:00:00-12:00');
    expect(codes(warnings)).toEqual(['ITEM_DATE_ZONE']);
  });

  it('keeps a killed item killed', async () => {
    expect((await read({ pubstatus: 'canceled', embargoed: 'soon' })).item.pubStatus).toBe('canceled');
  });
});
