import type { WireItem } from '../../../../../src/plugins/wire/core/item';
import { readAll, readOne } from '../reading';

const NAR = 'xmlns="http://iptc.org/std/nar/2006-10-01/"';

const META = '<headline>Ferry late</headline>';
const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head>
  <body><p>The ferry is <b>late</b>, <a href="https://port.example/">the port</a> said.</p></body></html></inlineXML>`;

const newsItem = ({
  rights = '',
  item = '<itemClass qcode="ninat:text"/><versionCreated>2026-03-01T08:00:00+04:00</versionCreated>',
  meta = META,
  content = XHTML,
  more = '',
} = {}): string => `<newsItem ${NAR} guid="urn:newsml:h.example:1" version="3" xml:lang="en-GB" standard="NewsML-G2" conformance="power">
  ${more}${rights && `<rightsInfo>${rights}</rightsInfo>`}<itemMeta>${item}</itemMeta><contentMeta>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`;

const one = async (parts: Parameters<typeof newsItem>[0]): Promise<WireItem> =>
  (await readOne(newsItem(parts))).item;

describe('NewsML-G2 news items', () => {
  it('reads a story with its markup and its rights', async () => {
    const { item, warnings } = await readOne(
      newsItem({
        rights: `<copyrightHolder uri="http://h.example/c"><name>Harbour News</name></copyrightHolder>
          <copyrightNotice>© 2026 <a href="http://h.example/">Harbour News</a></copyrightNotice>
          <usageTerms xml:lang="az">Çapa qadağandır</usageTerms><usageTerms xml:lang="en">Not in print</usageTerms>`,
        item: `<itemClass qcode="ninat:text"/><provider qcode="nprov:HN"/><versionCreated>2026-03-01T08:00:00+04:00</versionCreated>
          <firstCreated>2026-03-01T06:00:00+04:00</firstCreated><pubStatus qcode="stat:usable"/><service qcode="svc:x"/>
          <edNote>Call the port</edNote><signal qcode="sig:update"/><link rel="irel:seeAlso" href="https://h.example/x"><title>More</title></link>`,
        meta: `<urgency>2</urgency><contentCreated>2026-03-01T05:00:00+04:00</contentCreated>
          <located qcode="city:1"><name>Turkan</name><broader><name>Azerbaijan</name></broader></located>
          <creator role="crol:reporter"><name>N. Aliyeva</name></creator><contributor><name>E. Ditor</name></contributor>
          <language tag="en-gb"/><genre qcode="genre:feature"><name>Feature</name></genre><keyword>fog, dense</keyword>
          <subject type="cpnat:abstract" qcode="medtop:20000523"><name xml:lang="de">Arbeitsmarkt</name><name xml:lang="en">labour market</name></subject>
          <subject type="cpnat:geoArea" qcode="geo:1"><name>Caspian Sea</name></subject>
          <subject type="cpnat:poi" literal="p1"/><subject type="cpnat:person" uri="http://h.example/p/1"><name>A. Captain</name></subject>
          <slugline separator="-">Ferry-Late</slugline><headline>Ferry late</headline><by>By N. Aliyeva</by><dateline>TURKAN (HN) -</dateline>
          <creditline>HN</creditline><description role="drol:summary">In short</description>`,
        more: '<assert literal="p1"><name>The old pier</name></assert>',
      }),
    );
    expect(item).toMatchObject({
      guid: 'urn:newsml:h.example:1',
      version: '3',
      headline: 'Ferry late',
      byline: 'By N. Aliyeva',
      dateline: 'TURKAN (HN) -',
      credit: 'HN',
      abstract: 'In short',
      language: 'en-GB',
      urgency: 2,
      genre: 'Feature',
      copyrightHolder: 'Harbour News',
      copyrightNotice: '© 2026 Harbour News',
      usageTerms: 'Not in print',
      editorialNote: 'Call the port',
      firstCreated: '2026-03-01T06:00:00+04:00',
      versionCreated: '2026-03-01T08:00:00+04:00',
      keywords: ['fog, dense', 'Ferry-Late'],
      subjects: [
        { code: 'medtop:20000523', name: 'labour market' },
        { code: 'http://h.example/p/1', name: 'A. Captain' },
      ],
      places: [
        { code: 'city:1', name: 'Turkan' },
        { code: 'geo:1', name: 'Caspian Sea' },
        { name: 'The old pier' },
      ],
      authors: [
        { name: 'N. Aliyeva', role: 'reporter' },
        { name: 'E. Ditor', role: 'contributor' },
      ],
      links: [{ rel: 'seeAlso', href: 'https://h.example/x', title: 'More' }],
      signals: ['update'],
      pubStatus: 'usable',
      text: 'The ferry is late, the port said.',
    });
    expect(item.markup?.marks.map(({ kind }) => kind)).toEqual(['bold', 'link']);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['a date', '<embargoed>2026-03-02T06:00:00Z</embargoed>', '2026-03-02T06:00:00Z', 'usable'],
    ['no end', '<embargoed/>', undefined, 'withheld'],
    ['a date that is none', '<embargoed>tomorrow</embargoed>', undefined, 'withheld'],
    ['a note only', '<edNote>STRICTLY EMBARGOED until the minister speaks</edNote>', undefined, 'withheld'],
    [
      'a date and a note',
      '<embargoed>2026-03-02T06:00:00Z</embargoed><edNote>Embargoed until the minister speaks</edNote>',
      '2026-03-02T06:00:00Z',
      'usable',
    ],
  ])('embargo: %s', async (_name, meta, embargoed, pubStatus) => {
    const item = await one({ item: `<itemClass qcode="ninat:text"/>${meta}` });
    expect({ embargoed: item.embargoed, pubStatus: item.pubStatus }).toEqual({ embargoed, pubStatus });
  });

  it.each([
    ['<pubStatus qcode="stat:withheld"/>', 'withheld', ['withhold']],
    ['<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/>', 'canceled', ['kill']],
    ['<pubStatus literal="odd"/>', 'withheld', undefined],
    ['<pubStatus qcode="stat:usable"/><signal qcode="sig:kill"/>', 'canceled', ['kill']],
    [
      '<pubStatus qcode="stat:usable"/><signal uri="http://cv.iptc.org/newscodes/signal/correction"/>',
      'usable',
      ['correction'],
    ],
    ['<edNote role="x:correction">Hour changed</edNote>', 'usable', ['correction']],
    ['<edNote>Eds: UPDATES throughout</edNote>', 'usable', ['update']],
  ])('%s', async (meta, pubStatus, signals) => {
    expect(await one({ item: meta })).toMatchObject({ pubStatus, ...(signals ? { signals } : {}) });
  });

  it('takes back a story without sending it again', async () => {
    const [outcome] = await readAll(
      `<newsItem ${NAR} guid="urn:1" version="4"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:canceled"/></itemMeta></newsItem>`,
    );
    expect(outcome).toMatchObject({
      ok: true,
      item: { guid: 'urn:1', version: '4', pubStatus: 'canceled', text: '' },
    });
  });

  it('reads NITF inside, and lets the strictest status count', async () => {
    const nitf = `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><docdata management-status="withheld">
      <doc-id id-string="other"/></docdata></head><body><body.head><hedline><hl1>Not this</hl1></hedline><byline>By N. Aliyeva</byline></body.head>
      <body.content><p>The ferry.</p></body.content></body></nitf></inlineXML>`;
    expect(await one({ content: nitf, item: '<pubStatus qcode="stat:usable"/>' })).toMatchObject({
      guid: 'urn:newsml:h.example:1',
      headline: 'Ferry late',
      byline: 'By N. Aliyeva',
      text: 'The ferry.',
      pubStatus: 'withheld',
    });
  });

  it.each([
    [
      'plain text',
      '<inlineData contenttype="text/plain">One &lt; two\n\nThree</inlineData>',
      'One < two\n\nThree',
    ],
    [
      'escaped HTML',
      '<inlineData contenttype="text/html">&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</inlineData>',
      'One\n\nTwo',
    ],
    [
      'escaped NITF',
      '<inlineData>&lt;nitf&gt;&lt;body&gt;&lt;body.content&gt;&lt;p&gt;One&lt;/p&gt;&lt;/body.content&gt;&lt;/body&gt;&lt;/nitf&gt;</inlineData>',
      'One',
    ],
    [
      'a fragment',
      '<inlineXML><div xmlns="http://www.w3.org/1999/xhtml"><p>One</p><p>Two</p></div></inlineXML>',
      'One\n\nTwo',
    ],
    ['HTML by another name', '<inlineXML><xhtml><head/><body><p>One</p></body></xhtml></inlineXML>', 'One'],
    [
      'both forms',
      `<inlineData contenttype="text/plain">The ferry is late, the port said.</inlineData>${XHTML}`,
      'The ferry is late, the port said.',
    ],
    [
      'a vocabulary of its own',
      '<inlineXML><scores><game><name>A</name><goals n="1">one</goals></game></scores></inlineXML>',
      'A\n\none',
    ],
  ])('content: %s', async (_name, content, text) => {
    expect((await one({ content })).text).toBe(text);
  });

  it('leaves a first paragraph that is the abstract, too', async () => {
    const content =
      '<inlineXML><html><body><h1>Ferry late</h1><p>In short</p><p>At length</p></body></html></inlineXML>';
    const item = await one({
      content,
      meta: `${META}<description role="drol:summary">In short</description>`,
    });
    expect(item).toMatchObject({ abstract: 'In short', text: 'In short\n\nAt length' });
    const divided = content.replaceAll('p>', 'div>');
    expect((await one({ content: divided, meta: `${META}<description>In short</description>` })).text).toBe(
      item.text,
    );
  });

  it('refuses a file that is inside, and says so', async () => {
    const { item, warnings } = await readOne(
      newsItem({ content: '<inlineData encoding="enc:base64" contenttype="image/png">QUJD</inlineData>' }),
    );
    expect(item.text).toBe('');
    expect(warnings).toMatchObject([{ code: 'ITEM_MEDIA_INSIDE' }]);
  });

  it('takes out of the body what its fields say, and nothing else', async () => {
    const body = `<inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>
      <header><time>1.3.2026</time><ul><li>Transport</li><li>Not in the metadata</li></ul><h1>Ferry late</h1></header>
      <section class="main"><p class="teaser">In short</p><p><span class="dateline">TURKAN - </span>The ferry.</p><h2>Ferry late</h2><p>In short</p></section>
      </body></html></inlineXML>`;
    const item = await one({
      content: body,
      meta: `<subject qcode="x:1"><name>Transport</name></subject>${META}<dateline>TURKAN -</dateline><description role="drol:summary">In short</description>`,
    });
    expect(item.text).toBe('- Not in the metadata\n\nThe ferry.\n\nFerry late\n\nIn short');
  });

  it('reads pictures, of which the caption is the text', async () => {
    const item = await one({
      item: '<itemClass qcode="ninat:picture"/>',
      meta: `${META}<description role="drol:caption">The pier in fog</description><description role="drol:summary">Fog</description>`,
      content:
        '<remoteContent rendition="rnd:highRes" href="https://h.example/p.jpg" contenttype="image/jpeg" width="800" height="600" size="900"/><remoteContent residref="urn:2"/>',
    });
    expect(item).toMatchObject({
      type: 'picture',
      text: 'The pier in fog',
      abstract: 'Fog',
      renditions: [
        {
          href: 'https://h.example/p.jpg',
          mediaType: 'image/jpeg',
          type: 'picture',
          caption: 'The pier in fog',
          width: 800,
          height: 600,
          size: 900,
        },
      ],
      links: [{ rel: 'alternate', guid: 'urn:2' }],
    });
  });

  it('tells the desk what a machine made, and the file what was wrong with all of it', async () => {
    const made = `<newsItem guid="a"><contentMeta><digitalSourceType uri="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"/><headline>A & B</headline></contentMeta></newsItem>`;
    const outcomes = await readAll(`<newsMessage><itemSet>${made}${made}</itemSet></newsMessage>`);
    expect(outcomes).toMatchObject([
      {
        ok: true,
        item: { headline: 'A & B', editorialNote: expect.stringContaining('trainedAlgorithmicMedia') },
        warnings: [],
      },
      { ok: true, warnings: [{ code: 'READ_XML' }] },
    ]);
  });

  it('takes the main headline, and tells of the others', async () => {
    const { item, warnings } = await readOne(
      newsItem({
        meta: '<headline rank="2">Kicker</headline><headline role="hl:short">Short</headline><headline rank="1">Ferry late</headline>',
      }),
    );
    expect(item.headline).toBe('Ferry late');
    expect(warnings[0].message).toContain('<contentMeta/headline rank="2">');
  });

  it('knows IPTC’s codes by their addresses and by the aliases of the document', async () => {
    const item = await one({
      more: '<catalog><scheme alias="mt" uri="http://cv.iptc.org/newscodes/mediatopic/"/><scheme alias="own" uri="http://h.example/cv/"/></catalog>',
      meta: `${META}<subject qcode="mt:20000523"/><subject uri="http://cv.iptc.org/newscodes/mediatopic/20000533"/><subject qcode="own:7"/>`,
    });
    expect(item.subjects?.map(({ code }) => code)).toEqual(['medtop:20000523', 'medtop:20000533', 'own:7']);
  });
});

describe('NewsML-G2 messages and packages', () => {
  it('reads each item of a message, prefixes and no namespace alike', async () => {
    const items = `<n:newsItem guid="a"><n:contentMeta><n:headline>A</n:headline></n:contentMeta></n:newsItem>
      <n:packageItem guid="p"><n:itemMeta/><n:groupSet root="r">
        <n:group id="g"><n:itemRef residref="c"/><n:groupRef idref="r"/></n:group>
        <n:group id="r" mode="pgrmod:seq"><n:itemRef residref="a"><n:title>First</n:title></n:itemRef><n:groupRef idref="g"/><n:itemRef residref="d"/></n:group>
        <n:group id="lost"><n:itemRef residref="e"/></n:group></n:groupSet></n:packageItem>`;
    const header = '<n:header><n:sent>2026-03-01T08:00:00Z</n:sent><n:priority>3</n:priority></n:header>';
    const prefixed = `<n:newsMessage xmlns:n="http://iptc.org/std/nar/2006-10-01/">${header}<n:itemSet>${items}</n:itemSet></n:newsMessage>`;
    for (const file of [prefixed, prefixed.replace(/n:|\sxmlns:n="[^"]*"/g, '')]) {
      const outcomes = await readAll(file);
      expect(outcomes.map((outcome) => outcome.ok && outcome.item)).toMatchObject([
        { guid: 'a', headline: 'A', urgency: 3, versionCreated: '2026-03-01T08:00:00Z' },
        {
          guid: 'p',
          type: 'composite',
          links: [
            { rel: 'packaged', guid: 'a', title: 'First' },
            { rel: 'packaged', guid: 'c' },
            { rel: 'packaged', guid: 'd' },
            { rel: 'packaged', guid: 'e' },
          ],
        },
      ]);
    }
  });

  it('reads planning items', async () => {
    const { item } =
      await readOne(`<planningItem ${NAR} guid="pl"><itemMeta><itemClass qcode="plinat:newscoverage"/></itemMeta><newsCoverageSet><newsCoverage>
      <planning><itemClass qcode="ninat:text"/><assignedTo qcode="s:1"><name>N. Aliyeva</name></assignedTo><scheduled>2026-03-02T06:00:00Z</scheduled>
      <headline>At the pier</headline><edNote>300 words</edNote></planning>
      <delivery><deliveredItemRef guidref="urn:9"><title>Pier</title></deliveredItemRef></delivery></newsCoverage></newsCoverageSet></planningItem>`);
    expect(item).toMatchObject({
      type: 'planning',
      headline: 'At the pier',
      text: 'At the pier\ntext, scheduled 2026-03-02T06:00:00Z, assigned to N. Aliyeva\n300 words',
      links: [{ rel: 'delivered', guid: 'urn:9', title: 'Pier' }],
    });
  });
});

describe('NewsML-G2 concepts', () => {
  it('reads a person', async () => {
    const { item } =
      await readOne(`<conceptItem ${NAR} guid="urn:c" version="2" xml:lang="en"><itemMeta><title>A concept</title></itemMeta><concept>
      <conceptId qcode="people:7"/><type qcode="cpnat:person"/><name xml:lang="en">Nara Aliyeva</name><name xml:lang="ru">Нара Алиева</name>
      <definition xml:lang="en">Captain of the ferry.</definition><sameAs qcode="other:7"><name>N. Aliyeva</name></sameAs>
      <personDetails><born>1980-05</born><affiliation qcode="org:1"><name>Port of Turkan</name></affiliation>
      <contactInfo><email>n@port.example</email><web>www.port.example</web></contactInfo></personDetails></concept></conceptItem>`);
    expect(item).toMatchObject({
      guid: 'urn:c',
      type: 'person',
      headline: 'Nara Aliyeva',
      text: 'Captain of the ferry.',
      editorialNote: 'Contact: n@port.example',
      concept: {
        sameAs: ['people:7', 'other:7', 'urn:c'],
        aliases: ['Нара Алиева', 'N. Aliyeva'],
        definition: 'Captain of the ferry.',
        startDate: '1980-05',
        url: 'http://www.port.example',
        related: [{ type: 'organization', name: 'Port of Turkan', code: 'org:1', role: 'affiliation' }],
      },
    });
  });

  it.each([
    [
      '<start>2026-03-01T09:00:00+04:00</start><duration>PT2H30M</duration>',
      '2026-03-01T09:00:00+04:00',
      '2026-03-01T11:30:00+04:00',
    ],
    ['<start>2026-03-01</start><duration>P2D</duration>', '2026-03-01', '2026-03-02'],
    ['<start>2026-03-01T09:00:00Z</start><end>2026-03-05</end>', '2026-03-01T09:00:00Z', '2026-03-05'],
    ['<start>2026-03</start>', '2026-03', undefined],
    ['<start>one day</start><duration>P1D</duration>', undefined, undefined],
  ])('reads an event: %s', async (dates, startDate, endDate) => {
    const { item } =
      await readOne(`<newsItem ${NAR} guid="urn:e"><itemMeta/><contentSet><inlineXML><events><event><name>Regatta</name><eventDetails><dates>${dates}</dates>
      <location><name>The pier</name></location><organiser><name>Port</name></organiser></eventDetails></event></events></inlineXML></contentSet></newsItem>`);
    expect(item).toMatchObject({ guid: 'urn:e#1', type: 'event', headline: 'Regatta' });
    expect(item.concept).toMatchObject({
      place: { name: 'The pier' },
      related: [{ type: 'organization', name: 'Port', role: 'organiser' }],
    });
    expect([item.concept?.startDate, item.concept?.endDate]).toEqual([startDate, endDate]);
  });

  it('makes an item of each concept of a knowledge item, and one of a catalog', async () => {
    const outcomes =
      await readAll(`<newsMessage ${NAR}><itemSet><knowledgeItem guid="urn:k" version="1"><itemMeta><title>Codes</title></itemMeta><conceptSet>
      <concept><conceptId qcode="a:1"/><name>One</name></concept><concept><name>Two</name><organisationDetails/></concept></conceptSet></knowledgeItem>
      <catalogItem guid="urn:cat"><catalogContainer><catalog><scheme alias="a" uri="http://h.example/a/"><name>Letters</name></scheme></catalog></catalogContainer></catalogItem></itemSet></newsMessage>`);
    expect(outcomes.map((outcome) => outcome.ok && outcome.item)).toMatchObject([
      { guid: 'a:1', headline: 'One', type: 'concept' },
      { guid: 'urn:k#2', headline: 'Two', type: 'organization' },
      { guid: 'urn:cat', text: 'a: http://h.example/a/\nLetters' },
    ]);
  });

  it("takes no alternative text for a caption beside one, and a provider's code for its name", async () => {
    const meta = `${META}<creator role="crol:photographer"><name>P. Lens</name></creator>
      <description role="drol:altText">A ship</description>`;
    const item = '<itemClass qcode="ninat:picture"/><provider qcode="nprov:HN"/>';
    const content = '<remoteContent href="https://h.example/a.jpg" contenttype="image/jpeg"/>';
    const both = await one({
      item,
      content,
      meta: `${meta}<description role="drol:caption">The ferry, late</description>`,
    });
    expect(both).toMatchObject({ text: 'The ferry, late', credit: 'HN', authors: [{ name: 'P. Lens' }] });
    expect((await one({ item, content, meta })).text).toBe('A ship');
  });

  it('keeps notes to editors in their order, each once', async () => {
    const { editorialNote } = await one({
      item: `<itemClass qcode="ninat:text"/><edNote>Correction: the hour</edNote><edNote>Call the port</edNote>`,
    });
    expect(editorialNote).toBe('Correction: the hour\nCall the port');
  });
});

describe('NewsML-G2 as agencies write it', () => {
  it("takes the text in the item's language", async () => {
    const text = (language: string, words: string): string =>
      `<inlineXML xml:lang="${language}"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${words}</p></body></html></inlineXML>`;
    const item = await one({ content: text('de', 'Die Fähre ist spät.') + text('en', 'The ferry is late.') });
    expect(item.text).toBe('The ferry is late.');
  });

  it('keeps the paragraphs of a body in words that HTML has not', async () => {
    const content =
      '<inlineXML><body xmlns="urn:h"><para>Fog.</para><para>No <name>Port</name> ferry.</para></body></inlineXML>';
    expect((await one({ content })).text).toBe('Fog.\n\nNo Port ferry.');
  });

  it('reads a status by an address with a fragment', async () => {
    const status = '<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/#canceled"/>';
    expect(await one({ item: status })).toMatchObject({ pubStatus: 'canceled', signals: ['kill'] });
  });

  it('reads dates with an offset and without a time', async () => {
    const item = await one({
      item: '<firstCreated>2026-03-01+04:00</firstCreated><versionCreated>2026-03-02T08:00:00Z</versionCreated>',
    });
    expect(item.firstCreated).toBe('2026-03-01T00:00:00+04:00');
  });

  it('reads characters of a headline that were escaped twice', async () => {
    const item = await one({ meta: '<headline><![CDATA[Fog &amp; rain &quot;at sea&quot;]]></headline>' });
    expect(item.headline).toBe('Fog & rain "at sea"');
  });
});
