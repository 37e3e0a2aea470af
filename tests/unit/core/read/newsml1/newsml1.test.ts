import { readAll, readOne } from '../reading';
import type { WireItem } from '../../../../../src/plugins/wire/core/item';

const lines = (extra = ''): string =>
  `<NewsLines><HeadLine>Ferry late</HeadLine><ByLine>By N. Aliyeva</ByLine><DateLine>TURKAN, March 1 -</DateLine>
   <CreditLine>Harbour News</CreditLine><CopyrightLine>© 2026 Harbour News</CopyrightLine><SlugLine>Ferry, late</SlugLine>
   <KeywordLine>ports, fog</KeywordLine>${extra}</NewsLines>`;

const CONTENT = `<ContentItem><MimeType FormalName="text/vnd.IPTC.NITF"/><DataContent><nitf><body><body.content>
  <p>The ferry is <em>late</em>.</p></body.content></body></nitf></DataContent></ContentItem>`;

const component = (inside: string, extra = ''): string =>
  `<NewsComponent>${lines(extra)}${inside}</NewsComponent>`;

const IDENTITY = `<ProviderId>harbour.example</ProviderId><DateId>20260301</DateId><NewsItemId>F1</NewsItemId>
  <RevisionId PreviousRevision="2" Update="N">3</RevisionId><PublicIdentifier>urn:newsml:harbour.example:20260301:F1:3</PublicIdentifier>`;

const newsItem = ({
  management = '<Status FormalName="Usable"/>',
  content = component(CONTENT),
  identity = IDENTITY,
} = {}): string => `<NewsItem xml:lang="en"><Identification><NewsIdentifier>${identity}</NewsIdentifier></Identification>
  <NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20260301T060000+0400</FirstCreated>
  <ThisRevisionCreated>20260301T080000+0400</ThisRevisionCreated>${management}</NewsManagement>${content}</NewsItem>`;

const document = (
  items: string,
): string => `<?xml version="1.0"?><!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20021018:NewsMLv1.2:1" "NewsML_1.2.dtd">
<NewsML Version="1.2"><Catalog Href="http://harbour.example/c.xml"/>
<NewsEnvelope><DateAndTime>20260301T081500Z</DateAndTime><Priority FormalName="2"/></NewsEnvelope>${items}</NewsML>`;

const one = async (parts: Parameters<typeof newsItem>[0]): Promise<WireItem> =>
  (await readOne(document(newsItem(parts)))).item;

describe('NewsML 1', () => {
  it('reads an item, the guid without the revision, which is the version', async () => {
    const { item, warnings } = await readOne(document(newsItem()));
    expect(item).toMatchObject({
      guid: 'urn:newsml:harbour.example:20260301:F1',
      version: '3',
      headline: 'Ferry late',
      byline: 'By N. Aliyeva',
      dateline: 'TURKAN, March 1 -',
      credit: 'Harbour News',
      copyrightNotice: '© 2026 Harbour News',
      keywords: ['Ferry, late', 'ports', 'fog'],
      language: 'en',
      urgency: 2,
      firstCreated: '2026-03-01T06:00:00+04:00',
      versionCreated: '2026-03-01T08:00:00+04:00',
      pubStatus: 'usable',
      text: 'The ferry is late.',
    });
    expect(item.markup?.marks).toMatchObject([{ kind: 'italic' }]);
    expect(warnings).toEqual([]);
  });

  it.each([
    [
      'no public identifier',
      '<ProviderId>h.example</ProviderId><DateId>20260301</DateId><NewsItemId>F1</NewsItemId><RevisionId>3</RevisionId>',
      'urn:newsml:h.example:20260301:F1',
    ],
    [
      'an update in it',
      '<RevisionId Update="U">3</RevisionId><PublicIdentifier>urn:newsml:h.example:20260301:F:1:3U</PublicIdentifier>',
      'urn:newsml:h.example:20260301:F:1',
    ],
    [
      'one whose revision was left as it was',
      '<ProviderId>h.example</ProviderId><DateId>20260301</DateId><NewsItemId>F1</NewsItemId><RevisionId>3</RevisionId><PublicIdentifier>urn:newsml:h.example:20260301:F1:1N</PublicIdentifier>',
      'urn:newsml:h.example:20260301:F1',
    ],
    [
      'one of another item than it says',
      '<ProviderId>h.example</ProviderId><DateId>20260301</DateId><NewsItemId>F1</NewsItemId><RevisionId>3</RevisionId><PublicIdentifier>urn:newsml:h.example:20260301:F12:3</PublicIdentifier>',
      'urn:newsml:h.example:20260301:F12',
    ],
    [
      'one that is no URN',
      '<RevisionId>3</RevisionId><PublicIdentifier>story:3</PublicIdentifier>',
      'story:3',
    ],
  ])('identity: %s', async (_name, identity, guid) => {
    expect(await one({ identity })).toMatchObject({ guid, version: '3' });
  });

  it.each([
    ['Usable', '', { pubStatus: 'usable' }],
    ['Withheld', '', { pubStatus: 'withheld', signals: ['withhold'] }],
    ['Canceled', '', { pubStatus: 'canceled', signals: ['kill'] }],
    ['Embargoed', '', { pubStatus: 'withheld' }],
    [
      'Embargoed',
      '<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20260302T060000Z</DateAndTime></StatusWillChange>',
      { pubStatus: 'usable', embargoed: '2026-03-02T06:00:00Z' },
    ],
    [
      'Embargoed',
      '<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>tomorrow</DateAndTime></StatusWillChange>',
      { pubStatus: 'withheld' },
    ],
    [
      'Embargoed',
      '<StatusWillChange><FutureStatus FormalName="Canceled"/><DateAndTime>20260302T060000Z</DateAndTime></StatusWillChange>',
      { pubStatus: 'withheld' },
    ],
    [
      'Usable',
      '<StatusWillChange><FutureStatus FormalName="Withheld"/><DateAndTime>20260302T060000Z</DateAndTime></StatusWillChange>',
      { pubStatus: 'usable', expires: '2026-03-02T06:00:00Z' },
    ],
    ['Usable', '<Instruction FormalName="Kill"/>', { pubStatus: 'canceled', signals: ['kill'] }],
    ['Usable', '<Instruction FormalName="Correction"/>', { pubStatus: 'usable', signals: ['correction'] }],
    [
      'Usable',
      '<Property FormalName="EmbargoDate" Value="2026-03-02T06:00:00Z"/>',
      { embargoed: '2026-03-02T06:00:00Z' },
    ],
    ['Usable', '<Property FormalName="Embargo" Value="soon"/>', { pubStatus: 'withheld' }],
  ])('status %s %s', async (status, more, expected) => {
    const item = await one({ management: `<Status FormalName="${status}"/>${more}` });
    expect(item).toMatchObject(expected);
    if (!('embargoed' in expected)) expect(item.embargoed).toBeUndefined();
  });

  it('reads metadata, names of codes by the topics of the document', async () => {
    const topics = `<TopicSet Duid="t"><Topic Duid="t1"><TopicType FormalName="Subject"/><FormalName>04015000</FormalName>
      <Description xml:lang="en">Transport</Description></Topic><Topic Duid="t2"><Description>Port of Turkan</Description></Topic></TopicSet>`;
    const metadata = `<AdministrativeMetadata><Provider><Party FormalName="HN"/></Provider><Creator><Party FormalName="Nara Aliyeva"/></Creator></AdministrativeMetadata>
      <RightsMetadata><Copyright><CopyrightHolder>Harbour News</CopyrightHolder><CopyrightDate>2026</CopyrightDate></Copyright>
      <UsageRights><UsageType>print</UsageType><Geography>Azerbaijan</Geography></UsageRights></RightsMetadata>
      <DescriptiveMetadata><Language FormalName="en"/><Genre FormalName="Feature"/><SubjectCode><SubjectMatter FormalName="04015000"/></SubjectCode>
      <TopicOccurrence Topic="#t2"/><Location><Property FormalName="Country" Value="AZE"/><Property FormalName="City" Value="Turkan"/></Location>
      <Property FormalName="Keyword" Value="fog"/><Property FormalName="Weather" Value="bad"/></DescriptiveMetadata>
      <Metadata><MetadataType FormalName="HNKeywords"/><Property FormalName="HNIndustryKeywords" Value="Shipping"/></Metadata>`;
    const { item, warnings } = await readOne(
      document(topics + newsItem({ content: component(metadata + CONTENT) })),
    );
    expect(item).toMatchObject({
      genre: 'Feature',
      copyrightHolder: 'Harbour News',
      usageTerms: 'print; Azerbaijan',
      authors: [{ name: 'Nara Aliyeva' }],
      subjects: [
        { code: 'subj:04015000', name: 'Transport' },
        { name: 'Port of Turkan' },
        { name: 'Shipping' },
      ],
      places: [{ name: 'Turkan' }],
    });
    expect(item.keywords).toContain('fog');
    expect(warnings.map(({ message }) => message).join()).toContain('FormalName="Weather"');
  });

  it('puts components to their places by their roles', async () => {
    const role = (name: string, content: string): string =>
      `<NewsComponent><Role FormalName="${name}"/>${content}</NewsComponent>`;
    const html = (text: string): string =>
      `<ContentItem><MimeType FormalName="text/html"/><DataContent><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${text}</p></body></html></DataContent></ContentItem>`;
    const picture = `<NewsComponent><Role FormalName="Photo"/><NewsLines><HeadLine>The pier</HeadLine><CreditLine>N. Quay</CreditLine></NewsLines>
      ${role('Caption', html('Fog at the pier'))}
      <ContentItem Href="https://h.example/p.jpg"><MimeType FormalName="image/jpeg"/><Characteristics><SizeInBytes>900</SizeInBytes>
      <Property FormalName="PixelWidth" Value="800"/><Property FormalName="Height" Value="600"/></Characteristics></ContentItem></NewsComponent>`;
    const content = component(
      role(
        'StyleSheet',
        '<ContentItem><MimeType FormalName="text/css"/><DataContent>p {}</DataContent></ContentItem>',
      ) +
        role('Abstract', html('In short')) +
        role('Contact', html('Call the port')) +
        picture +
        role('Body', html('The <b>story</b>')),
    );
    const item = await one({ content });
    expect(item.text).toBe('The story\n\nCall the port');
    expect(item.abstract).toBe('In short');
    expect(item.headline).toBe('Ferry late');
    expect(item.renditions).toEqual([
      {
        href: 'https://h.example/p.jpg',
        mediaType: 'image/jpeg',
        type: 'picture',
        headline: 'The pier',
        caption: 'Fog at the pier',
        credit: 'N. Quay',
        width: 800,
        height: 600,
        size: 900,
      },
    ]);
  });

  it('takes one of several forms of the same text, the one with markup', async () => {
    const text =
      '<ContentItem><MimeType FormalName="text/plain"/><DataContent>The ferry is late.</DataContent></ContentItem>';
    expect((await one({ content: component(text + CONTENT) })).markup?.marks).toHaveLength(1);
    const list = `<NewsComponent EquivalentsList="yes"><NewsComponent>${text}</NewsComponent><NewsComponent>${CONTENT}</NewsComponent></NewsComponent>`;
    expect((await one({ content: component(list) })).text).toBe('The ferry is late.');
  });

  it('makes an item of each language', async () => {
    const version = (language: string, headline: string): string =>
      `<NewsComponent><NewsLines><HeadLine>${headline}</HeadLine></NewsLines><DescriptiveMetadata><Language FormalName="${language}"/></DescriptiveMetadata>
       <ContentItem><DataContent>${headline}.</DataContent></ContentItem></NewsComponent>`;
    const outcomes = await readAll(
      document(
        newsItem({
          content: `<NewsComponent EquivalentsList="yes"><NewsLines><CopyrightLine>© HN</CopyrightLine></NewsLines>${version('en', 'Late')}${version('az', 'Gec')}</NewsComponent>`,
        }),
      ),
    );
    expect(outcomes.map((outcome) => outcome.ok && outcome.item)).toMatchObject([
      {
        guid: 'urn:newsml:harbour.example:20260301:F1',
        language: 'en',
        headline: 'Late',
        text: 'Late.',
        copyrightNotice: '© HN',
      },
      {
        guid: 'urn:newsml:harbour.example:20260301:F1#az',
        language: 'az',
        headline: 'Gec',
        text: 'Gec.',
        copyrightNotice: '© HN',
      },
    ]);
  });

  it('holds a revision that only says what to change', async () => {
    const item = await one({
      content: '<Update><Replace DuidRef="a"><HeadLine>New</HeadLine></Replace></Update>',
      management: '<Status FormalName="Canceled"/>',
    });
    expect(item.pubStatus).toBe('canceled');
    const [outcome] = await readAll(
      document(newsItem({ content: `${component(CONTENT)}<Update><Delete DuidRef="a"/></Update>` })),
    );
    expect(outcome).toMatchObject({ ok: true, item: { pubStatus: 'withheld' } });
    expect(outcome.ok && outcome.warnings.map(({ code }) => code)).toContain('ITEM_UPDATE_ONLY');
  });

  it('reads packages, items in items, and topics', async () => {
    const inner = newsItem({
      identity: '<ProviderId>h.example</ProviderId><DateId>20260301</DateId><NewsItemId>F2</NewsItemId>',
    });
    const outcomes = await readAll(
      document(
        newsItem({
          content: `<NewsComponent>${lines()}<NewsItemRef NewsItem="urn:newsml:h.example:20260301:F9:2"/>${inner}</NewsComponent>`,
        }) +
          newsItem({
            content:
              '<TopicSet><Topic Duid="p"><TopicType FormalName="Person"/><FormalName>p1</FormalName><Description xml:lang="en">N. Aliyeva</Description></Topic></TopicSet>',
          }),
      ),
    );
    expect(outcomes.map((outcome) => outcome.ok && outcome.item)).toMatchObject([
      {
        type: 'composite',
        links: [
          { rel: 'packaged', guid: 'urn:newsml:h.example:20260301:F9' },
          { rel: 'packaged', guid: 'urn:newsml:h.example:20260301:F2' },
        ],
      },
      { guid: 'urn:newsml:h.example:20260301:F2', text: 'The ferry is late.' },
      {
        guid: 'urn:newsml:harbour.example:20260301:F1#p',
        type: 'person',
        headline: 'N. Aliyeva',
        concept: { sameAs: ['p1'] },
      },
    ]);
  });

  it('keeps what lines of agencies say, addresses as links', async () => {
    const line = (type: string, text: string): string =>
      `<NewsLine><NewsLineType FormalName="${type}"/><NewsLineText>${text}</NewsLineText></NewsLine>`;
    const item = await one({
      content: component(
        CONTENT,
        line('AdvisoryLine', 'CORRECTS hour') +
          line('Gallery URL', 'https://h.example/g') +
          line('ProductLine', '(Picture)'),
      ),
    });
    expect(item.editorialNote).toBe('CORRECTS hour\nProductLine: (Picture)');
    expect(item.signals).toEqual(['correction']);
    expect(item.links).toEqual([{ rel: 'Gallery URL', href: 'https://h.example/g' }]);
  });

  it('says a type of line once, and knows a byline with another word before it', async () => {
    const item = await one({
      content: component(
        '<ContentItem><DataContent><p>Von N. Aliyeva</p><p>The ferry is late.</p></DataContent></ContentItem>',
        '<NewsLine><NewsLineType FormalName="Product"/><NewsLineText>Product: pictures</NewsLineText></NewsLine>',
      ).replace('By N. Aliyeva', 'N. Aliyeva'),
    });
    expect(item.editorialNote).toBe('Product: pictures');
    expect(item.text).toBe('The ferry is late.');
  });

  it('follows properties to the topics that they point to, and tells places from subjects', async () => {
    const topics = `<TopicSet><Topic Duid="t1"><TopicType FormalName="Geography"/><Description>Caspian Sea</Description></Topic>
      <Topic Duid="t2"><TopicType FormalName="Prefecture"/><Description>Turkan</Description></Topic>
      <Topic Duid="t3"><TopicType FormalName="Person"/><Description>A. Captain</Description></Topic></TopicSet>`;
    const metadata = `<DescriptiveMetadata><Location><Property FormalName="CountryArea" ValueRef="#t2"/></Location>
      <Location><Property FormalName="City" ValueRef="#gone"/></Location>
      <TopicOccurrence Topic="#t1"/><TopicOccurrence Topic="#t3"/>
      <Property FormalName="Keyword" Value="ports; fog, dense"/><Property FormalName="Industry" Value="Shipping"/></DescriptiveMetadata>`;
    const item = await one({ content: component(`${topics}${metadata}${CONTENT}`) });
    expect(item.places).toEqual([{ name: 'Caspian Sea' }, { name: 'Turkan' }]);
    expect(item.subjects).toEqual([{ name: 'A. Captain' }, { name: 'Shipping' }]);
    expect(item.keywords).toEqual(expect.arrayContaining(['ports', 'fog, dense']));
  });

  it.each([
    ['in a component of a picture', 'Photo', ['', '']],
    ['in a component in one of a picture', 'Main Picture', ['<NewsComponent>', '</NewsComponent>']],
    ['in one component with it', 'Supporting', ['', '']],
  ])('takes a text %s for what stands under the picture', async (_what, role, [begin, end]) => {
    const picture = `<NewsComponent><Role FormalName="${role}"/>${begin}<ContentItem Href="a.jpg"><MediaType FormalName="Photo"/></ContentItem>${end}
      ${begin}<ContentItem><DataContent>The pier in fog</DataContent></ContentItem>${end}</NewsComponent>`;
    const main = `<NewsComponent><Role FormalName="Main"/>${CONTENT}</NewsComponent>`;
    const item = await one({ content: component(main + picture) });
    expect(item.text).toBe('The ferry is late.');
    expect(item.renditions).toMatchObject([{ href: 'a.jpg', caption: 'The pier in fog' }]);
  });

  it("reads NITF's content without anything around it", async () => {
    const { item, warnings } = await readOne(
      document(
        newsItem({
          content: component(`<ContentItem><DataContent><hl2>Fog</hl2><p>The ferry is late.</p>
            <media media-type="image"><media-reference source="https://h.example/a.jpg" mime-type="image/jpeg"/><media-caption>The pier</media-caption></media>
            </DataContent></ContentItem>`),
        }),
      ),
    );
    expect(item.text).toBe('Fog\n\nThe ferry is late.');
    expect(item.renditions).toMatchObject([{ href: 'https://h.example/a.jpg', caption: 'The pier' }]);
    expect(warnings).toEqual([]);
  });
});

describe('NewsML 1 as agencies write it', () => {
  it('takes a line that is a caption for what stands under the pictures', async () => {
    const caption = `<NewsLines><HeadLine>FERRY</HeadLine><NewsLine><NewsLineType FormalName="Caption"/><NewsLineText>A ferry in fog.</NewsLineText></NewsLine></NewsLines>`;
    const picture = `<ContentItem Href="https://h.example/f.jpg"><MediaType FormalName="Photo"/></ContentItem>`;
    const item = await one({ content: `<NewsComponent>${caption}${picture}</NewsComponent>` });
    expect(item.renditions).toMatchObject([{ caption: 'A ferry in fog.' }]);
    expect(item.editorialNote).toBeUndefined();
    expect(item.text).toBe('A ferry in fog.');
  });

  it('reads Subject Codes from their URNs, and qualifiers of subjects as none', async () => {
    const subjects = `<DescriptiveMetadata><SubjectCode><Subject FormalName="urn:newsml:iptc.org:20020101:topicset.iptc-subjectcode:04000000"/>
      <SubjectQualifier FormalName="men"/></SubjectCode></DescriptiveMetadata>`;
    const item = await one({ content: component(subjects + CONTENT) });
    expect(item.subjects?.map(({ code }) => code)).toEqual(['subj:04000000']);
  });

  it('leaves a headline over the text out that the lines have', async () => {
    const text = '<DataContent><body><hl1>Ferry late</hl1><p>Fog it was.</p></body></DataContent>';
    const lined = '<NewsLines><HeadLine>Ferry late</HeadLine></NewsLines>';
    const item = await one({
      content: `<NewsComponent>${lined}<ContentItem>${text}</ContentItem></NewsComponent>`,
    });
    expect(item.text).toBe('Fog it was.');
  });
});
