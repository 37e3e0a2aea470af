import { encode } from 'iconv-lite';
import { zipSync } from 'fflate';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { makeRole, openDesk, type Desk } from './desk';
import { openImportRoom, type ImportRoom } from './import-room';
import { jsonLines, NOTICE, PAGE, RUSSIAN_PAGE, wireItem } from './wire-texts';

let room: ImportRoom;
let desk: Desk;
let documentId: string;

const FORMULA = '=HYPERLINK("http://example.org")';
const LINES = `${jsonLines([
  wireItem(1),
  wireItem(2, { headline: '100% of Ferries, "Svala" Among Them' }),
  wireItem(3, { headline: FORMULA }),
  wireItem(4, { body_text: `${wireItem(4).body_text}\n\n${NOTICE}` }),
])}broken\n`;

beforeAll(async () => {
  room = await openImportRoom();
  desk = await openDesk(room);
  const sent = desk
    .post('/imports')
    .attach('files', Buffer.from(LINES), { filepath: 'feed/monday.jsonl' } as never);
  ({ documentId } = await desk.imported(sent));
});
afterAll(() => room?.stop());

const receipts = async (query: string, id = documentId) =>
  (await desk.get(`/imports/${id}/receipts?${query}`).expect(200)).body;
const itemsOf = async (query: string) =>
  (await receipts(query)).data.map(({ item }: { item: number }) => item);

describe('receipts', () => {
  test('have the folders of their files', async () => {
    expect((await receipts('')).data[0].file).toBe('feed/monday.jsonl');
  });

  test.each([
    ['state=created', [1, 2, 3, 4]],
    ['problems=true', [5]],
    ['notices=true', [4]],
    ['search=svala', [2]],
    ['search=100%25', [2]],
    ['search=MONDAY', [1, 2, 3, 4, 5]],
    [`search=${encodeURIComponent(wireItem(3).guid)}`, [3]],
    ['search=_', []],
    ['search=svala&state=failed', []],
    ['state=created&notices=true', [4]],
  ])('%s', async (query, items) => {
    expect(await itemsOf(query)).toEqual(items);
    expect((await receipts(query)).meta.pagination.total).toBe(items.length);
  });

  test('each page has its own, those near the end too', async () => {
    for (const filter of ['', 'state=created&']) {
      const all = await itemsOf(filter);
      const pages = [];
      for (let page = 1; page <= Math.ceil(all.length / 2) + 1; page += 1)
        pages.push(...(await itemsOf(`${filter}pageSize=2&page=${page}`)));
      expect(pages).toEqual(all);
    }
  });

  test.each(['search=', 'problems=no', 'notices=1', 'state=lost', 'other=1'])('%s: 400', async (query) => {
    expect((await desk.get(`/imports/${documentId}/receipts?${query}`)).status).toBe(400);
  });
});

describe('the report', () => {
  const report = async (query = '') => {
    const answer = await desk
      .get(`/imports/${documentId}/report.csv${query}`)
      .buffer(true)
      .parse((response, done) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => done(null, Buffer.concat(pieces)));
      });
    expect(answer.status).toBe(200);
    return { headers: answer.headers, text: (answer.body as Buffer).toString('utf8') };
  };

  test('has a line for each receipt, which a spreadsheet reads as text', async () => {
    const { headers, text } = await report();
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe(`attachment; filename="wire-import-${documentId}.csv"`);
    const lines = text.replace(/^\uFEFF/u, '').split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines[0]).toBe(
      'state,file,within,item,headline,guid,version,detail,problems,notices,article,receipt',
    );
    expect(lines[1]).toContain(
      `created,feed/monday.jsonl,,1,${wireItem(1).headline},"${wireItem(1).guid}",1,,`,
    );
    expect(lines[2]).toContain('"100% of Ferries, ""Svala"" Among Them"');
    expect(lines[3]).toContain(`"'=HYPERLINK(""http://example.org"")"`);
    expect(lines[5]).toMatch(/^failed,feed\/monday\.jsonl,,5,,,,"?.*JSON/u);
  });

  test('has those that a filter means', async () => {
    const { text } = await report('?state=failed');
    expect(text.split('\r\n')).toHaveLength(3);
  });

  test('of an import that does not exist: 404', async () => {
    expect((await desk.get('/imports/nosuch/report.csv')).status).toBe(404);
    expect((await desk.get(`/imports/${documentId}/report.csv?state=lost`)).status).toBe(400);
  });
});

describe('the original of an item', () => {
  const pathOf = async (number: number, id = documentId) => {
    const { data } = await receipts('', id);
    return `/imports/${id}/receipts/${data[number].documentId}/original`;
  };

  test('is given as it came, to be saved, and as a text to be read', async () => {
    const path = await pathOf(1);
    const answer = await desk.get(path).expect(200);
    expect(JSON.parse(answer.text)).toMatchObject({ guid: wireItem(2).guid });
    expect(answer.headers['content-disposition']).toBe('attachment; filename="monday.jsonl"');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-security-policy']).toContain('sandbox');
    const { data } = (await desk.get(`${path}/text`).expect(200)).body;
    expect(data).toEqual({
      file: 'feed/monday.jsonl',
      item: 2,
      bytes: Buffer.byteLength(answer.text),
      encoding: 'utf-8',
      text: answer.text,
      isCut: false,
    });
    const broken = await desk.get(`${await pathOf(4)}/text`).expect(200);
    expect(broken.body.data.text).toBe('broken');
  });

  test('of an unchanged item is that of its first coming', async () => {
    const again = await desk.imported(
      desk.post('/imports').attach('files', Buffer.from(LINES), { filepath: 'feed/monday.jsonl' } as never),
    );
    const path = await pathOf(0, again.documentId);
    expect((await receipts('', again.documentId)).data[0].state).toBe('unchanged');
    expect(JSON.parse((await desk.get(path).expect(200)).text)).toMatchObject({ guid: wireItem(1).guid });
  });

  test('in an old character set is read by it; what is not kept is not there', async () => {
    const bytes = Uint8Array.from(
      [...RUSSIAN_PAGE].map((sign) => {
        const code = sign.codePointAt(0)!;
        if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
        return code < 128 ? code : 0x3f;
      }),
    );
    const picture = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), Buffer.alloc(64)]);
    const zip = zipSync({ 'page.txt': bytes, 'photo.png': picture });
    const done = await desk.imported(desk.post('/imports').attach('files', Buffer.from(zip), 'mixed.zip'));
    const { data } = (await desk.get(`${await pathOf(1, done.documentId)}/text`).expect(200)).body;
    expect(data.encoding).toBe('windows-1251');
    expect(data.text).toContain('Первое судно');
    expect(data.within).toBe('page.txt');
    // It is no zip.
    const saved = await desk.get(await pathOf(1, done.documentId)).expect(200);
    expect(saved.headers['content-disposition']).toBe('attachment; filename="page.txt"');
    // What is no wire is not kept.
    const none = await desk.get(`${await pathOf(0, done.documentId)}/text`);
    expect(none.status).toBe(404);
    expect(none.body.error.message).toMatch(/not kept/u);
  });

  test('is read by the character set that its source’s settings name', async () => {
    const send = (text: string) =>
      desk.imported(
        desk.post('/imports').attach('files', encode(text, 'macroman'), 'old.txt').field('source', 'Old Mac'),
      );
    await send(PAGE);
    await room.strapi.db
      .query(UID.source as 'api::article.article')
      .update({ where: { name: 'Old Mac' } as never, data: { charset: 'macintosh' } as never });
    const done = await send(PAGE.replaceAll('passengers', 'Fährgäste'));
    const { data } = (await desk.get(`${await pathOf(0, done.documentId)}/text`).expect(200)).body;
    expect(data.text).toContain('Fährgäste');
  });

  test('is found with its own import alone', async () => {
    const other = await desk.imported(desk.post('/imports').send({ text: PAGE }));
    const mine = await pathOf(0);
    expect((await desk.get(mine.replace(documentId, other.documentId))).status).toBe(404);
    expect((await desk.get(`/imports/${documentId}/receipts/nosuch/original`)).status).toBe(404);
    expect((await desk.get(`/imports/nosuch/receipts/nosuch/original/text`)).status).toBe(404);
  });
});

describe('who may what', () => {
  const CREATE = { action: 'plugin::wire.imports.create' };
  const READ = { action: 'plugin::wire.imports.read' };
  const UNDO = { action: 'plugin::wire.imports.undo' };
  const ROUTES: ['get' | 'post', string][] = [
    ['get', '/imports/{id}/receipts'],
    ['get', '/imports/{id}/report.csv'],
    ['get', '/imports/{id}/receipts/{receipt}/original'],
    ['get', '/imports/{id}/receipts/{receipt}/original/text'],
    ['get', '/imports/{id}/undo-preview'],
    ['get', '/imports/{id}/left'],
    ['post', '/imports/{id}/again/preview'],
  ];
  const statuses = async (as: Pick<Desk, 'get' | 'post'>) => {
    const [{ documentId: receipt }] = (await receipts('')).data;
    const found: number[] = [];
    for (const [method, path] of ROUTES) {
      found.push((await as[method](path.replace('{id}', documentId).replace('{receipt}', receipt))).status);
    }
    return found;
  };

  test('nobody without logging in', async () => {
    const { request } = room;
    const bare = {
      get: (path: string) => request.get(`/wire${path}`),
      post: (path: string) => request.post(`/wire${path}`),
    };
    expect(await statuses(bare)).toEqual(ROUTES.map(() => 401));
    expect((await bare.post(`/imports/${documentId}/again`)).status).toBe(401);
    expect((await bare.post(`/imports/${documentId}/undo`)).status).toBe(401);
  });

  test.each([
    ['strapi-author', undefined, [403, 403, 403, 403, 403, 403, 403]],
    ['reads', [READ], [200, 200, 200, 200, 403, 200, 403]],
    ['imports', [CREATE], [200, 200, 200, 200, 403, 200, 200]],
    ['undoes', [UNDO], [200, 200, 200, 200, 200, 200, 403]],
  ])('%s', async (code, permissions, expected) => {
    if (permissions) await makeRole(room.strapi, code, permissions);
    const as = await openDesk(room, code);
    expect(await statuses(as)).toEqual(expected);
    if (!permissions?.includes(UNDO)) {
      expect((await as.post(`/imports/${documentId}/undo`)).status).toBe(403);
      expect((await as.post(`/imports/${documentId}/redo`)).status).toBe(403);
    }
    if (!permissions?.includes(CREATE)) {
      expect((await as.post(`/imports/${documentId}/again`)).status).toBe(403);
    }
  });
});
