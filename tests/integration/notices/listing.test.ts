import { UID } from '../../../src/plugins/wire/shared/constants';
import { wireItem } from '../support/wire-stories';
import { openNoticeRoom, paidBy, type NoticeRoom } from './notice-room';

let room: NoticeRoom;
beforeAll(async () => {
  room = await openNoticeRoom();
});
afterAll(() => room?.stop());

const ids = async (query: string) => (await room.list(query)).map(({ documentId }) => documentId);

/** Flags as an import leaves them. */
const addFlags = (notice: number, articles: string[], more: object = {}) =>
  room.strapi.db.query(UID.flag).createMany({
    data: articles.map((articleDocumentId) => ({
      notice,
      articleDocumentId,
      basis: 'body',
      start: 0,
      end: 4,
      quote: 'Text',
      score: 0.9,
      placement: 'inline',
      ...more,
    })),
  });

describe('filters', () => {
  let made: Record<'german' | 'offer' | 'old' | 'done' | 'quiet', string>;
  beforeAll(async () => {
    const source = await room.strapi.db.query(UID.source).create({ data: { name: 'Filter Wire' } });
    const add = async (more: object) => (await room.addNotice({ issuer: 'Filter', ...more })).documentId;
    made = {
      german: await add({ language: 'de-AT', source: source.id }),
      offer: await add({ kinds: ['offer', 'liability'], score: 0.4 }),
      old: await add({
        text: 'Der Verlag übernimmt keinerlei\nGewähr für „Fahrpläne“ der Linie 27.',
        issuer: 'Filter',
      }),
      done: await add({ decision: 'confirmed' }),
      quiet: await add({ review: false }),
    };
    await room.strapi.db.query(UID.notice).update({
      where: { documentId: made.old },
      data: { createdAt: new Date('2020-05-01T00:00:00Z') },
    });
  });

  test.each<[query: string, keys: (keyof typeof made)[]]>([
    ['decision=confirmed', ['done']],
    ['decision=pending&review=true', ['old', 'offer', 'german']],
    ['review=false', ['quiet']],
    ['kind=offer', ['offer']],
    ['language=de', ['german']],
    ['language=DE-at', ['german']],
    ['language=fr', []],
    ['scoreTo=0.5', ['offer']],
    ['scoreFrom=0.5&decision=pending&review=true', ['old', 'german']],
    ['until=2021-01-01T00:00:00Z', ['old']],
    ['since=2021-01-01T00:00:00%2B02:00&kind=offer', ['offer']],
    ['search=KEINERLEI%20GEWAHR', ['old']],
    ['search=%C3%9Cbernimmt%20keinerlei', ['old']],
    ['search=Linie%2027', ['old']],
    ['search=%E2%80%9E', ['old']],
    ['search=nowhere%20in%20it', []],
    ['search=%25', []],
  ])('%s', async (query, keys) => {
    const found = await ids(`issuer=Filter&sort=newest&${query}`);
    expect(found.sort()).toEqual(keys.map((key) => made[key]).sort());
  });

  test('by source', async () => {
    const [{ documentId }] = await room.rows(UID.source, { name: 'Filter Wire' });
    const [notice, ...more] = await room.list(`source=${documentId}`);
    expect(notice).toMatchObject({ documentId: made.german, source: { documentId, name: 'Filter Wire' } });
    expect(more).toEqual([]);
  });

  test('by what was decided, where it was put, and by whom', async () => {
    const { documentId } = await room.addNotice({ issuer: 'Decided Filter' });
    const waiting = await room.addNotice({ issuer: 'Decided Filter' });
    const decided = { decision: 'confirmed', placement: 'separate' };
    const answer = await room.panel.post(`/notices/${documentId}/decide`, decided).expect(200);
    const who = encodeURIComponent(answer.body.data.decidedBy);
    const filter = 'issuer=Decided+Filter';
    expect(await ids(`${filter}&decided=true`)).toEqual([documentId]);
    expect(await ids(`${filter}&decided=false`)).toEqual([waiting.documentId]);
    expect(await ids(`${filter}&placement=separate`)).toEqual([documentId]);
    expect(await ids(`${filter}&decidedBy=${who}`)).toEqual([documentId]);
    expect(await ids(`${filter}&decidedBy=Nobody`)).toEqual([]);
    expect(await ids(`${filter}&sort=decided`)).toEqual([documentId, waiting.documentId]);
  });

  test('search also finds the issuer', async () => {
    expect(await ids('search=port+gazette')).toEqual([]);
    const { documentId } = await room.addNotice({ issuer: 'Zwölf Türme AG' });
    expect(await ids('search=zwolf%20TURME')).toEqual([documentId]);
  });
});

describe('order and numbers', () => {
  test('in most articles first, with examples; stale flags do not count', async () => {
    const few = await room.addNotice({ issuer: 'Order', score: 0.7 });
    const many = await room.addNotice({ issuer: 'Order', score: 0.6 });
    const none = await room.addNotice({ issuer: 'Order', score: 0.9 });
    const articles = [];
    for (let n = 0; n < 4; n += 1) articles.push((await room.desk.sendOne(wireItem())).article!);
    await addFlags(few.id, [articles[0], articles[0], articles[0], articles[0], articles[0]]);
    await addFlags(many.id, articles);
    await addFlags(none.id, articles, { stale: true });

    const found = await room.list('issuer=Order');
    expect(found.map(({ documentId, articles: count, flags }) => [documentId, count, flags])).toEqual([
      [many.documentId, 4, 4],
      [few.documentId, 1, 5],
      [none.documentId, 0, 0],
    ]);
    expect(found[0].examples).toHaveLength(3);
    for (const { article, headline } of found[0].examples) {
      expect(await room.desk.draft(article)).toMatchObject({ headline });
    }
    expect(found[1].examples).toEqual([
      { article: articles[0], headline: (await room.desk.draft(articles[0])).headline },
    ]);
    expect(await ids('issuer=Order&sort=score')).toEqual(
      [none, few, many].map(({ documentId }) => documentId),
    );
    expect(await ids('issuer=Order&sort=newest')).toEqual(
      [none, many, few].map(({ documentId }) => documentId),
    );

    // Numbers follow what happens to flags, whoever does it.
    const flags = () => room.strapi.db.connection('wire_flags');
    await flags().where({ notice_id: none.id }).update({ stale: false });
    await flags().where({ notice_id: many.id, article_document_id: articles[0] }).delete();
    await flags().where({ notice_id: few.id }).update({ notice_id: many.id });
    expect(
      (await room.list('issuer=Order')).map(({ documentId, articles: count, flags: all }) => [
        documentId,
        count,
        all,
      ]),
    ).toEqual([
      [none.documentId, 4, 4],
      [many.documentId, 4, 8],
      [few.documentId, 0, 0],
    ]);
  });

  test('follow imports and deleted articles', async () => {
    const notice = paidBy('coral lamps');
    const [one, two] = [
      await room.desk.sendOne(wireItem({}, [notice])),
      await room.desk.sendOne(wireItem({}, [notice])),
    ];
    const [flag] = await room.desk.flags(one.article!);
    const { documentId } = flag.notice!;
    expect(await room.find(documentId)).toMatchObject({ articles: 2, flags: 2 });
    await room.strapi.documents('api::article.article').delete({ documentId: one.article! });
    expect(await room.find(documentId)).toMatchObject({
      articles: 1,
      flags: 1,
      examples: [{ article: two.article }],
    });
  });

  test('page by page', async () => {
    for (let n = 0; n < 5; n += 1) await room.addNotice({ issuer: 'Pages' });
    const pages = [];
    for (const page of [1, 2, 3]) {
      const { body } = await room.panel.get(`/notices?issuer=Pages&pageSize=2&page=${page}`).expect(200);
      expect(body.meta.pagination).toEqual({ page, pageSize: 2, pageCount: 3, total: 5 });
      pages.push(...body.data.map(({ documentId }: { documentId: string }) => documentId));
    }
    expect(new Set(pages).size).toBe(5);
  });

  test('long texts are cut in lists, not on their own page', async () => {
    const text = `Long notice. ${'No warranty 🐟 of any kind. '.repeat(200)}`;
    const { documentId } = await room.addNotice({ text, issuer: 'Long' });
    const [listed] = await room.list('issuer=Long');
    expect([...listed.text]).toHaveLength(2000);
    expect(listed.length).toBe([...text].length);
    expect((await room.find(documentId)).text).toBe(text);
  });
});

describe('one notice', () => {
  test('with the places where it stands, their context and the evidence', async () => {
    const notice = paidBy('opal ropes');
    const item = wireItem({}, [notice]);
    const { article } = await room.desk.sendOne(item);
    const [flag] = await room.desk.flags(article!);
    const { body } = await room.panel.get(`/notices/${flag.notice!.documentId}/flags`).expect(200);
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 10, pageCount: 1, total: 1 });
    const [found] = body.data;
    expect(found).toMatchObject({
      article: { documentId: article, headline: item.headline },
      quote: notice,
      inChrome: false,
      stale: false,
      placement: flag.placement,
      after: '',
    });
    expect(found.before).toHaveLength(200);
    const words = found.before.trim().split(/\s+/u).slice(-5).join(' ');
    expect(item.body_text).toContain(words);
    expect(found.evidence.length).toBeGreaterThan(0);
    for (const { words: said, start, end, weight } of found.evidence) {
      expect(typeof weight).toBe('number');
      if (start !== undefined) expect(notice.slice(start, end)).toBe(said);
    }
    expect(found.evidence.some(({ start }: { start?: number }) => start !== undefined)).toBe(true);
  });

  test('a stale place has no context', async () => {
    const { id, documentId } = await room.addNotice();
    const { article } = await room.desk.sendOne(wireItem());
    await addFlags(id, [article!], { stale: true });
    const { body } = await room.panel.get(`/notices/${documentId}/flags`).expect(200);
    expect(body.data).toMatchObject([{ stale: true, quote: 'Text' }]);
    expect(body.data[0]).not.toHaveProperty('before');
  });

  test('that does not exist: 404', async () => {
    for (const path of ['/notices/nosuch', '/notices/nosuch/flags', '/notices/nosuch/history']) {
      await room.panel.get(path).expect(404);
    }
  });
});

test.each([
  'page=0',
  'pageSize=101',
  'sort=colour',
  'decision=maybe',
  'kind=tarot',
  'scoreFrom=high',
  'scoreTo=1.1',
  'since=yesterday',
  'review=perhaps',
  'language=english',
  'search=',
  'search=a%00b',
  'colour=red',
])('/notices?%s: 400, with the parameter', async (query) => {
  const answer = await room.panel.get(`/notices?${query}`).expect(400);
  expect(answer.body.error.message).toContain(query.split('=')[0]);
});

test('issuers are told with the number of their notices, the most frequent first', async () => {
  for (const issuer of ['Ölberg Wärme', 'Ölberg Wärme', 'Ölberg Kälte', 'Lantern']) {
    await room.addNotice({
      issuer,
      language: 'is',
      text: `The newsroom of Ölberg is not liable for the ${issuer}.`,
    });
  }
  const issuers = async (query: string) =>
    (await room.panel.get(`/notices/issuers?language=is&${query}`).expect(200)).body.data;
  expect(await issuers('')).toEqual([
    { issuer: 'Ölberg Wärme', notices: 2 },
    { issuer: 'Lantern', notices: 1 },
    { issuer: 'Ölberg Kälte', notices: 1 },
  ]);
  // The word stands in the text of the third, too, but not in its issuer's name.
  expect(await issuers('search=OLBERG')).toEqual([
    { issuer: 'Ölberg Wärme', notices: 2 },
    { issuer: 'Ölberg Kälte', notices: 1 },
  ]);
  expect(await issuers('search=OLBERG&decided=true')).toEqual([]);
});

test('one notice tells where the policies put it, and the words that speak for it', async () => {
  const { documentId } = await room.addNotice();
  const { text, suggested, evidence } = await room.find(documentId);
  expect(suggested).toBe('separate');
  expect(evidence.some(({ words }) => words.includes('warranty'))).toBe(true);
  for (const { start, end, words } of evidence) expect(text.slice(start, end)).toBe(words);
});
