import type {
  ListNameArticlesResponse,
  ListNameRecordsResponse,
  NameRecord,
} from '../../../src/plugins/wire/shared/contracts/name-records';
import { ACTION, UID } from '../../../src/plugins/wire/shared/constants';
import { makeRole } from '../imports/desk';
import { adminLogin } from '../support';
import { openNamesRoom, type NamesRoom } from './names-room';

let room: NamesRoom;
beforeAll(async () => {
  room = await openNamesRoom();
});
afterAll(() => room?.stop());

const list = async (query: string): Promise<ListNameRecordsResponse> =>
  (await room.get(`/records?${query}`).expect(200)).body;
const names = ({ data }: ListNameRecordsResponse) => data.map(({ name }) => name);
const one = async (type: string, id: string): Promise<NameRecord> =>
  (await room.get(`/records/${type}/${id}`).expect(200)).body.data;

let bank: string;
let ada: string;
let zoe: string;
let articles: string[];

test('what is proposed, most articles first, with how many of each type there are', async () => {
  bank = await room.record('organization', 'Quayside Bank', { place: 'Portugal', type: 'bank' });
  ada = await room.record('person', 'Ada Quist', {
    aliases: ['A. Quist', 'Ada Quíst-Møller'],
    evidence: 'Article: "Quay", 2026-05-04\nWhy: stands as a name',
    positions: [
      { title: 'Chair', organization: bank, firstSeen: '2026-05-01', lastSeen: '2026-05-04' },
      { title: 'Rower', place: 'Porto' },
    ],
    sameAs: [{ url: 'https://people.example/ada' }],
  });
  zoe = await room.record('person', 'Zoe Quist');
  const nobody = await room.record('person', 'Nils Adler');
  await room.record('person', 'Olga Sure', { confirmed: true });
  await room.record('event', 'Quay Fair 2026', { year: 2026, startDate: '2026-06-01', place: 'Porto' });
  articles = [];
  for (const people of [[zoe], [ada, zoe], [zoe], [zoe]])
    articles.push(await room.article({ person: people, organization: [bank] }));

  const { data, meta } = await list('type=person');
  expect(data.map(({ name, articles: count }) => [name, count])).toEqual([
    ['Zoe Quist', 4],
    ['Ada Quist', 1],
    ['Nils Adler', 0],
  ]);
  expect(meta).toEqual({
    pagination: { page: 1, pageSize: 25, pageCount: 1, total: 3 },
    proposed: { person: 3, organization: 1, event: 1 },
  });
  expect(data[0]).toMatchObject({
    documentId: zoe,
    first: { documentId: articles[0], headline: 'Story 1' },
    recent: [articles[3], articles[2], articles[1]].map((documentId) => ({ documentId })),
  });
  expect(data[2]).toMatchObject({ documentId: nobody, recent: [] });
  expect(data[2].first).toBeUndefined();
});

test('each with what speaks for it', async () => {
  const found = await one('person', ada);
  expect(found).toMatchObject({
    type: 'person',
    name: 'Ada Quist',
    confirmed: false,
    aliases: ['A. Quist', 'Ada Quíst-Møller'],
    evidence: 'Article: "Quay", 2026-05-04\nWhy: stands as a name',
    sameAs: ['https://people.example/ada'],
    articles: 1,
  });
  expect(found.positions).toEqual([
    {
      id: expect.any(Number),
      title: 'Chair',
      organization: { documentId: bank, name: 'Quayside Bank' },
      firstSeen: '2026-05-01',
      lastSeen: '2026-05-04',
    },
    { id: expect.any(Number), title: 'Rower', place: 'Porto' },
  ]);
  expect(await one('organization', bank)).toMatchObject({ subtype: 'bank', place: 'Portugal', articles: 4 });
  const [fair] = (await list('type=event')).data;
  expect(fair).toMatchObject({ year: 2026, startDate: '2026-06-01', place: 'Porto' });
  const child = await room.record('organization', 'Quayside Leasing', { parent: bank });
  expect(await one('organization', child)).toMatchObject({
    parent: { documentId: bank, name: 'Quayside Bank' },
  });
});

test('by name, by age, by state, by page', async () => {
  expect(names(await list('type=person&sort=name'))).toEqual(['Ada Quist', 'Nils Adler', 'Zoe Quist']);
  expect(names(await list('type=person&sort=newest'))).toEqual(['Nils Adler', 'Zoe Quist', 'Ada Quist']);
  expect(names(await list('type=person&state=confirmed'))).toEqual(['Olga Sure']);
  expect((await list('type=person&state=all')).meta.pagination.total).toBe(4);
  const second = await list('type=person&page=2&pageSize=2');
  expect(names(second)).toEqual(['Nils Adler']);
  expect(second.meta.pagination).toEqual({ page: 2, pageSize: 2, pageCount: 2, total: 3 });
  expect(names(await list('type=person&page=9'))).toEqual([]);
});

test.each([
  ['quist', ['Zoe Quist', 'Ada Quist']],
  ['ÁDA', ['Ada Quist']],
  ['moller', ['Ada Quist']],
  ['A. Q', ['Ada Quist']],
  ['100%_', []],
])('searched for: %s', async (search, found) => {
  expect(names(await list(`type=person&search=${encodeURIComponent(search)}`))).toEqual(found);
});

test('numbers follow what is linked, whoever links it', async () => {
  const count = async (id: string) => (await one('person', id)).articles;
  const docs = room.strapi.documents(UID.article);
  await docs.update({ documentId: articles[0], data: { persons: [ada] } as never });
  expect([await count(ada), await count(zoe)]).toEqual([2, 3]);
  await docs.delete({ documentId: articles[3] });
  expect(await count(zoe)).toBe(2);
  const { body } = await room.post('/merge', { type: 'person', records: [zoe], into: ada });
  expect(await count(ada)).toBe(3);
  await room.post(`/decisions/${body.data.documentId}/undo`, {}).expect(200);
  expect([await count(ada), await count(zoe)]).toEqual([2, 2]);
});

test('what stands in articles of a source, whoever gives an article its source', async () => {
  const source = async (name: string): Promise<string> =>
    (await room.strapi.documents(UID.source).create({ data: { name } as never })).documentId;
  const [harbor, island] = [await source('Harbor Wire'), await source('Island Wire')];
  const [first, both] = articles;
  const docs = room.strapi.documents(UID.article);
  const give = (documentId: string, to: string | null) =>
    docs.update({ documentId, data: { source: to } as never });
  await give(both, harbor);
  await give(first, island);
  const of = async (query: string) => names(await list(`type=person&${query}`)).sort();
  expect(await of(`source=${harbor}`)).toEqual(['Ada Quist', 'Zoe Quist']);
  expect(await of(`source=${island}`)).toEqual(['Ada Quist']);
  expect(await of(`source=${island}&sort=name&state=all`)).toEqual(['Ada Quist']);
  expect((await list(`type=person&source=${harbor}&pageSize=1`)).meta.pagination.total).toBe(2);
  expect(names(await list(`type=organization&source=${harbor}`))).toEqual(['Quayside Bank']);
  expect(await of('source=nosuch')).toEqual([]);
  await give(both, null);
  expect(await of(`source=${harbor}`)).toEqual([]);
});

test("a record's articles, the last one first", async () => {
  const page = async (query: string): Promise<ListNameArticlesResponse> =>
    (await room.get(`/records/person/${zoe}/articles?${query}`).expect(200)).body;
  const { data, meta } = await page('');
  expect(new Set(data.map(({ documentId }) => documentId))).toEqual(new Set([articles[1], articles[2]]));
  expect(meta.pagination.total).toBe(2);
  const second = await page('page=2&pageSize=1');
  expect(second.data).toEqual([data[1]]);
  expect(second.meta.pagination.pageCount).toBe(2);
});

test('who may not read articles is told none of them', async () => {
  const named = async (code: string, more: { action: string; subject: string; fields: string[] }[]) => {
    await makeRole(room.strapi, code, [{ action: ACTION.readNames }, ...more]);
    const { token } = await adminLogin(room.strapi, code);
    const record = (await room.get(`/records/person/${zoe}`, token).expect(200)).body.data as NameRecord;
    const listed = (await room.get('/records?type=person', token).expect(200)).body.data as NameRecord[];
    const { body } = await room.get(`/records/person/${zoe}/articles`, token).expect(200);
    const recent = listed.flatMap((one) => one.recent);
    return [record.recent.length > 0, record.first !== undefined, recent.length > 0, body.data.length > 0];
  };
  expect(await named('names-alone', [])).toEqual([false, false, false, false]);
  const read = {
    action: 'plugin::content-manager.explorer.read',
    subject: UID.article,
    fields: ['headline'],
  };
  expect(await named('names-and-articles', [read])).toEqual([true, true, true, true]);
});

test('what may be the same as a record', async () => {
  const other = await room.record('person', 'Zo Quist');
  const { id } = (await room.strapi.db.query(UID.nameProposal).create({
    data: {
      documentId: 'pair1',
      entityType: 'person',
      recordDocumentId: [other, zoe].sort()[0],
      otherDocumentId: [other, zoe].sort()[1],
      state: 'open',
      score: 0.5,
    },
  })) as { id: number };
  expect(id).toBeGreaterThan(0);
  for (const record of [zoe, other]) {
    const { body } = await room.get(`/proposals?record=${record}`).expect(200);
    expect(body.data).toHaveLength(1);
    expect(body.data[0].records.map((named: { articles: number }) => named.articles).sort()).toEqual([0, 2]);
  }
  expect((await room.get(`/proposals?record=${ada}`)).body.data).toEqual([]);
});

test.each([
  ['/records', /"type"/u],
  ['/records?type=place', /"type"/u],
  ['/records?type=person&sort=size', /"sort"/u],
  ['/records?type=person&state=new', /"state"/u],
  ['/records?type=person&search=', /"search": is empty/u],
  ['/records?type=person&source=..', /"source": is no documentId/u],
  ['/records?type=person&from=x', /from/u],
  ['/records/place/abc', /"type"/u],
  ['/proposals?record=..', /"record": is no documentId/u],
])('what makes no sense is refused: %s', async (path, field) => {
  const { status, body } = await room.get(path);
  expect(status).toBe(400);
  expect(body.error.message).toMatch(field);
});

test('what is not there is not found', async () => {
  await room.get('/records/person/nosuch').expect(404);
  await room.get(`/records/event/${ada}/articles`).expect(404);
});
