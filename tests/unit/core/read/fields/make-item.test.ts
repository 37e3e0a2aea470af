import { addFound, type FoundFields } from '../../../../../src/plugins/wire/core/read/fields/found-fields';
import { makeItem } from '../../../../../src/plugins/wire/core/read/fields/make-item';
import { readOne } from '../reading';

const empty = (): { code: string; message: string } => ({ code: 'ITEM_EMPTY', message: 'Nothing.' });

const found = (fields: Record<string, unknown>): FoundFields => {
  const all: FoundFields = {};
  for (const [name, value] of Object.entries(fields))
    addFound(all, name as keyof FoundFields, value, `x-${name}`);
  return all;
};

describe('an item', () => {
  it('has what was found, and what the source calls each of it', () => {
    const { item, notes, paths } = makeItem(
      found({
        headline: 'A',
        language: 'pt_br',
        urgency: '3',
        subjects: 'a; b',
        versionCreated: '2026-02-03',
      }),
      { text: 'B', name: 'body' },
      { empty, zone: 'Asia/Baku' },
    );
    expect(item).toEqual({
      headline: 'A',
      language: 'pt-BR',
      urgency: 3,
      subjects: [{ name: 'a' }, { name: 'b' }],
      versionCreated: '2026-02-03T00:00:00+04:00',
      pubStatus: 'usable',
      text: 'B',
      textForm: 'body',
    });
    expect(paths).toEqual({
      headline: 'x-headline',
      language: 'x-language',
      urgency: 'x-urgency',
      subjects: 'x-subjects',
      versionCreated: 'x-versionCreated',
      text: 'body',
    });
    expect(notes).toEqual([]);
  });

  it('takes the first right value, and notes each wrong one before it where it stands', () => {
    const all: FoundFields = {};
    addFound(all, 'urgency', 'high', 'priority', 'line 7');
    addFound(all, 'urgency', 0, 'level');
    addFound(all, 'urgency', 4, 'urgency');
    addFound(all, 'urgency', 5, 'other');
    const { item, notes, paths } = makeItem(all, { text: 'B' }, { empty, place: 'line 5' });
    expect([item?.urgency, paths.urgency]).toEqual([4, 'urgency']);
    expect(notes).toMatchObject([
      { code: 'ITEM_FIELD', field: 'priority', place: 'line 7' },
      { code: 'ITEM_FIELD', field: 'level', place: 'line 5' },
    ]);
  });

  it('has subjects, places and keywords of all places together, each once', () => {
    const all = found({ subjects: ['a', 'b'], places: ['P'], keywords: 'k, l' });
    addFound(all, 'subjects', ['b', { code: 'c1', name: 'c' }], 'more');
    const { item } = makeItem(all, { text: 'B' }, { empty });
    expect(item).toMatchObject({
      subjects: [{ name: 'a' }, { name: 'b' }, { code: 'c1', name: 'c' }],
      places: [{ name: 'P' }],
      keywords: ['k', 'l'],
    });
  });

  it('keeps what is read already, but never over an embargo or a status', () => {
    const { item } = makeItem(
      found({ headline: 'A', pubStatus: 'canceled' }),
      { text: '' },
      { empty, own: { type: 'picture', links: [{ guid: 'g' }], pubStatus: 'usable' } },
    );
    expect(item).toMatchObject({ type: 'picture', links: [{ guid: 'g' }], pubStatus: 'canceled' });
  });

  it('is none without headline, text, concept and files', () => {
    const nothing = makeItem(
      found({ guid: 'g', urgency: 'high' }),
      { text: ' ' },
      { empty, place: 'line 5' },
    );
    expect(nothing.item).toBeUndefined();
    expect(nothing.notes.at(-1)).toEqual({ ...empty(), place: 'line 5' });
    const file = { renditions: [{ href: 'https://tidewater.example/a.jpg' }] };
    expect(makeItem({}, { text: '' }, { empty, own: file }).item).toMatchObject({ textForm: 'page' });
    expect(makeItem({}, { text: '' }, { empty, own: { concept: { sameAs: ['c'] } } }).item).toBeDefined();
  });

  it('is held by an embargo that cannot be read', () => {
    for (const embargoed of ['soon', true, {}]) {
      const { item, notes } = makeItem(found({ headline: 'A', embargoed }), { text: '' }, { empty });
      expect([item?.pubStatus, notes[0].code]).toEqual(['withheld', 'ITEM_EMBARGO']);
    }
  });
});

describe('words about the item’s own life', () => {
  const headline = 'Ferry returns';
  it.each([
    [
      'an embargo',
      'EMBARGOED UNTIL 1500 GMT FRIDAY 6 MARCH 2026\n\nThe ferry is back.',
      { embargoed: '2026-03-06T15:00:00Z' },
    ],
    [
      'an embargo without an end',
      'EMBARGOED UNTIL THE MINISTER HAS SPOKEN\n\nThe ferry is back.',
      { pubStatus: 'withheld' },
    ],
    [
      'a kill',
      'MANDATORY KILL\n\nKill the story about the ferry. It is not back.',
      { pubStatus: 'canceled', signals: ['kill'] },
    ],
    [
      'nothing of the kind',
      'The port lifted its embargo on Friday.\n\nThe ferry is back.',
      { pubStatus: 'usable' },
    ],
  ])('are heeded in every format: %s', async (_what, text, expected) => {
    const lines = text.split('\n').filter(Boolean);
    const html = lines.map((line) => `<p>${line}</p>`).join('');
    const files: [string, string][] = [
      ['a.json', JSON.stringify({ headline, body_text: text })],
      ['a.csv', `guid,headline,text\n1,${headline},"${text}"\n`],
      [
        'a.rss',
        `<rss version="2.0"><channel><title>P</title><item><title>${headline}</title><description><![CDATA[${html}]]></description></item></channel></rss>`,
      ],
      [
        'a.eml',
        `From: a@b.example\nTo: c@d.example\nSubject: ${headline}\nMessage-ID: <1@b.example>\nContent-Type: text/plain\n\n${text}\n`,
      ],
      [
        'a.xml',
        `<nitf><body><body.head><hedline><hl1>${headline}</hl1></hedline></body.head><body.content>${html}</body.content></body></nitf>`,
      ],
    ];
    for (const [file, content] of files) {
      const { item } = await readOne(content, { file });
      expect({ file, ...item }).toMatchObject({ file, ...expected });
    }
  });
});

test('addresses that are scripts or data are left out, and told of', () => {
  const own = {
    renditions: [
      { href: 'java\nscript:alert(1)' },
      { href: 'https://port.example/a.jpg' },
      { href: './b.jpg' },
    ],
    links: [{ href: ' DATA:text/html,x' }, { guid: 'urn:f:2' }],
    concept: { sameAs: [], url: 'vbscript:x' },
  };
  const { item, notes } = makeItem(
    {},
    { text: 'The ferry is back.' },
    { own, empty: () => ({ code: 'X', message: 'x' }) },
  );
  expect(item).toMatchObject({
    renditions: [{ href: 'https://port.example/a.jpg' }, { href: './b.jpg' }],
    links: [{ guid: 'urn:f:2' }],
  });
  expect(item?.concept).toEqual({ sameAs: [] });
  expect(notes).toMatchObject([{ code: 'ITEM_ADDRESS', message: expect.stringContaining('3 addresses') }]);
});
