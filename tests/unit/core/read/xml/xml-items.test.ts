import fc from 'fast-check';
import { ByteSource } from '../../../../../src/plugins/wire/core/read/bytes/byte-source';
import { DEFAULT_LIMITS, type ReadLimits } from '../../../../../src/plugins/wire/core/read/outcome';
import { textOf } from '../../../../../src/plugins/wire/core/read/xml/element';
import { innerHtml } from '../../../../../src/plugins/wire/core/read/xml/to-html';
import { xmlItems, type XmlEvent } from '../../../../../src/plugins/wire/core/read/xml/xml-items';

const FEED = `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour &amp; coast</title>
<item><title>Ferry delayed</title><dc:creator>N. Aliyeva</dc:creator></item>
<item a="x > y"><title><![CDATA[Fog & <b>rain</b>]]></title></item>
<link>https://harbour.example/</link>
<item/></channel></rss>`;

const all = async (
  text: string | Buffer,
  { limits, cut, item = 'item' }: { limits?: Partial<ReadLimits>; cut?: number; item?: string } = {},
): Promise<XmlEvent[]> => {
  const bytes = Buffer.from(text as string);
  const chunks = cut === undefined ? [bytes] : pieces(bytes, cut);
  const events: XmlEvent[] = [];
  for await (const event of xmlItems(new ByteSource(chunks), {
    limits: { ...DEFAULT_LIMITS, ...limits },
    isItem: ({ name }) => name === item,
  })) {
    events.push(event);
  }
  return events;
};

const pieces = (bytes: Buffer, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));

const items = (events: XmlEvent[]) => events.filter((event) => event.kind === 'item');

describe('xmlItems', () => {
  it('yields each item with its tree, and what stands around it', async () => {
    const events = await all(FEED);
    expect(items(events).map(({ element }) => textOf(element))).toEqual([
      'Ferry delayedN. Aliyeva',
      'Fog & <b>rain</b>',
      undefined,
    ]);
    expect(items(events)[1].element.attributes.a).toBe('x > y');
    const end = events.at(-1);
    expect(end).toMatchObject({ kind: 'end', root: { name: 'rss' }, notes: [] });
    expect(items(events)[0].ancestors.map(({ name }) => name)).toEqual(['rss', 'channel']);
  });

  it('gives each item as a document that reads as the same item', async () => {
    for (const item of items(await all(FEED))) {
      const again = items(await all(Buffer.from(item.original)));
      expect(again).toHaveLength(1);
      expect(innerHtml(again[0].element)).toEqual(innerHtml(item.element));
      expect(textOf(again[0].ancestors[1])).toMatch(/^Harbour & coast/);
    }
  });

  it('does not depend on how the bytes are cut', async () => {
    const text = FEED.replace('Ferry', 'Fähre 🚢 &eacute; \r\n & so');
    const whole = await all(text);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 90 }), async (cut) => {
        expect(await all(text, { cut })).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the very bytes of a file that is one item', async () => {
    const text = Buffer.from('\ufeff<?xml version="1.0" encoding="utf-8"?>\n<nitf>\n<body/></nitf>\n\n');
    const [item] = items(await all(text, { item: 'nitf', cut: 7 }));
    expect(Buffer.from(item.original)).toEqual(text);
  });

  it('reads several documents in one file', async () => {
    const one = '<?xml version="1.0"?><nitf><p>One</p></nitf>\n';
    const found = items(await all(one + one.replace('One', 'Two'), { item: 'nitf' }));
    expect(found.map(({ element }) => textOf(element))).toEqual(['One', 'Two']);
    expect(Buffer.from(found[1].original).toString()).not.toContain('One');
  });

  it.each([
    [
      'iso-8859-1',
      Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><item>caf\xe9 \x93x\x94</item>', 'latin1'),
      'café “x”',
    ],
    ['utf-16', Buffer.from('\ufeff<item>Bakı</item>', 'utf16le'), 'Bakı'],
    [
      'UTF-8 that is declared to be something else',
      Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><item>Bülow, Bakı</item>'),
      'Bülow, Bakı',
    ],
    [
      'wrongly declared',
      Buffer.from('<?xml version="1.0" encoding="utf-8"?><item>un caf\xe9 \xe0 la carte</item>', 'latin1'),
      'un café à la carte',
    ],
  ])('decodes %s', async (_name, bytes, text) => {
    expect(textOf(items(await all(bytes))[0].element)).toBe(text);
  });

  it('reads on where XML is not well-formed, and says where', async () => {
    const events = await all(
      '<rss><item><title>AT&T & Co &nbsp;&bogus;</title></item><item><b>two</item></rss>',
    );
    const [first, second] = items(events);
    expect(textOf(first.element)).toBe('AT&T & Co \u00a0&bogus;');
    expect(first.notes).toEqual([
      expect.objectContaining({ code: 'READ_XML', place: expect.stringMatching(/^line 1, column/) }),
    ]);
    expect(textOf(second.element)).toBe('two');
    expect(second.notes[0].code).toBe('READ_XML');
    expect(events.at(-1)).toMatchObject({
      notes: [{ code: 'READ_XML', message: expect.stringContaining('2 ampersands') }],
    });
  });

  it('takes no word that objects inherit for a character', async () => {
    expect(textOf(items(await all('<item>&constructor;&toString;</item>'))[0].element)).toBe(
      '&constructor;&toString;',
    );
  });

  it('tells which item a cut file ends in', async () => {
    const events = await all('<rss><item><a>1</a></item><item><a>2');
    expect(events.map(({ kind }) => kind)).toEqual(['item', 'failed', 'end']);
    expect(events[1]).toMatchObject({ whole: false, note: { code: 'READ_CUT' } });
    const failed = events[1] as Extract<XmlEvent, { kind: 'failed' }>;
    expect(Buffer.from(failed.original!).toString()).toBe('<item><a>2');
  });

  it('refuses entities, however they are hidden', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><item>&b;</item></rss>`;
    expect(await all(bomb)).toEqual([
      expect.objectContaining({
        kind: 'failed',
        whole: true,
        note: expect.objectContaining({ code: 'READ_ENTITIES' }),
      }),
    ]);
    expect(items(await all('<!DOCTYPE nitf SYSTEM "nitf.dtd"><item>ok</item>'))).toHaveLength(1);
  });

  it('reads names of characters that a file declares, and passes over what it neither reads nor fetches', async () => {
    const doctype = `<!DOCTYPE nitf SYSTEM "nitf.dtd" [
      <!-- <!ENTITY joke "&a;&a;"> -->
      <!ENTITY % local SYSTEM "local.ent"> %local;
      <!NOTATION jpeg SYSTEM "jpeg"><!ENTITY pier SYSTEM 'pier.jpg' NDATA jpeg>
      <!ENTITY quay "&#8364;"> <!ENTITY less "&#38;#60;"> <!ENTITY quay "no">
    ]>`;
    const [item] = items(await all(`${doctype}<item>5 &quay; &less; 6 &eacute;</item>`, { cut: 7 }));
    expect(textOf(item.element)).toBe('5 € < 6 é');
    expect(item.notes).toEqual([]);
    const [unknown] = items(await all(`${doctype}<item>&local; &pier;</item>`));
    expect(textOf(unknown.element)).toBe('&local; &pier;');
    expect(unknown.notes).toMatchObject([{ code: 'READ_XML' }, { code: 'READ_XML' }]);
  });

  it.each([
    '<!ENTITY a SYSTEM "file:///etc/passwd">',
    '<!ENTITY a PUBLIC "x" "https://harbour.example/a">',
    '<!ENTITY a "123456789">',
    '<!ENTITY a "&b;">',
    '<!ENTITY a "<b/>">',
    `<!ENTITY % a '<!ENTITY b "c">'>`,
    '<!ENTITY a "1"><!entity b "2">',
    `<!ENTITY a "${'&#49;'.repeat(30)}">`,
    '<!ENTITY % b "<!--"><!ENTITY a "&b;&b;"><!ENTITY % c "--" >',
  ])('refuses %j', async (declaration) => {
    const events = await all(`<!DOCTYPE item [${declaration}]><item>&a;</item>`);
    expect(events).toMatchObject([{ kind: 'failed', whole: true, note: { code: 'READ_ENTITIES' } }]);
  });

  it('stops at depth, at text without end and at much that is no item; skips an item that is too large', async () => {
    const limits = { itemBytes: 2000, depth: 20 };
    const codes = async (text: string) =>
      (await all(text, { limits, cut: 500 })).map((event) =>
        event.kind === 'failed' ? event.note.code : event.kind,
      );
    expect(await codes(`<rss>${'<a>'.repeat(50)}`)).toEqual(['READ_TOO_DEEP']);
    expect(await codes(`<rss><item><a>${'x'.repeat(5000)}</a></item></rss>`)).toEqual(['READ_TOO_LARGE']);
    expect(await codes(`<rss>${'<a b="c">d</a>'.repeat(5000)}`)).toEqual(['READ_TOO_LARGE']);
    expect(await codes(`<rss><item>${'<a>b</a>'.repeat(900)}</item><item/></rss>`)).toEqual([
      'READ_TOO_LARGE',
      'item',
      'end',
    ]);
  });
});
