import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import type { FormatName } from '../../../../src/plugins/wire/core/read';

const BODY =
  '<p>The ferry <b>Xəzər</b> is <a href="https://port.example/f">back</a>.</p><ul><li>Daily</li></ul>';
const ESCAPED = BODY.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const NITF = `<?xml version="1.0" encoding="UTF-8"?><nitf><head><docdata management-status="usable"><doc-id id-string="f1"/><urgency ed-urg="4"/><date.issue norm="20260306T150000Z"/></docdata></head><body><body.head><hedline><hl1>Ferry returns</hl1></hedline><dateline><location>BAKU</location></dateline></body.head><body.content>${BODY}</body.content></body></nitf>`;

/** One good file of each format, with a story of a ferry that is back. */
export const SAMPLE_OF: Record<FormatName, Uint8Array> = {
  text: Buffer.from('Ferry returns\n\nBAKU (Port) - The ferry Xəzər is back, the port said.\n'),
  json: Buffer.from(
    JSON.stringify({
      uri: 'urn:f:1',
      headline: 'Ferry returns',
      embargoed: '2030-01-01T00:00:00Z',
      bodies: [{ contentType: 'text/html', value: BODY }],
      associations: { main: { type: 'picture', renditions: { a: { href: 'https://port.example/a.jpg' } } } },
    }),
  ),
  jsonl: Buffer.from(
    '{"title":"Ferry returns","text":"It is back."}\n{"title":"Tram","urgency":3,"text":"Late."}\n',
  ),
  csv: Buffer.from(
    'guid;title;text;published\n1;Ferry returns;"The ""Xəzər"" is\nback.";2026-03-06\n2;Tram;Late.;2026-03-07\n',
  ),
  iptc7901: Buffer.from(
    '\x01ABC0042 4 POL 0012 PORT 0034\x02Ferry returns\r\n    BAKU, March 6 (Port) - The ferry is back.\r\n\x03061500 MAR 26\x04',
  ),
  anpa: Buffer.from(
    '\x16\x16\x01f0704\x1fport-\r\nu f BC-BAKU-FERRY 03-06 0105\x02\r\nFerry returns\r\n   BAKU, March 6 - The ferry is back.\r\n\x03',
  ),
  zczc: Buffer.from('ZCZC PRT042\r\nBAKU, 6 MARCH (PORT) - THE FERRY IS BACK.\r\nNNNN\r\n'),
  html: Buffer.from(
    `<!doctype html><html lang="az"><head><title>Ferry returns</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry returns","datePublished":"2026-03-06"}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry returns</h1>${BODY}</article><footer>Contact</footer></body></html>`,
  ),
  mail: Buffer.from(
    `From: Port <p@port.example>\r\nSubject: Ferry returns\r\nMessage-ID: <1@port.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${BODY}\r\n--b\r\nContent-Type: application/json; name="a.json"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('{"title":"Tram","text":"Late."}').toString('base64')}\r\n--b--\r\n`,
  ),
  ical: Buffer.from(
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:r1\r\nSUMMARY:Regatta\r\nDTSTART;TZID=Asia/Baku:20260307T100000\r\nDURATION:P1D\r\nDESCRIPTION:Boats from six ports.\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  ),
  rss: Buffer.from(
    `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Port</title><item><guid>f1</guid><title>Ferry returns</title><description>${ESCAPED}</description><pubDate>Fri, 06 Mar 2026 15:00:00 GMT</pubDate><media:content url="https://port.example/a.jpg"/></item><item><title>Tram</title></item></channel></rss>`,
  ),
  atom: Buffer.from(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Port</title><entry><id>urn:f:1</id><title>Ferry returns</title><updated>2026-03-06T15:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${BODY}</div></content></entry></feed>`,
  ),
  'json-feed': Buffer.from(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Port',
      items: [{ id: 'f1', title: 'Ferry returns', content_html: BODY }],
    }),
  ),
  wxr: Buffer.from(
    `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Port</title><wp:wxr_version>1.2</wp:wxr_version><item><title>Ferry returns</title><content:encoded><![CDATA[<!-- wp:paragraph -->${BODY}<!-- /wp:paragraph -->]]></content:encoded><wp:post_type>post</wp:post_type><wp:status>publish</wp:status></item></channel></rss>`,
  ),
  nitf: Buffer.from(NITF),
  newsml1: Buffer.from(
    `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>port.example</ProviderId><DateId>20260306</DateId><NewsItemId>f1</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:f:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20260306T150000Z</FirstCreated><ThisRevisionCreated>20260306T150000Z</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Ferry returns</HeadLine></NewsLines><ContentItem><DataContent><nitf><body><body.content>${BODY}</body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  ),
  newsmlg2: Buffer.from(
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-06T15:00:00Z</sent></header><itemSet><newsItem guid="urn:f:1" version="1"><itemMeta><versionCreated>2026-03-06T15:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Ferry returns</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${BODY}</body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`,
  ),
  zip: zipSync({
    'a/ferry.xml': Buffer.from(NITF),
    'tram.json': Buffer.from('{"title":"Tram","text":"Late."}'),
  }),
  gzip: gzipSync(NITF),
};
