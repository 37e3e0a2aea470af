import fc from 'fast-check';
import { readAll } from '../reading';

const NITF = `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "n.dtd"><nitf><head><title>T</title><meta name="embargo" content="no"/><docdata management-status="usable">
<doc-id id-string="a"/><date.issue norm="20260301T080000Z"/><ed-msg info="CORRECTS"/></docdata></head><body><body.head><hedline><hl1>Ferry</hl1></hedline>
<byline>By <person>N. A.</person><byttl>HN</byttl></byline></body.head><body.content><p>A <em>b</em></p><media media-type="image"><media-reference source="x"/></media></body.content></body></nitf>`;

const NEWSML = `<NewsML><NewsItem xml:lang="en"><Identification><NewsIdentifier><PublicIdentifier>urn:newsml:h:20260301:A:1</PublicIdentifier><RevisionId>1</RevisionId></NewsIdentifier></Identification>
<NewsManagement><Status FormalName="Embargoed"/><StatusWillChange><DateAndTime>20260301T080000Z</DateAndTime></StatusWillChange></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry</HeadLine></NewsLines>
<ContentItem><DataContent><nitf><body><body.content><p>A</p></body.content></body></nitf></DataContent></ContentItem><ContentItem Href="x"><MimeType FormalName="image/jpeg"/></ContentItem></NewsComponent></NewsItem></NewsML>`;

const G2 = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-01T08:00:00Z</sent></header><itemSet><newsItem guid="a" version="1"><rightsInfo><usageTerms>None<br/>x</usageTerms></rightsInfo>
<itemMeta><embargoed/><pubStatus qcode="stat:usable"/><edNote>Eds: UPDATES</edNote><link rel="irel:x" residref="b"/></itemMeta><contentMeta><headline>Ferry</headline><subject type="cpnat:poi" literal="p"/></contentMeta>
<contentSet><inlineXML><html><body><header><h1>Ferry</h1></header><p><span class="dateline">X</span>A</p></body></html></inlineXML></contentSet></newsItem>
<packageItem guid="p"><groupSet root="g"><group id="g"><groupRef idref="g"/><itemRef residref="a"/></group></groupSet></packageItem>
<conceptItem guid="c"><concept><conceptId qcode="x:1"/><name>N</name><eventDetails><dates><start>2026-03-01</start><duration>P9W</duration></dates></eventDetails></concept></conceptItem></itemSet></newsMessage>`;

const SAMPLES = [NITF, NEWSML, G2];
const FORMATS = ['nitf', 'newsml1', 'newsmlg2'] as const;

const seconds = async (content: string, format: (typeof FORMATS)[number]): Promise<number> => {
  const start = process.cpuUsage();
  await readAll(content, { format });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

describe('hostile NITF and NewsML', () => {
  it('whatever is cut out, doubled or changed, something comes of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...SAMPLES),
        fc.constantFrom(undefined, ...FORMATS),
        fc.array(
          fc.tuple(
            fc.nat(2000),
            fc.nat(60),
            fc.constantFrom('', '<', '>', '&', '"', '\0', '</p>', '<x>', ']]>', '\ud800', 'é'),
          ),
        ),
        async (sample, format, edits) => {
          let text = sample;
          for (const [at, length, piece] of edits) text = text.slice(0, at) + piece + text.slice(at + length);
          const outcomes = await readAll(text, { file: 'x.xml', ...(format ? { format } : {}) }, 97);
          expect(outcomes.length).toBeGreaterThan(0);
          for (const outcome of outcomes) {
            if (outcome.ok) expect(['usable', 'withheld', 'canceled']).toContain(outcome.item.pubStatus);
            else expect(outcome.problem.message).toMatch(/\.$/);
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);

  it('an embargo is never lost, wherever the file is cut', async () => {
    const held = NEWSML.replace(/<StatusWillChange>.*?<\/StatusWillChange>/s, '');
    for (let end = 0; end < held.length; end += 7) {
      for (const outcome of await readAll(held.slice(0, end), { format: 'newsml1' })) {
        if (outcome.ok) expect(outcome.item.pubStatus).not.toBe('usable');
      }
    }
  });

  it.each<[string, (typeof FORMATS)[number], string]>([
    [
      'notes',
      'newsmlg2',
      `<newsItem guid="a"><itemMeta>${'<edNote>a note to editors</edNote>'.repeat(10_000)}</itemMeta></newsItem>`,
    ],
    [
      'different notes',
      'newsmlg2',
      `<newsItem guid="a"><itemMeta>${Array.from({ length: 10_000 }, (_, i) => `<edNote>note ${i}</edNote>`).join('')}</itemMeta></newsItem>`,
    ],
    [
      'nested divisions',
      'newsmlg2',
      `<newsItem guid="a"><contentMeta><headline>F</headline></contentMeta><contentSet><inlineXML><html><body>${'<div>'.repeat(200)}${'<b/><p>x</p>'.repeat(8000)}${'</div>'.repeat(200)}</body></html></inlineXML></contentSet></newsItem>`,
    ],
    [
      'a header of nothing',
      'newsmlg2',
      `<newsItem guid="a"><contentSet><inlineXML><html><body><header>${'<i/>'.repeat(50_000)}</header></body></html></inlineXML></contentSet></newsItem>`,
    ],
    [
      'groups in groups',
      'newsmlg2',
      `<packageItem guid="a"><groupSet root="g0">${Array.from({ length: 5000 }, (_, i) => `<group id="g${i}">${`<groupRef idref="g${(i + 1) % 5000}"/>`.repeat(4)}<itemRef residref="r${i}"/></group>`).join('')}</groupSet></packageItem>`,
    ],
    [
      'concepts with much about each',
      'newsmlg2',
      `<knowledgeItem guid="a"><contentMeta>${'<keyword>k</keyword>'.repeat(10_000)}</contentMeta><conceptSet>${'<concept><name>N</name></concept>'.repeat(800)}</conceptSet></knowledgeItem>`,
    ],
    [
      'languages',
      'newsml1',
      `<NewsML><NewsItem><NewsComponent>${Array.from({ length: 5000 }, (_, i) => `<NewsComponent xml:lang="x${i}"><ContentItem><DataContent>T</DataContent></ContentItem></NewsComponent>`).join('')}</NewsComponent></NewsItem></NewsML>`,
    ],
    [
      'files',
      'newsml1',
      `<NewsML><NewsItem><NewsComponent>${'<ContentItem Href="x"/>'.repeat(30_000)}<NewsLines><HeadLine>F</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>`,
    ],
    [
      'forms of a text',
      'newsml1',
      `<NewsML><NewsItem><NewsComponent>${Array.from({ length: 3000 }, (_, i) => `<ContentItem><DataContent>${'x'.repeat(i % 50)}y</DataContent></ContentItem>`).join('')}</NewsComponent></NewsItem></NewsML>`,
    ],
    [
      'a byline of parts',
      'nitf',
      `<nitf><body><body.head><byline>${'<byttl>a</byttl>'.repeat(30_000)}</byline></body.head></body></nitf>`,
    ],
    [
      'media in media',
      'nitf',
      `<nitf><body><body.content>${'<media>'.repeat(150)}${'<media-reference source="x"/>'.repeat(2000)}${'</media>'.repeat(150)}</body.content></body></nitf>`,
    ],
    [
      'commas after a place',
      'nitf',
      `<nitf><body><body.head><dateline><location>${','.repeat(100_000)}x</location></dateline></body.head></body></nitf>`,
    ],
    [
      'schemes of a subject code',
      'newsml1',
      `<NewsML><NewsItem><NewsComponent><DescriptiveMetadata><SubjectCode><Subject FormalName="${'subjectcode'.repeat(20_000)}"/></SubjectCode></DescriptiveMetadata></NewsComponent></NewsItem></NewsML>`,
    ],
    [
      'an ampersand a character',
      'nitf',
      `<nitf><body><body.content><p>${'&'.repeat(200_000)}</p></body.content></body></nitf>`,
    ],
  ])('%s without end take seconds at most', async (_name, format, content) => {
    expect(await seconds(content, format)).toBeLessThan(6);
  });

  it('refuses entities, and stops where elements are nested too deep', async () => {
    for (const [sample, format] of SAMPLES.map((one, i) => [one, FORMATS[i]] as const)) {
      const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sample.replace(/^<\?xml[^>]*>|<!DOCTYPE[^>]*>/g, '')}`;
      const outcomes = await readAll(bomb, { format });
      expect(outcomes).toMatchObject([{ ok: false, problem: { code: 'READ_ENTITIES' } }]);
    }
    const deep = `<nitf><body>${'<p>'.repeat(5000)}`;
    expect(await readAll(deep, { format: 'nitf' })).toMatchObject([
      { ok: false, problem: { code: 'READ_TOO_DEEP' } },
    ]);
  });
});
