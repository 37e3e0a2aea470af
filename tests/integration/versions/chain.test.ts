import type { VersionSummary } from '../../../src/plugins/wire/shared/contracts/versions';
import { adminLogin, apiToken, startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;
let admin: string;
let article: string;

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  admin = (await adminLogin(running.strapi)).token;
  await sendAll();
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

const item = wireItem({ versionCreated: '2026-05-04T08:00:00Z' });
const versions: Record<string, Record<string, unknown>> = {
  second: { ...item, version: '2', headline: 'Quay Opens Twice' },
  tenth: { ...item, version: '10', headline: 'Quay Opens for the Tenth Time' },
  first: item,
  ninth: { ...item, version: '9', pubstatus: 'withheld' },
  eleventh: { ...item, version: '11', pubstatus: 'canceled', headline: 'Kill' },
};

async function sendAll(): Promise<void> {
  article = (await desk.sendOne(versions.second)).article!;
  await desk.sendOne(versions.tenth, { name: '<paste>' });
  await desk.sendOne(versions.first);
  await desk.sendOne(versions.tenth);
  await desk.sendOne(versions.first);
  await desk.sendOne(versions.ninth);
  // Another story that is a copy of it is no version of it.
  await desk.sendOne({ ...versions.tenth, guid: 'tag:lantern.example,2026:a-copy' });
  await desk.sendOne(versions.eleventh);
}

const get = (path: string, token = admin) =>
  running.request.get(path).set('Authorization', `Bearer ${token}`);
const list = async (query = ''): Promise<VersionSummary[]> => {
  const answer = await get(`/wire/articles/${article}/versions${query}`);
  expect(answer.status).toBe(200);
  return answer.body.data;
};

test('all that came of a story is there, the newest version first, whenever it came', async () => {
  const found = await list();
  expect(found.map(({ version, state }) => [version, state])).toEqual([
    ['11', 'killed'],
    ['10', 'unchanged'],
    ['10', 'updated'],
    ['9', 'unchanged'],
    ['2', 'created'],
    ['1', 'unchanged'],
    ['1', 'unchanged'],
  ]);
  expect(found[4]).toMatchObject({
    headline: 'Quay Opens Twice',
    versionCreated: '2026-05-04T08:00:00.000Z',
    source: 'Lantern Newswire',
    file: 'wire.jsonl',
    item: 1,
    import: { documentId: expect.any(String) },
    receivedAt: expect.stringMatching(/Z$/),
  });
  expect(found[3].detail).toMatch(/older than the one kept/);
});

test('each has its original, and what came twice that of the first coming', async () => {
  const found = await list();
  expect(found[1].original).toBe(found[2].receipt);
  expect(found[5].original).toBe(found[6].receipt);
  const sent = ['eleventh', 'tenth', 'tenth', 'ninth', 'second', 'first', 'first'];
  for (const [i, { receipt }] of found.entries()) {
    const answer = await get(`/wire/articles/${article}/versions/${receipt}/original`);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual(versions[sent[i]]);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="${i === 2 ? 'paste' : 'wire.jsonl'}"`,
    );
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  }
});

test('it comes in pages', async () => {
  const answer = await get(`/wire/articles/${article}/versions?page=2&pageSize=3`);
  expect(answer.body.meta.pagination).toEqual({ page: 2, pageSize: 3, pageCount: 3, total: 7 });
  expect(answer.body.data.map(({ version }: VersionSummary) => version)).toEqual(['9', '2', '1']);
  expect((await get(`/wire/articles/${article}/versions?page=0`)).status).toBe(400);
});

test('bytes that are no text come back as they were', async () => {
  const { writeFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const path = join(desk.folder, 'latin.txt');
  const bytes = Buffer.from(
    'Hafen eröffnet neuen Kai\n\nDer Hafen von Fenwick Bay hat am Dienstag einen neuen Kai eröffnet, und zweihundert Menschen kamen.\n',
    'latin1',
  );
  writeFileSync(path, bytes);
  const { receipts } = await desk.sendFiles([{ path, name: 'latin.txt' }]);
  const [version] = (await get(`/wire/articles/${receipts[0].article}/versions`)).body.data;
  const answer = await get(`/wire/articles/${receipts[0].article}/versions/${version.receipt}/original`)
    .buffer(true)
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  expect(answer.headers['content-type']).toBe('application/octet-stream');
  expect((answer.body as Buffer).equals(bytes)).toBe(true);
});

test('another article’s receipt, and an article that nothing was imported for, are not found', async () => {
  const other = (await desk.sendOne(wireItem())).article!;
  const [{ receipt }] = await list();
  expect((await get(`/wire/articles/${other}/versions/${receipt}/original`)).status).toBe(404);
  const typed = await running.strapi
    .documents('api::article.article')
    .create({ data: { headline: 'Typed' } as never });
  expect((await get(`/wire/articles/${typed.documentId}/versions`)).status).toBe(404);
  expect((await get('/wire/articles/nothing/versions')).status).toBe(404);
});

describe('who may', () => {
  const path = () => `/wire/articles/${article}/versions`;

  test('in the panel, who may read the article', async () => {
    expect((await running.request.get(path())).status).toBe(401);
    const editor = (await adminLogin(running.strapi, 'strapi-editor')).token;
    expect((await get(path(), editor)).status).toBe(200);
    // Authors see what they have written themselves.
    const author = (await adminLogin(running.strapi, 'strapi-author')).token;
    expect((await get(path(), author)).status).toBe(403);
  });

  test('over the API, a token with that permission', async () => {
    const api = `/api${path()}`;
    expect((await running.request.get(api)).status).toBe(403);
    const none = await apiToken(running.strapi, { permissions: ['api::article.article.find'] });
    expect((await get(api, none)).status).toBe(403);
    const one = await apiToken(running.strapi, { permissions: ['plugin::wire.versions.find'] });
    const answer = await get(api, one);
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual(await list());
    const original = `${api}/${answer.body.data[0].receipt}/original`;
    expect((await get(original, one)).status).toBe(403);
    const both = await apiToken(running.strapi, {
      permissions: ['plugin::wire.versions.find', 'plugin::wire.versions.original'],
    });
    expect(JSON.parse((await get(original, both)).text)).toEqual(versions.eleventh);
  });
});
