/**
 * `node bench/readers.mjs [--json] [--rounds=5]`: items a second of each reader beside the bare library that it stands on, for the same made-up files, one
 * after the other in one process. `share`: of the bare library's speed that is left once it is a wire item with checked fields, body, markup and original.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { zipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { SaxesParser } from 'saxes';
import { compileOrExit } from '../scripts/compile-or-exit.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const asJson = process.argv.includes('--json');
const rounds = Number(process.argv.find((arg) => arg.startsWith('--rounds='))?.slice(9) ?? 5);
compileOrExit(root);
const { read } = createRequire(import.meta.url)(join(root, 'dist/src/plugins/wire/core/read'));

const ITEMS = 400;
const numbers = Array.from({ length: ITEMS }, (_, i) => i);
const sentence = (i) =>
  `Ferry number ${i} is back in the harbour after ${i % 97} days of repairs, the port authority said.`;
const paragraphs = (i) =>
  `<p>${sentence(i)} <b>It</b> sails <a href="https://port.example/${i}">daily</a>.</p>`.repeat(12);
const text = (i) => `${sentence(i)} It sails daily.\n\n`.repeat(12);
const day = (i) => new Date(Date.UTC(2026, 0, 1) + i * 60_000);
const stamp = (i) =>
  day(i)
    .toISOString()
    .replace(/[-:]|\.000/g, '');
const escape = (html) => html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const all = (make) => numbers.map(make).join('');

const sax = (xml) => {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('text', () => undefined);
  parser.on('opentag', () => undefined);
  parser.write(xml).close();
};
const nitf = (i) =>
  `<nitf><head><docdata><doc-id id-string="f${i}"/><urgency ed-urg="4"/><date.issue norm="${stamp(i)}"/></docdata></head><body><body.head><hedline><hl1>Ferry ${i}</hl1></hedline></body.head><body.content>${paragraphs(i)}</body.content></body></nitf>`;
const g2 = (i) =>
  `<newsItem guid="urn:f:${i}" version="1"><itemMeta><versionCreated>${day(i).toISOString()}</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Ferry ${i}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${paragraphs(i)}</body></html></inlineXML></contentSet></newsItem>`;
const page = (i) =>
  `<!doctype html><html lang="en"><head><title>Ferry ${i}</title></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry ${i}</h1>${paragraphs(i)}</article><footer>Contact</footer></body></html>`;
const mail = (i) =>
  `From: Port <press@port.example>\r\nSubject: Ferry ${i}\r\nDate: ${day(i).toUTCString()}\r\nMessage-ID: <${i}@port.example>\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${paragraphs(i)}\r\n`;

/** Each reader: its format, the files it reads, and what the library alone does with one of them. */
const READERS = [
  [
    'jsonl',
    [all((i) => `${JSON.stringify({ guid: i, title: `Ferry ${i}`, content_html: paragraphs(i) })}\n`)],
    (file) =>
      file
        .split('\n')
        .filter(Boolean)
        .forEach((line) => JSON.parse(line)),
  ],
  [
    'csv',
    [`guid,title,text\n${all((i) => `${i},Ferry ${i},"${text(i)}"\n`)}`],
    (file) => parseCsv(file, { columns: true }),
  ],
  [
    'rss',
    [
      `<rss version="2.0"><channel>${all((i) => `<item><guid>${i}</guid><title>Ferry ${i}</title><description>${escape(paragraphs(i))}</description></item>`)}</channel></rss>`,
    ],
    sax,
  ],
  [
    'atom',
    [
      `<feed xmlns="http://www.w3.org/2005/Atom">${all((i) => `<entry><id>urn:${i}</id><title>Ferry ${i}</title><content type="html">${escape(paragraphs(i))}</content></entry>`)}</feed>`,
    ],
    sax,
  ],
  ['nitf', numbers.map(nitf), sax],
  [
    'newsmlg2',
    [`<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${all(g2)}</itemSet></newsMessage>`],
    sax,
  ],
  ['html', numbers.map(page), (file) => new Parser({}).end(file)],
  ['mail', numbers.map(mail), (file) => PostalMime.parse(file)],
  [
    'ical',
    [
      `BEGIN:VCALENDAR\r\n${all((i) => `BEGIN:VEVENT\r\nUID:${i}\r\nSUMMARY:Ferry ${i}\r\nDTSTART:${stamp(i)}\r\nDESCRIPTION:${sentence(i)}\r\nEND:VEVENT\r\n`)}END:VCALENDAR\r\n`,
    ],
    (file) => ICAL.parse(file),
  ],
  [
    'text',
    numbers.map((i) => `Ferry ${i}\n\n${text(i)}`),
    (file) => new TextDecoder().decode(Buffer.from(file)),
  ],
  ['zip', [zipSync(Object.fromEntries(numbers.map((i) => [`${i}.xml`, Buffer.from(nitf(i))])))], undefined],
];

const results = [];
for (const [format, files, bare] of READERS) {
  const buffers = files.map((file) => Buffer.from(file));
  const reader = await itemsPerSecond(async () => {
    let items = 0;
    for (const bytes of buffers) {
      for await (const outcome of read([bytes], { file: `made.${format}`, format })) {
        if (!outcome.ok) throw new Error(`${format}: ${JSON.stringify(outcome.problem)}`);
        items += 1;
      }
    }
    if (items !== ITEMS) throw new Error(`${format}: ${items} of ${ITEMS} items`);
  });
  const library =
    bare &&
    (await itemsPerSecond(async () => {
      for (const file of files) await bare(file);
    }));
  results.push({ format, reader, library, share: library && reader / library });
}

if (asJson) console.log(JSON.stringify({ readers: results }));
else {
  console.log('| reader | items/s | bare library, items/s | share |');
  console.log('|---|---:|---:|---:|');
  for (const { format, reader, library, share } of results) {
    console.log(
      `| ${format} | ${reader.toFixed(0)} | ${library?.toFixed(0) ?? '–'} | ${share?.toFixed(2) ?? '–'} |`,
    );
  }
}

/** The best of several rounds: what disturbs a round makes it slower, never faster. */
async function itemsPerSecond(work) {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await work();
    best = Math.min(best, performance.now() - started);
  }
  return (ITEMS / best) * 1000;
}
