import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { counts, openImportRoom, type ImportRoom } from './import-room';
import { makeRole, openDesk, type Desk } from './desk';
import { jsonLines, PAGE, wireItem } from './wire-texts';

let room: ImportRoom;
let desk: Desk;
beforeAll(async () => {
  room = await openImportRoom();
  desk = await openDesk(room);
});
afterAll(() => room?.stop());

const CREATE = { action: 'plugin::wire.imports.create' };
const READ = { action: 'plugin::wire.imports.read' };
const PUBLISH = { action: 'plugin::content-manager.explorer.publish', subject: 'api::article.article' };

describe('an editor', () => {
  let documentId: string;

  test('pastes a page and follows its import', async () => {
    const answer = await desk.post('/imports').send({ text: PAGE, source: 'Kestrel', name: 'ferry page' });
    expect(answer.status).toBe(202);
    expect(answer.body.data).toMatchObject({ state: 'queued', files: ['ferry page'], source: 'Kestrel' });
    expect(answer.body.data.startedBy).toMatch(/^Test Admin \d+$/u);
    const done = await desk.imported(
      desk.post('/imports').send({ text: PAGE, source: 'Kestrel', publish: true }),
    );
    expect(done).toMatchObject({ state: 'finished', publish: true, source: 'Kestrel' });
  });

  test('uploads a file and reads its receipts, page by page and by state', async () => {
    const lines = `${jsonLines([1, 2, 3].map((n) => wireItem(n)))}broken\n${jsonLines([wireItem(1), wireItem(4)])}`;
    const done = await desk.imported(desk.post('/imports').attach('files', Buffer.from(lines), 'feed.jsonl'));
    ({ documentId } = done);
    expect(done.counts).toEqual(counts({ items: 6, created: 4, unchanged: 1, failed: 1 }));

    const page = async (query: string) =>
      (await desk.get(`/imports/${documentId}/receipts?${query}`).expect(200)).body;
    const all = await page('');
    expect(all.meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 6 });
    expect(all.data.map(({ item, state }: { item: number; state: string }) => [item, state])).toEqual([
      [1, 'created'],
      [2, 'created'],
      [3, 'created'],
      [4, 'failed'],
      [5, 'unchanged'],
      [6, 'created'],
    ]);
    expect(all.data[0]).toMatchObject({
      file: 'feed.jsonl',
      headline: wireItem(1).headline,
      guid: wireItem(1).guid,
    });
    expect(all.data[0]).not.toHaveProperty('original');

    const second = await page('page=2&pageSize=4');
    expect(second.meta.pagination).toEqual({ page: 2, pageSize: 4, pageCount: 2, total: 6 });
    expect(second.data).toEqual(all.data.slice(4));

    const failed = await page('state=failed');
    expect(failed.meta.pagination.total).toBe(1);
    expect(failed.data).toEqual([all.data[3]]);
    expect(failed.data[0]).toMatchObject({ detail: expect.stringMatching(/JSON/u), problems: [{ item: 4 }] });
    expect((await page('state=killed')).data).toEqual([]);
  });

  test('uploads an archive, and its receipts say which file of it each item is', async () => {
    const zip = zipSync({
      '2026/five.json': Buffer.from(JSON.stringify(wireItem(5))),
      'broken.json': Buffer.from('{"broken'),
      'six.json.gz': gzipSync(Buffer.from(JSON.stringify(wireItem(6)))),
    });
    const done = await desk.imported(desk.post('/imports').attach('files', Buffer.from(zip), 'wire.zip'));
    const { body } = await desk.get(`/imports/${done.documentId}/receipts`).expect(200);
    expect(
      body.data.map(({ file, item, within, state }: Record<string, unknown>) => [file, item, within, state]),
    ).toEqual([
      ['wire.zip', 1, '2026/five.json', 'created'],
      ['wire.zip', 2, 'broken.json', 'failed'],
      ['wire.zip', 3, expect.stringMatching(/^six\.json\.gz\//u), 'created'],
    ]);
    const alone = await desk.imported(desk.post('/imports').send({ text: PAGE }));
    const [receipt] = (await desk.get(`/imports/${alone.documentId}/receipts`).expect(200)).body.data;
    expect(receipt).not.toHaveProperty('within');
  });

  test('sees the imports, the newest first, page by page', async () => {
    const first = (await desk.get('/imports?pageSize=2').expect(200)).body;
    expect(first.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 3, total: 5 });
    expect(first.data.map(({ files }: { files: string[] }) => files)).toEqual([['<paste>'], ['wire.zip']]);
    const next = (await desk.get('/imports?pageSize=2&page=2').expect(200)).body;
    expect(next.data[0].documentId).toBe(documentId);
    const last = (await desk.get('/imports?pageSize=2&page=3').expect(200)).body;
    expect(last.data).toHaveLength(1);
    expect(last.data[0].files).toEqual(['ferry page']);
    const one = (await desk.get(`/imports/${documentId}`).expect(200)).body;
    expect(one.data).toEqual(next.data[0]);
  });

  test('sees the sources', async () => {
    await desk.imported(desk.post('/imports').send({ text: PAGE, source: 'A Wire' }));
    const { body } = await desk.get('/sources').expect(200);
    expect(body.data).toEqual([
      { documentId: expect.any(String), name: 'A Wire' },
      { documentId: expect.any(String), name: 'Kestrel' },
    ]);
  });

  test.each([
    '/imports?page=0',
    '/imports?pageSize=101',
    '/imports?page=last',
    '/imports/{id}/receipts?state=lost',
    '/imports/{id}/receipts?pageSize=-1',
  ])('%s: 400, with the parameter', async (path) => {
    const answer = await desk.get(path.replace('{id}', documentId));
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toMatch(/"(page|pageSize|state)"/u);
  });

  test('an import that does not exist: 404', async () => {
    for (const path of ['/imports/nosuch', '/imports/nosuch/receipts', '/imports/1']) {
      expect((await desk.get(path)).status).toBe(404);
    }
  });
});

describe('who may what', () => {
  const ROUTES: [method: 'get' | 'post', path: string][] = [
    ['post', '/imports/preview'],
    ['post', '/imports'],
    ['get', '/imports'],
    ['get', '/imports/{id}'],
    ['get', '/imports/{id}/receipts'],
    ['get', '/sources'],
  ];
  let documentId: string;
  beforeAll(async () => {
    ({ documentId } = await desk.imported(desk.post('/imports').send({ text: PAGE })));
  });

  const statuses = async (as: Pick<Desk, 'get' | 'post'>) => {
    const found: Record<string, number> = {};
    for (const [method, path] of ROUTES) {
      const request = as[method](path.replace('{id}', documentId));
      const { status } = await (method === 'post' ? request.send({ text: PAGE }) : request);
      found[`${method} ${path}`] = status;
    }
    return Object.values(found);
  };

  test('nobody without logging in, nor with an API token or a wrong one', async () => {
    const { request } = room;
    const bare = {
      get: (path: string) => request.get(`/wire${path}`),
      post: (path: string) => request.post(`/wire${path}`),
    };
    expect(await statuses(bare)).toEqual([401, 401, 401, 401, 401, 401]);
    expect((await request.get('/wire/imports').set('Authorization', 'Bearer nonsense')).status).toBe(401);
  });

  test.each([
    ['strapi-author', undefined, [403, 403, 403, 403, 403, 403]],
    ['only-reads', [READ], [403, 403, 200, 200, 200, 200]],
    ['only-imports', [CREATE], [200, 202, 403, 200, 200, 200]],
    ['both', [CREATE, READ], [200, 202, 200, 200, 200, 200]],
  ])('%s', async (code, permissions, expected) => {
    if (permissions) await makeRole(room.strapi, code, permissions);
    expect(await statuses(await openDesk(room, code))).toEqual(expected);
  });

  test('who may import but not publish articles imports drafts', async () => {
    await makeRole(room.strapi, 'no-publisher', [CREATE]);
    const clerk = await openDesk(room, 'no-publisher');
    const before = await room.rows('plugin::wire.import');
    const refused = await clerk.post('/imports').send({ text: PAGE, publish: true });
    expect(refused.status).toBe(403);
    expect(refused.body.error.message).toMatch(/may not publish/u);
    expect(await room.rows('plugin::wire.import')).toHaveLength(before.length);
    expect((await clerk.imported(clerk.post('/imports').send({ text: PAGE }))).state).toBe('finished');
    expect((await clerk.post('/imports/preview').send({ text: PAGE, publish: true })).status).toBe(200);

    await makeRole(room.strapi, 'publisher', [CREATE, PUBLISH]);
    const chief = await openDesk(room, 'publisher');
    expect((await chief.post('/imports').send({ text: PAGE, publish: true })).status).toBe(202);
  });
});
