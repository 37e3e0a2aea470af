import { readAll, readOne, readProblem } from '../reading';

const CONTENT = `<p>The ferry is <em class="bold">late</em>, <org idsrc="x" value="1">the port</org> said.</p>`;

/** A story of the parts that a test is about. */
const story = ({
  docdata = '',
  head = '',
  top = '<hedline><hl1>Ferry late</hl1></hedline>',
  content = CONTENT,
  end = '',
  status = '',
}: Record<string, string> = {}): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "nitf-3-3.dtd">
<nitf><head><title>From the title</title>${head}<docdata${status}>${docdata}</docdata></head>
<body><body.head>${top}</body.head><body.content>${content}</body.content>${end}</body></nitf>`;

describe('NITF', () => {
  it('reads what docdata says', async () => {
    const { item, warnings } = await readOne(
      story({
        docdata: `<doc-id regsrc="HN" id-string="hn-77"/><urgency ed-urg="3"/><date.issue norm="20260301T080000+0400"/>
          <date.expire norm="20260401T000000Z"/><doc.copyright year="2026" holder="Harbour News"/>
          <du-key key="ferry-late" version="4"/><ed-msg info="Adds quote"/>
          <key-list><keyword key="ferries"/><keyword key="ports, harbours"/></key-list>
          <evloc city="Turkan" county-dist="Baku" iso-cc="AZ"/><evloc iso-cc="GE"/>
          <identified-content><person idsrc="hn" value="p1">N. Aliyeva</person><location>Caspian Sea</location></identified-content>
          <doc.rights owner="Port Pictures" limitations="Not in print" enddate="20270101T000000Z"/>`,
        head: `<tobject tobject.type="Regional"><tobject.property tobject.property.type="Analysis"/>
          <tobject.subject tobject.subject.refnum="04015000" tobject.subject.matter="Transport"/></tobject>`,
      }),
    );
    expect(item).toMatchObject({
      guid: 'hn-77',
      version: '4',
      headline: 'Ferry late',
      credit: 'HN',
      urgency: 3,
      genre: 'Analysis',
      firstCreated: '2026-03-01T08:00:00+04:00',
      versionCreated: '2026-03-01T08:00:00+04:00',
      expires: '2026-04-01T00:00:00Z',
      copyrightHolder: 'Harbour News',
      copyrightNotice: '© 2026 Harbour News',
      usageTerms: 'Not in print',
      editorialNote: 'Adds quote',
      pubStatus: 'usable',
      signals: ['update'],
      subjects: [
        { code: 'hn:p1', name: 'N. Aliyeva' },
        { code: 'subj:04015000', name: 'Transport' },
        { name: 'Regional' },
      ],
      textForm: 'body',
    });
    expect(item.places).toEqual([
      // The country's code is none of the city.
      { name: 'Turkan, Baku' },
      { code: 'iso3166:GE', name: 'GE' },
      { name: 'Caspian Sea' },
    ]);
    expect(item.keywords).toEqual(['ferries', 'ports', 'harbours', 'ferry-late']);
    expect(warnings).toEqual([]);
  });

  it('reads the lines over the story, a title after its name with a comma', async () => {
    const { item, warnings } = await readOne(
      story({
        top: `<hedline><hl1>Ferry <em>late</em></hl1><hl2>Fog on the coast</hl2></hedline>
          <rights><rights.owner>Harbour News</rights.owner></rights>
          <note noteclass="editorsnote"><body.content><p>Photos to come.</p></body.content></note>
          <byline>By <person>N. Aliyeva</person><byttl>Harbour correspondent</byttl></byline>
          <distributor>Harbour News</distributor>
          <dateline><location><city>TURKAN</city></location><story.date norm="20260301">March 1</story.date></dateline>
          <abstract><p>It is foggy.</p><p>Nothing moves.</p></abstract>`,
      }),
    );
    expect(item).toMatchObject({
      headline: 'Ferry late',
      byline: 'By N. Aliyeva, Harbour correspondent',
      dateline: 'TURKAN March 1',
      credit: 'Harbour News',
      abstract: 'It is foggy.\n\nNothing moves.',
      copyrightHolder: 'Harbour News',
      editorialNote: 'Photos to come.',
      authors: [{ name: 'N. Aliyeva', role: 'Harbour correspondent' }],
      places: [{ name: 'TURKAN' }],
    });
    // A subheadline beside an abstract is neither that nor a part of the text.
    expect(item.text).toBe('The ferry is late, the port said.');
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'ITEM_NOT_UNDERSTOOD' }));
  });

  it('takes subheadlines for an abstract, but for slugs, and orders to wait', async () => {
    const { item } = await readOne(
      story({
        docdata: '<key-list><keyword key="ferry fog"/></key-list>',
        top: `<hedline><hl2>FERRY-FOG</hl2><hl1>Ferry late</hl1><hl2>Fog on the coast</hl2><hl2>Ferry late.</hl2>
          <hl2>(Embargoed until 6 March 2026 06:00 GMT)</hl2></hedline>`,
      }),
    );
    expect(item).toMatchObject({
      headline: 'Ferry late',
      abstract: 'Fog on the coast',
      editorialNote: '(Embargoed until 6 March 2026 06:00 GMT)',
      embargoed: '2026-03-06T06:00:00Z',
    });
  });

  it.each([
    ['<du-key generation="3" version="0" part="0"/>', '3'],
    ['<du-key generation="1" version="12"/>', '12'],
    ['<du-key generation="2"/>', '2'],
    ['<du-key version="0"/>', '0'],
    ['<du-key version="2b"/>', '2b'],
  ])('takes of %s the version that is counted on', async (docdata, version) => {
    expect((await readOne(story({ docdata }))).item.version).toBe(version);
  });

  it('takes the later of the date of issue and the last revision', async () => {
    const head = `<revision-history norm="20260301T070000Z"/><revision-history norm="20260301T080000Z"/>`;
    const created = async (issue: string) =>
      (await readOne(story({ head, docdata: `<date.issue norm="${issue}"/>` }))).item.versionCreated;
    expect(await created('20260301T060000Z')).toBe('2026-03-01T08:00:00Z');
    expect(await created('20260301T123000+0400')).toBe('2026-03-01T12:30:00+04:00');
  });

  it('tells who owns from what is allowed, unless both are one sentence', async () => {
    const terms = async (rights: string) =>
      (await readOne(story({ top: `<rights>${rights}</rights>` }))).item;
    expect(
      await terms(
        '<rights.owner>Harbour News</rights.owner> <rights.limitations>Not in print</rights.limitations>',
      ),
    ).toMatchObject({ copyrightHolder: 'Harbour News', usageTerms: 'Not in print' });
    expect(await terms('Owned by <rights.owner>Harbour News</rights.owner> for ever')).toMatchObject({
      copyrightHolder: 'Harbour News',
      usageTerms: 'Owned by Harbour News for ever',
    });
  });

  it('keeps mail addresses out of bylines, and knows places by their cities and codes', async () => {
    const { item } = await readOne(
      story({
        docdata: `<identified-content><location location-code="AZ-BA" code-source="iso3166-2"><city>Baku</city> <country iso-cc="AZ">Azerbaijan</country></location></identified-content>`,
        top: `<byline>N. Aliyeva/HN<virtloc>n@h.example</virtloc></byline><byline>A. Captain</byline>`,
      }),
    );
    expect(item).toMatchObject({
      byline: 'N. Aliyeva/HN; A. Captain',
      authors: [{ name: 'N. Aliyeva/HN', email: 'n@h.example' }],
      places: [{ code: 'iso3166-2:AZ-BA', name: 'Baku' }],
    });
  });

  it('keeps markup, lists, tables and quotes, and takes pictures and desk notes out of the text', async () => {
    const { item } = await readOne(
      story({
        content: `<block>${CONTENT}<hl2>At the port</hl2></block>
          <ul><li>one</li><li>two <a href="https://port.example/">port</a></li></ul>
          <bq><block><p>"We wait."</p></block><credit>A captain</credit></bq>
          <table><tr><td>Boat</td><td>Hour</td></tr></table>
          <media media-type="image"><media-reference source="https://port.example/a.jpg" mime-type="image/jpeg" width="800" height="600"/>
            <media-caption><p>The pier</p></media-caption><media-producer>N. Quay</media-producer></media>
          <media media-type="image"><media-caption>A picture that was not sent</media-caption></media>
          <note type="npa"><p>Desk: call the captain</p></note><custom.thing>stays</custom.thing>`,
        end: '<body.end><tagline>Edited by hand</tagline><bibliography>Port records</bibliography></body.end>',
      }),
    );
    expect(item.text.split('\n\n')).toEqual([
      'The ferry is late, the port said.',
      'At the port',
      '- one\n- two port',
      '"We wait."',
      'A captain',
      'Boat\tHour',
      'A picture that was not sent',
      'stays',
      'Edited by hand',
      'Port records',
    ]);
    expect(item.bodyHtml).toContain('<strong>late</strong>');
    expect(item.markup?.marks.map(({ kind }) => kind)).toEqual(['bold', 'link']);
    expect(item.editorialNote).toBe('Desk: call the captain');
    expect(item.renditions).toEqual([
      {
        href: 'https://port.example/a.jpg',
        mediaType: 'image/jpeg',
        type: 'picture',
        caption: 'The pier',
        credit: 'N. Quay',
        width: 800,
        height: 600,
      },
    ]);
  });

  it.each([
    [
      'a release after the issue',
      '<date.issue norm="20260301T080000Z"/><date.release norm="20260302T060000Z"/>',
      '',
      '2026-03-02T06:00:00Z',
      'usable',
    ],
    [
      'a release with the issue',
      '<date.issue norm="20260301T080000Z"/><date.release norm="20260301T080000Z"/>',
      '',
      undefined,
      'usable',
    ],
    [
      'a release on the day of the issue',
      '<date.issue norm="20260301T080000Z"/><date.release norm="20260301"/>',
      '',
      undefined,
      'usable',
    ],
    [
      'embargoed until the release',
      '<date.issue norm="20260301T080000Z"/><date.release norm="20260301T070000Z"/>',
      'embargoed',
      '2026-03-01T07:00:00Z',
      'usable',
    ],
    ['embargoed without a date', '', 'embargoed', undefined, 'withheld'],
    ['embargoed until nobody knows', '<date.release norm="soon"/>', 'embargoed', undefined, 'withheld'],
    [
      'a release that cannot be read',
      '<date.issue norm="20260301T080000Z"/><date.release norm="soon"/>',
      '',
      undefined,
      'withheld',
    ],
    ['withheld', '', 'withheld', undefined, 'withheld'],
    ['canceled', '', 'canceled', undefined, 'canceled'],
    ['a status that is none', '', 'perhaps', undefined, 'withheld'],
    ['an embargo in words', '<ed-msg info="EMBARGOED until Friday noon"/>', '', undefined, 'withheld'],
    ['a kill in words', '<ed-msg info="KILL the story sent at 0700"/>', 'usable', undefined, 'canceled'],
    ['a trade embargo', '<ed-msg info="Adds reaction to the oil embargo"/>', '', undefined, 'usable'],
  ])('%s', async (_name, docdata, status, embargoed, pubStatus) => {
    const { item } = await readOne(story({ docdata, status: status && ` management-status="${status}"` }));
    expect({ embargoed: item.embargoed, pubStatus: item.pubStatus }).toEqual({ embargoed, pubStatus });
  });

  it('reads the metas of agencies, after what NITF has a place for', async () => {
    const { item, warnings } = await readOne(
      story({
        head: `<meta name="embargo" content="2026-03-02T06:00:00Z"/><meta name="Slug" content="ferry"/><meta name="priority" content="2"/>
          <meta name="copyright" content="© Harbour News"/><meta name="headline" content="Not this"/><meta name="priority" content="b"/>
          <meta name="embargo-reason" content="report"/><meta name="HN-lane" content="7"/>`,
      }),
    );
    expect(item).toMatchObject({
      headline: 'Ferry late',
      embargoed: '2026-03-02T06:00:00Z',
      urgency: 2,
      keywords: ['ferry'],
      copyrightNotice: '© Harbour News',
    });
    expect(warnings.map(({ message }) => message).join()).toContain('<meta name="HN-lane">');
  });

  it('names the version that a correction corrects', async () => {
    const { item } = await readOne(
      story({
        docdata: '<correction id-string="hn-76" info="Spelling of the pier"/>',
        status: ' management-doc-idref="hn-70" management-idref-status="canceled"',
      }),
    );
    expect(item.signals).toEqual(['correction']);
    expect(item.links).toEqual([
      { rel: 'corrects', guid: 'hn-76' },
      { rel: 'canceled', guid: 'hn-70' },
    ]);
    expect(item.editorialNote).toBe('Spelling of the pier');
  });

  it('reads content that is plain text or escaped HTML', async () => {
    const plain = await readOne(story({ content: '\nFirst line\n\nSecond &lt; line\n' }));
    expect(plain.item.text).toBe('First line\n\nSecond < line');
    const escaped = await readOne(story({ content: '<![CDATA[<p>One <b>two</b></p>]]>' }));
    expect(escaped.item.text).toBe('One two');
    expect(escaped.item.markup?.marks).toHaveLength(1);
  });

  it('reads several stories in an envelope, each with its own original', async () => {
    const outcomes = await readAll(
      `<batch>${'<nitf><body><body.head><hedline><hl1>A</hl1></hedline></body.head></body></nitf>'.repeat(3)}</batch>`,
    );
    expect(outcomes).toHaveLength(3);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ ok: true, item: { headline: 'A' } });
      expect(Buffer.from(outcome.original!).toString()).toContain('<batch><nitf>');
    }
  });

  it('tells where nothing is, and what lies in the document as a file', async () => {
    expect(await readProblem('<nitf><head/><body/></nitf>')).toMatchObject({
      code: 'ITEM_EMPTY',
      place: 'line 1',
      item: 1,
    });
    const { warnings } = await readOne(
      story({
        content: `${CONTENT}<media media-type="image"><media-object encoding="base64">QUJD</media-object></media>`,
      }),
    );
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'ITEM_MEDIA_INSIDE' }));
  });

  it('says where in the source each field is', async () => {
    const [outcome] = await readAll(story({ docdata: '<doc-id id-string="hn-1"/><urgency ed-urg="4"/>' }));
    expect(outcome.ok && outcome.paths).toMatchObject({
      guid: 'head/docdata/doc-id/@id-string',
      urgency: 'head/docdata/urgency/@ed-urg',
      headline: 'body/body.head/hedline/hl1',
      text: 'body/body.content',
    });
  });
});

describe('NITF as agencies write it', () => {
  const bodyOf = async (content: string): Promise<string> => (await readOne(story({ content }))).item.text;

  it.each([
    ['1<frac><frac-num>1</frac-num><frac-sep>/</frac-sep><frac-den>2</frac-den></frac> miles', '1 1/2 miles'],
    ['by <frac><frac-num>3</frac-num><frac-den>4</frac-den></frac>', 'by 3/4'],
    [
      'To <postaddr><addressee>Harbour Office</addressee><delivery.point>1 Quay</delivery.point></postaddr>',
      'To Harbour Office, 1 Quay',
    ],
  ])('writes out %s', async (inside, text) => {
    expect(await bodyOf(`<p>${inside}</p>`)).toBe(text);
  });

  it('reads HTML that was escaped into a block, and leaves other angle brackets alone', async () => {
    expect(
      await bodyOf('<block>&lt;p&gt;Fog &amp;amp; rain.&lt;/p&gt;&lt;p&gt;No ferry.&lt;/p&gt;</block>'),
    ).toBe('Fog & rain.\n\nNo ferry.');
    expect(await bodyOf('<p>Ferries &lt;FRY.L&gt; rose.</p>')).toBe('Ferries <FRY.L> rose.');
    expect(await bodyOf('<p>The tag &lt;p&gt; is <em>short</em> for &lt;/p&gt;.</p>')).toBe(
      'The tag <p> is short for </p>.',
    );
  });

  it('reads characters of a headline that were escaped twice', async () => {
    const { item } = await readOne(
      story({ top: '<hedline><hl1>Fog &amp;amp; rain: AT&amp;T &amp;#8220;late&amp;#8221;</hl1></hedline>' }),
    );
    expect(item.headline).toBe('Fog & rain: AT&T “late”');
  });

  it('takes no provider of a subject for its name, and no "none" for terms', async () => {
    const { item } = await readOne(
      story({
        head: '<tobject><tobject.subject tobject.subject.refnum="x:1" tobject.subject.ipr="IPTC"/></tobject>',
        docdata: '<doc.rights owner="Port" limitations="none"/>',
      }),
    );
    expect(item.subjects).toEqual([{ code: 'x:1' }]);
    expect(item.usageTerms).toBeUndefined();
  });

  it.each([
    ['Withdrawn', 'canceled', 'kill'],
    ['hold', 'withheld', 'withhold'],
  ])('shows the status %s among the signals', async (status, pubStatus, signal) => {
    const { item } = await readOne(story({ status: ` management-status="${status}"` }));
    expect(item).toMatchObject({ pubStatus, signals: [signal] });
  });

  it('reads sizes in pixels', async () => {
    const media =
      '<media media-type="image"><media-reference source="https://h.example/p.jpg" width="640px" height="48%"/></media>';
    const { item } = await readOne(story({ content: `${CONTENT}${media}` }));
    expect(item.renditions).toMatchObject([{ width: 640 }]);
    expect(item.renditions![0].height).toBeUndefined();
  });
});
