import { existsSync, readdirSync } from 'node:fs';
import { encode } from 'iconv-lite';
import { apiToken } from '../support';
import { counts, openImportRoom, type ImportRoom } from './import-room';
import { IMPORTER, push, pushed } from './push';
import { HEADLINE, jsonLines, PAGE, RUSSIAN_NOTICE, RUSSIAN_PAGE, wireItem } from './wire-texts';

let room: ImportRoom;
let token: string;
beforeAll(async () => {
  room = await openImportRoom();
  token = await apiToken(room.strapi, { permissions: IMPORTER });
});
afterAll(() => room?.stop());

const post = (query = '') => push(room, token, query);
const byGuid = async (guid: string, published = false) =>
  (
    await room.rows('api::article.article', { guid, publishedAt: published ? { $notNull: true } : null }, [
      'source',
    ])
  )[0];

test('pasted text as JSON: 202 at once, then the counts', async () => {
  const answer = await post().send({ text: PAGE, source: 'Kestrel', publish: false });
  expect(answer.status).toBe(202);
  expect(answer.body.data).toMatchObject({
    documentId: expect.any(String),
    state: 'queued',
    files: ['<paste>'],
    source: 'Kestrel',
    publish: false,
    counts: counts({}),
    startedBy: expect.stringMatching(/^test \d+$/u),
  });
  expect(answer.body.data).not.toHaveProperty('id');

  const done = await pushed(room, token, post().send({ text: PAGE.replace(HEADLINE, `${HEADLINE} Now`) }));
  expect(done).toMatchObject({ state: 'finished', counts: counts({ items: 1, created: 1, flags: 1 }) });
  expect(Date.parse(done.finishedAt!)).toBeGreaterThanOrEqual(Date.parse(done.startedAt!));
});

test('files, two of them of one name, and names that are paths', async () => {
  const done = await pushed(
    room,
    token,
    post()
      .field('source', 'Folder Wire')
      .field('publish', 'true')
      .attach('files', Buffer.from(JSON.stringify(wireItem(1))), 'story.json')
      .attach('files', Buffer.from(JSON.stringify(wireItem(2))), 'story.json')
      .attach('files', Buffer.from(JSON.stringify(wireItem(3))), '../../etc/passwd')
      .attach('files', Buffer.from(JSON.stringify(wireItem(4))), 'C:\\Desk\\four.json'),
  );
  expect(done.files).toEqual(['story.json', 'story.json (2)', 'passwd', 'four.json']);
  expect(done).toMatchObject({ state: 'finished', source: 'Folder Wire', publish: true });
  expect(done.counts).toEqual(counts({ items: 4, created: 4 }));
  for (const number of [1, 2, 3, 4]) {
    const { guid, headline } = wireItem(number);
    expect(await byGuid(guid, true)).toMatchObject({ headline, source: { name: 'Folder Wire' } });
  }
});

test('files come in the order in which they were sent, however large the first is', async () => {
  const long = wireItem(5, { note: 'x'.repeat(3_000_000) });
  const next = wireItem(5, { version: undefined, headline: 'Sandnes Hill Opens a Bakery, and It Is Full' });
  const done = await pushed(
    room,
    token,
    post()
      .attach('files', Buffer.from(JSON.stringify({ ...long, version: undefined })), 'long.json')
      .attach('files', Buffer.from(JSON.stringify(next)), 'short.json')
      .attach('files', Buffer.alloc(0), 'empty.txt')
      .attach('files', Buffer.from(PAGE), 'новости.txt'),
  );
  expect(done.files).toEqual(['long.json', 'short.json', 'empty.txt', 'новости.txt']);
  expect(done.counts).toMatchObject({ items: 4, created: 1, updated: 1, unchanged: 1, failed: 1 });
  expect(await byGuid(next.guid)).toMatchObject({ headline: next.headline });
});

test('text in windows-1251, as its charset says', async () => {
  const bytes = encode(RUSSIAN_PAGE, 'windows-1251');
  const done = await pushed(
    room,
    token,
    post().set('Content-Type', 'text/plain; charset=windows-1251').send(bytes),
  );
  expect(done.files).toEqual(['<push>']);
  expect(done.counts).toEqual(counts({ items: 1, created: 1, flags: 1 }));
  const [receipt] = await room.receipts(done);
  expect(Buffer.from(receipt.original, receipt.originalEncoding)).toEqual(bytes);
  const [flag] = await room.rows('plugin::wire.flag', { articleDocumentId: receipt.articleDocumentId });
  expect(flag.quote).toContain(RUSSIAN_NOTICE);
  expect(receipt.problems).toEqual([]);
});

test('JSON Lines, with the settings in the query', async () => {
  const lines = jsonLines([wireItem(10), wireItem(11), { headline: '' }, wireItem(12)]);
  const done = await pushed(
    room,
    token,
    post('?source=Line%20Wire&publish=true').set('Content-Type', 'application/x-ndjson').send(lines),
  );
  expect(done).toMatchObject({ state: 'finished', source: 'Line Wire', publish: true });
  expect(done.counts).toEqual(counts({ items: 4, created: 3, failed: 1 }));
  expect(await byGuid(wireItem(11).guid, true)).toMatchObject({ source: { name: 'Line Wire' } });
});

test('a JSON array of wire items, each kept as it was written', async () => {
  const [one, two] = [wireItem(20), wireItem(21)];
  const written = [JSON.stringify(one, null, 3), JSON.stringify(two).replace('Velmark', '\\u0056elmark')];
  const body = `[\n ${written[0]} ,\n ${written[1]}]\n`;
  const done = await pushed(
    room,
    token,
    post('?source=Array%20Wire').set('Content-Type', 'application/json').send(body),
  );
  expect(done.counts).toEqual(counts({ items: 2, created: 2 }));
  const receipts = await room.receipts(done);
  expect(receipts.map(({ original }) => original)).toEqual(written);
  expect(receipts.map(({ item, guid }) => [item, guid])).toEqual([
    [1, one.guid],
    [2, two.guid],
  ]);
  expect(await byGuid(one.guid, true)).toBeUndefined();
});

test('one wire item that has a text is an item, not a paste', async () => {
  const { body_text: text, ...item } = wireItem(22);
  const done = await pushed(room, token, post().send({ ...item, text }));
  expect(done.counts).toEqual(counts({ items: 1, created: 1 }));
  expect(await byGuid(item.guid)).toMatchObject({ headline: item.headline });
});

test('a format that is said wins over what the bytes look like', async () => {
  const done = await pushed(room, token, post('?format=text').send([wireItem(23)]));
  expect(done.counts).toMatchObject({ items: 1, created: 1 });
  expect(await byGuid(wireItem(23).guid)).toBeUndefined();
});

test('many pushes at once: each is done', async () => {
  const done = await Promise.all(
    [30, 31, 32, 33, 34, 35, 36].map((number) =>
      pushed(room, token, post('?source=Busy%20Wire').send([wireItem(number), wireItem(number + 100)])),
    ),
  );
  expect(done.map(({ state, counts: { items, created } }) => [state, items, created])).toEqual(
    done.map(() => ['finished', 2, 2]),
  );
});

test('nothing is left of the files when the imports are over', async () => {
  await pushed(room, token, post().attach('files', Buffer.from(PAGE), 'page.txt'));
  const patience = Date.now() + 5_000;
  const left = () => (existsSync(room.spool) ? readdirSync(room.spool) : []);
  // The import is called finished before its files are removed.
  while (left().length > 0 && Date.now() < patience) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(left()).toEqual([]);
});
