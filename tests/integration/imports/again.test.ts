import { UID } from '../../../src/plugins/wire/shared/constants';
import { differences } from '../undo/undo-room';
import { openAgainRoom, until, type AgainRoom } from './again-room';
import type { Desk } from './desk';
import { jsonLines, NOTICE } from './wire-texts';

let room: AgainRoom;
let desk: Desk;
beforeAll(async () => {
  room = await openAgainRoom();
  desk = room.desk;
});
afterAll(() => room?.stop());

test('where nothing is other today, nothing would change, and nothing does', async () => {
  const { run, receipts } = await room.importThree();
  const before = await room.tables();
  const said = await room.preview(run.documentId);
  expect(said.total).toBe(3);
  expect(said.items.map(({ state, difference }) => [state, difference])).toEqual([
    ['unchanged', undefined],
    ['unchanged', undefined],
    ['unchanged', undefined],
  ]);
  expect(said.items[0]).toMatchObject({ receipt: receipts[0].documentId, file: 'feed.jsonl', item: 1 });
  expect(differences(before, await room.tables())).toEqual({});
  const done = await room.again(run.documentId);
  expect(done).toMatchObject({
    state: 'finished',
    way: 'again',
    againOf: run.documentId,
    counts: { items: 3, unchanged: 3 },
  });
  expect(differences(before, await room.tables())).toEqual({});
});

test('a preview says what changes and changes nothing; then it is applied, and can be undone', async () => {
  const { run, source, receipts } = await room.importThree();
  const [first, second, third] = receipts.map(({ article }) => article);
  await room.change(first, { headline: 'Our Own Headline' });
  await room.change(second, { usageTerms: 'Ask us first.' });
  await room.setSource(source, { usageTerms: 'For subscribers only.', copyrightHolder: 'Kestrel' });
  const before = await room.tables();

  const { items: said } = await room.preview(run.documentId);
  expect(differences(before, await room.tables())).toEqual({});
  expect(await room.rows(UID.import, { way: 'again', again: { $notNull: true } })).toHaveLength(1);
  expect(said.map(({ state }) => state)).toEqual(['updated', 'updated', 'updated']);
  const holder = { name: 'copyrightHolder', after: 'Kestrel' };
  const terms = { name: 'usageTerms', after: 'For subscribers only.' };
  expect(said[0].difference).toEqual({
    publication: { before: 'draft', after: 'draft' },
    fields: [holder, terms],
    paragraphs: [],
    notices: [],
    names: [],
    conflicts: [],
  });
  // What an editor has changed stays, and is a conflict.
  expect(said[1].difference).toMatchObject({ fields: [holder], conflicts: ['usageTerms'] });

  const done = await room.again(run.documentId);
  expect(done.counts).toMatchObject({ items: 3, updated: 3 });
  expect(await room.draft(first)).toMatchObject({
    headline: 'Our Own Headline',
    copyrightHolder: 'Kestrel',
    usageTerms: 'For subscribers only.',
  });
  expect(await room.draft(second)).toMatchObject({ usageTerms: 'Ask us first.', copyrightHolder: 'Kestrel' });
  expect(await room.draft(third)).toMatchObject({ usageTerms: 'For subscribers only.' });
  const conflicts = (await desk.get(`/articles/${second}/conflicts`).expect(200)).body.data;
  expect(conflicts).toMatchObject([
    { field: 'usageTerms', editor: 'Ask us first.', source: 'For subscribers only.' },
  ]);
  const [receipt] = (await desk.get(`/imports/${done.documentId}/receipts`).expect(200)).body.data;
  expect(receipt).toMatchObject({ state: 'updated', article: first, file: 'feed.jsonl', item: 1 });
  const original = await desk.get(`/imports/${done.documentId}/receipts/${receipt.documentId}/original`);
  expect(original.status).toBe(200);
  const versions = (await desk.get(`/articles/${first}/versions`).expect(200)).body;
  expect(versions.meta.pagination.total).toBe(1);
  // The same once more changes nothing, and what comes anew from the source finds it.
  expect((await room.preview(run.documentId)).items.map(({ state }) => state)).toEqual([
    'unchanged',
    'unchanged',
    'unchanged',
  ]);

  const refused = (await desk.get(`/imports/${run.documentId}/undo-preview`).expect(200)).body.data;
  expect(refused.left).toEqual({ 'later-import': 3 });
  await room.undone(done.documentId);
  expect(await room.draft(first)).toMatchObject({ headline: 'Our Own Headline', copyrightHolder: null });
  expect(await room.draft(second)).toMatchObject({ usageTerms: 'Ask us first.', copyrightHolder: null });
  expect(differences(before, await room.tables())).toEqual({});
});

test('one receipt alone', async () => {
  const { run, source, receipts } = await room.importThree();
  await room.setSource(source, { usageTerms: 'For subscribers only.' });
  const asked = { receipt: receipts[1].documentId };
  const said = await room.preview(run.documentId, asked);
  expect(said).toMatchObject({ total: 1, items: [{ receipt: receipts[1].documentId, state: 'updated' }] });
  const done = await room.again(run.documentId, asked);
  expect(done.counts).toMatchObject({ items: 1, updated: 1 });
  expect(await room.draft(receipts[0].article)).toMatchObject({ usageTerms: null });
  expect(await room.draft(receipts[1].article)).toMatchObject({ usageTerms: 'For subscribers only.' });
  const behind = await room.preview(run.documentId, { from: 3 });
  expect(behind).toMatchObject({ total: 3, items: [{ receipt: receipts[2].documentId }] });
});

test('policies of today place its notices, a page’s that has no guid as well', async () => {
  const { run, receipts } = await room.importThree({ page: true });
  const before = await room.tables();
  const rules = [{ name: 'Warranties stay', when: { kinds: ['no-warranty'] }, automatic: 'review' }];
  await desk.put('/policies').send({ data: { rules } }).expect(200);
  const { items: said, total } = await room.preview(run.documentId);
  expect(total).toBe(1);
  expect(said[0].difference).toMatchObject({
    fields: [],
    notices: [
      { change: 'moved', before: 'separate', after: 'inline', text: expect.stringContaining(NOTICE) },
    ],
    names: [],
  });
  const { paragraphs } = said[0].difference!;
  expect(paragraphs.filter(({ change }) => change === 'added').map(({ text }) => text)).toContain(NOTICE);
  expect(paragraphs.filter(({ change }) => change === 'removed')).toEqual([]);
  const done = await room.again(run.documentId);
  expect(done.counts).toMatchObject({ items: 1, updated: 1 });
  const [flag] = await room.rows(UID.flag, { articleDocumentId: receipts[0].article });
  expect(flag).toMatchObject({ placement: 'inline' });
  await room.undone(done.documentId);
  await desk.put('/policies').send({ data: {} }).expect(200);
  expect(differences(before, await room.tables())).toEqual({});
});

test('what is not over, was undone, has nothing, or does not exist is refused', async () => {
  const { run } = await room.importThree();
  await room.undone(run.documentId);
  for (const path of ['again', 'again/preview']) {
    const answer = await desk.post(`/imports/${run.documentId}/${path}`);
    expect(answer.status).toBe(409);
    expect(answer.body.error.message).toMatch(/undone/u);
    expect((await desk.post(`/imports/nosuch/${path}`)).status).toBe(404);
  }
  const empty = await desk.imported(desk.post('/imports').attach('files', Buffer.from('{"broken'), 'a.json'));
  expect((await desk.post(`/imports/${empty.documentId}/again`)).status).toBe(409);
  for (const body of [{ receipt: 'A B' }, { from: 0 }, { other: 1 }]) {
    expect((await desk.post(`/imports/${empty.documentId}/again/preview`).send(body)).status).toBe(400);
  }
});

test('what came anew since, was taken back, or whose article is gone stays as it is', async () => {
  const { run, source, receipts, sent } = await room.importThree();
  const send = (...list: object[]) =>
    desk.imported(
      desk
        .post('/imports')
        .attach('files', Buffer.from(jsonLines(list)), 'later.jsonl')
        .field('source', source),
    );
  await send(
    { ...sent[0], version: '2', byline: 'Somebody Else' },
    { ...sent[1], version: '2', pubstatus: 'canceled' },
  );
  await room.setSource(source, { usageTerms: 'For subscribers only.' });
  await room.strapi
    .documents(UID.article as 'api::article.article')
    .delete({ documentId: receipts[2].article });
  const { items: said } = await room.preview(run.documentId);
  expect(said.map(({ state, detail }) => [state, detail])).toEqual([
    ['unchanged', 'A newer version is here by now.'],
    ['killed', 'The source has taken this story back.'],
    ['unchanged', 'Its article is no longer here.'],
  ]);
  const done = await room.again(run.documentId);
  expect(done.counts).toMatchObject({ unchanged: 2, killed: 1 });
  const retried = await desk.post(`/imports/${done.documentId}/retry`);
  expect([retried.status, retried.body.error?.message]).toEqual([
    409,
    expect.stringMatching(/Process that one again/u),
  ]);
});

test('canceled, it stops before the next item, and is gone on with', async () => {
  const { run, source, receipts } = await room.importThree();
  await room.setSource(source, { usageTerms: 'For subscribers only.' });
  const documentId = await room.canceledAtSecond(run.documentId, receipts[1].article);
  expect(await room.summaryOf(documentId)).toMatchObject({
    state: 'canceled',
    finishedAt: expect.any(String),
  });
  expect(await room.receiptsOf(documentId)).toHaveLength(2);
  expect(await room.draft(receipts[2].article)).toMatchObject({ usageTerms: null });

  await desk.post(`/imports/${documentId}/resume`).expect(200);
  const done = await until(
    () => room.summaryOf(documentId),
    ({ state }) => state === 'finished',
  );
  expect(done.counts).toMatchObject({ items: 3, updated: 3 });
  expect(await room.draft(receipts[2].article)).toMatchObject({ usageTerms: 'For subscribers only.' });
});

test('what comes once more after that still has its original, in both lists, and can be processed again', async () => {
  const { run, source, receipts, sent } = await room.importThree();
  await room.setSource(source, { usageTerms: 'For subscribers only.' });
  await room.again(run.documentId);
  const later = await room.send(source, sent);
  expect(later.counts).toMatchObject({ items: 3, unchanged: 3 });
  const [receipt] = await room.receiptsOf(later.documentId);
  const line = JSON.stringify(sent[0]);
  const original = await desk.get(`/imports/${later.documentId}/receipts/${receipt.documentId}/original`);
  expect([original.status, original.text.trim()]).toEqual([200, line]);
  const path = `/articles/${receipts[0].article}/versions`;
  const versions = (await desk.get(path).expect(200)).body.data as { original?: string }[];
  expect(versions).toHaveLength(2);
  for (const { original: kept } of versions)
    expect((await desk.get(`${path}/${kept}/original`).expect(200)).text.trim()).toBe(line);

  await room.setSource(source, { usageTerms: 'Ask first.' });
  expect((await room.again(later.documentId)).counts).toMatchObject({ items: 3, updated: 3 });
  expect(await room.draft(receipts[0].article)).toMatchObject({ usageTerms: 'Ask first.' });
});

test('what was undone meanwhile is not brought back, whether it is gone on with or waited', async () => {
  const { source, receipts, sent } = await room.importThree();
  const second = await room.send(
    source,
    sent.map((item) => ({ ...item, version: '2', byline: 'Somebody Else' })),
  );
  expect(second.counts).toMatchObject({ updated: 3 });
  await room.setSource(source, { usageTerms: 'For subscribers only.' });
  const documentId = await room.canceledAtSecond(second.documentId, receipts[1].article);
  expect((await room.undone(second.documentId)).undo).toMatchObject({ left: 2 });
  const last = receipts[2].article;
  expect(await room.draft(last)).toMatchObject({ byline: null, version: '1' });
  const refused = await desk.post(`/imports/${documentId}/resume`);
  expect([refused.status, refused.body.error?.message]).toEqual([409, expect.stringMatching(/undone/u)]);

  // As if it had not been canceled, but waited.
  await room.strapi.db
    .query(UID.import as 'api::article.article')
    .update({ where: { documentId } as never, data: { state: 'queued', finishedAt: null } as never });
  await room.imports.runQueued(documentId, new AbortController().signal);
  expect(await room.summaryOf(documentId)).toMatchObject({
    state: 'finished',
    counts: { items: 3, updated: 2, unchanged: 1 },
  });
  expect((await room.receiptsOf(documentId))[2].detail).toBe('The import that brought it was undone.');
  expect(await room.draft(last)).toMatchObject({ byline: null, version: '1', usageTerms: null });
});
