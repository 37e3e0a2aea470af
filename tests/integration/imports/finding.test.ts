import { openDesk, type Desk } from './desk';
import { openImportRoom, type ImportRoom } from './import-room';
import { jsonLines, PAGE, wireItem } from './wire-texts';

let room: ImportRoom;
let desk: Desk;

const LINES = `${jsonLines([1, 2, 3, 4].map((number) => wireItem(number)))}broken\n`;

beforeAll(async () => {
  room = await openImportRoom();
  desk = await openDesk(room);
  for (let time = 0; time < 2; time += 1) {
    const file = { filepath: 'feed/monday.jsonl' } as never;
    await desk.imported(desk.post('/imports').attach('files', Buffer.from(LINES), file));
  }
});
afterAll(() => room?.stop());

describe('the list of imports', () => {
  const names = async (query: string) =>
    (await desk.get(`/imports?pageSize=100&${query}`).expect(200)).body.data.map(
      ({ files }: { files: string[] }) => files[0],
    );

  test('is filtered by state, source, way, who, since, and the names of files', async () => {
    await desk.imported(
      desk.post('/imports').attach('files', Buffer.from(PAGE), 'ferry 50%.txt').field('source', 'Kestrel'),
    );
    const [{ documentId: kestrel }] = (await desk.get('/sources').expect(200)).body.data;
    expect(await names(`source=${kestrel}`)).toEqual(['ferry 50%.txt']);
    expect(await names('search=50%25')).toEqual(['ferry 50%.txt']);
    expect(await names('search=FERRY')).toEqual(['ferry 50%.txt']);
    expect(await names('search=monday')).toEqual(['feed/monday.jsonl', 'feed/monday.jsonl']);
    const all = await names('');
    expect(await names('state=finished&way=panel')).toEqual(all);
    expect(await names('state=failed')).toEqual([]);
    expect(await names('way=command')).toEqual([]);
    expect(await names('who=test admin')).toEqual(all);
    expect(await names('who=nobody')).toEqual([]);
    expect(await names('since=2020-01-01T00:00:00Z')).toEqual(all);
    expect(await names('since=2999-01-01T00:00:00Z')).toEqual([]);
    const behind = (await desk.get('/imports?page=9&search=monday').expect(200)).body;
    expect(behind).toMatchObject({ data: [], meta: { pagination: { total: 2 } } });
  });

  test.each(['state=lost', 'way=mail', 'since=monday', 'search=', 'source=A B', 'other=1'])(
    '%s: 400',
    async (query) => {
      expect((await desk.get(`/imports?${query}`)).status).toBe(400);
    },
  );
});

describe('a preview', () => {
  const preview = (query: string, text = LINES) =>
    desk.post(`/imports/preview${query}`).attach('files', Buffer.from(text), 'monday.jsonl');

  test('begins where it is asked to', async () => {
    const { data } = (await preview('?from=4').expect(200)).body;
    expect(data.items.map(({ number, item }: { number: number; item: number }) => [number, item])).toEqual([
      [4, 4],
      [5, 5],
    ]);
    expect(data).toMatchObject({ more: false, read: 5 });
    const one = (await preview('?file=monday.jsonl&item=5').expect(200)).body.data;
    expect(one.items).toMatchObject([{ item: 5, state: 'failed' }]);
  });

  test('says what an item is about: the article that is there, and what is nearly the same', async () => {
    const text = [
      ...PAGE.split('\n').slice(7, 19),
      'A sentence of another desk ends it, and nothing more.',
    ].join('\n\n');
    const line = JSON.stringify({ guid: 'other:1', headline: 'Other Words for Two Boats', body_text: text });
    await desk.imported(desk.post('/imports').send({ text: PAGE }));
    const near = (await preview('', `${line}\n`).expect(200)).body.data.items[0];
    expect(near).toMatchObject({
      state: 'created',
      near: [{ headline: expect.stringMatching(/Lake Ferries/u) }],
    });
    expect(near.near[0].share).toBeGreaterThan(0.5);
    const newer = wireItem(1, { version: '2', byline: 'Someone Else' });
    const update = (await preview('', jsonLines([newer])).expect(200)).body.data.items[0];
    expect(update).toMatchObject({
      state: 'updated',
      existing: { documentId: update.article, headline: wireItem(1).headline, version: '1' },
    });
    const later = (
      await preview('', jsonLines([wireItem(40, { embargoed: '2999-01-01T00:00:00Z' })])).expect(200)
    ).body.data.items[0];
    expect(later).toMatchObject({ state: 'held', embargoedUntil: '2999-01-01T00:00:00Z' });
  });

  test.each(['?from=0', '?from=x', '?item=3', '?file=a.txt', '?item=0&file=a'])('%s: 400', async (query) => {
    expect((await preview(query)).status).toBe(400);
  });
});
