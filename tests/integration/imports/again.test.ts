import type { AgainItem } from '../../../src/plugins/wire/shared/contracts/again';
import { UID } from '../../../src/plugins/wire/shared/constants';
import type { ImportSummary } from '../../../src/plugins/wire/shared/contracts/imports';
import { differences, tableRows } from '../undo/undo-room';
import { openDesk, type Desk } from './desk';
import { openImportRoom, over, type ImportRoom } from './import-room';
import { jsonLines, NOTICE, PAGE, wireItem } from './wire-texts';

let room: ImportRoom;
let desk: Desk;
beforeAll(async () => {
  room = await openImportRoom();
  desk = await openDesk(room);
});
afterAll(() => room?.stop());

let sources = 0;
let items = 100;

/** Imports three items of a source of their own. */
async function importThree(more: { publish?: boolean; page?: boolean } = {}) {
  sources += 1;
  const source = `Kestrel ${sources}`;
  items += 3;
  const sent = [items, items + 1, items + 2].map((number) => wireItem(number));
  const asked = more.page
    ? desk.post('/imports').send({ text: PAGE.replaceAll('Two', `Boats ${sources}`), source })
    : desk
        .post('/imports')
        .attach('files', Buffer.from(jsonLines(sent)), 'feed.jsonl')
        .field('source', source)
        .field('publish', String(more.publish ?? false));
  const run = await desk.imported(asked);
  const receipts = (await desk.get(`/imports/${run.documentId}/receipts`).expect(200)).body.data as {
    documentId: string;
    article: string;
    state: string;
    detail?: string;
  }[];
  return { run, source, receipts, sent };
}

const documents = (uid: string) => room.strapi.documents(uid as 'api::article.article');
const draft = (documentId: string) =>
  documents(UID.article).findOne({ documentId, status: 'draft' }) as unknown as Promise<
    Record<string, unknown>
  >;

/** What is set about a source from now on: of all rules these are the plainest. */
async function setSource(name: string, settings: Record<string, unknown>): Promise<void> {
  await room.strapi.db
    .query(UID.source as 'api::article.article')
    .update({ where: { name } as never, data: settings as never });
}

const preview = async (id: string, body: object = {}): Promise<{ items: AgainItem[]; total: number }> => {
  const answer = await desk.post(`/imports/${id}/again/preview`).send(body);
  expect([answer.status, answer.text]).toEqual([200, answer.text]);
  return answer.body.data;
};
const again = (id: string, body: object = {}): Promise<ImportSummary> =>
  desk.imported(desk.post(`/imports/${id}/again`).send(body));
const undone = async (id: string): Promise<ImportSummary> => {
  expect((await desk.post(`/imports/${id}/undo`)).status).toBe(202);
  for (;;) {
    const { data } = (await desk.get(`/imports/${id}`).expect(200)).body;
    if (data.state === 'undone') return data;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
const rows = () => tableRows(room.strapi, room.databaseUrl);

test('where nothing is other today, nothing would change, and nothing does', async () => {
  const { run, receipts } = await importThree();
  const before = await rows();
  const said = await preview(run.documentId);
  expect(said.total).toBe(3);
  expect(said.items.map(({ state, difference }) => [state, difference])).toEqual([
    ['unchanged', undefined],
    ['unchanged', undefined],
    ['unchanged', undefined],
  ]);
  expect(said.items[0]).toMatchObject({ receipt: receipts[0].documentId, file: 'feed.jsonl', item: 1 });
  expect(differences(before, await rows())).toEqual({});
  const done = await again(run.documentId);
  expect(done).toMatchObject({
    state: 'finished',
    way: 'again',
    againOf: run.documentId,
    counts: { items: 3, unchanged: 3 },
  });
  expect(differences(before, await rows())).toEqual({});
});

test('a preview says what changes and changes nothing; then it is applied, and can be undone', async () => {
  const { run, source, receipts } = await importThree();
  const [first, second, third] = receipts.map(({ article }) => article);
  await documents(UID.article).update({ documentId: first, data: { headline: 'Our Own Headline' } as never });
  await documents(UID.article).update({ documentId: second, data: { usageTerms: 'Ask us first.' } as never });
  await setSource(source, { usageTerms: 'For subscribers only.', copyrightHolder: 'Kestrel' });
  const before = await rows();

  const { items: said } = await preview(run.documentId);
  expect(differences(before, await rows())).toEqual({});
  expect(await room.rows(UID.import, { way: 'again', again: { $notNull: true } })).toHaveLength(1);
  expect(said.map(({ state }) => state)).toEqual(['updated', 'updated', 'updated']);
  const holder = { name: 'copyrightHolder', after: 'Kestrel' };
  const terms = { name: 'usageTerms', after: 'For subscribers only.' };
  expect(said[0].difference).toEqual({
    fields: [holder, terms],
    paragraphs: [],
    notices: [],
    names: [],
    conflicts: [],
  });
  // What an editor has changed stays, and is a conflict.
  expect(said[1].difference).toMatchObject({ fields: [holder], conflicts: ['usageTerms'] });

  const done = await again(run.documentId);
  expect(done.counts).toMatchObject({ items: 3, updated: 3 });
  expect(await draft(first)).toMatchObject({
    headline: 'Our Own Headline',
    copyrightHolder: 'Kestrel',
    usageTerms: 'For subscribers only.',
  });
  expect(await draft(second)).toMatchObject({ usageTerms: 'Ask us first.', copyrightHolder: 'Kestrel' });
  expect(await draft(third)).toMatchObject({ usageTerms: 'For subscribers only.' });
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
  expect((await preview(run.documentId)).items.map(({ state }) => state)).toEqual([
    'unchanged',
    'unchanged',
    'unchanged',
  ]);

  const refused = (await desk.get(`/imports/${run.documentId}/undo-preview`).expect(200)).body.data;
  expect(refused.left).toEqual({ 'later-import': 3 });
  await undone(done.documentId);
  expect(await draft(first)).toMatchObject({ headline: 'Our Own Headline', copyrightHolder: null });
  expect(await draft(second)).toMatchObject({ usageTerms: 'Ask us first.', copyrightHolder: null });
  expect(differences(before, await rows())).toEqual({});
});

test('one receipt alone', async () => {
  const { run, source, receipts } = await importThree();
  await setSource(source, { usageTerms: 'For subscribers only.' });
  const asked = { receipt: receipts[1].documentId };
  const said = await preview(run.documentId, asked);
  expect(said).toMatchObject({ total: 1, items: [{ receipt: receipts[1].documentId, state: 'updated' }] });
  const done = await again(run.documentId, asked);
  expect(done.counts).toMatchObject({ items: 1, updated: 1 });
  expect(await draft(receipts[0].article)).toMatchObject({ usageTerms: null });
  expect(await draft(receipts[1].article)).toMatchObject({ usageTerms: 'For subscribers only.' });
  const behind = await preview(run.documentId, { from: 3 });
  expect(behind).toMatchObject({ total: 3, items: [{ receipt: receipts[2].documentId }] });
});

test('policies of today place its notices, a page’s that has no guid as well', async () => {
  const { run, receipts } = await importThree({ page: true });
  const before = await rows();
  const rules = [{ name: 'Warranties stay', when: { kinds: ['no-warranty'] }, automatic: 'review' }];
  await desk.put('/policies').send({ data: { rules } }).expect(200);
  const { items: said, total } = await preview(run.documentId);
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
  const done = await again(run.documentId);
  expect(done.counts).toMatchObject({ items: 1, updated: 1 });
  const [flag] = await room.rows(UID.flag, { articleDocumentId: receipts[0].article });
  expect(flag).toMatchObject({ placement: 'inline' });
  await undone(done.documentId);
  await desk.put('/policies').send({ data: {} }).expect(200);
  expect(differences(before, await rows())).toEqual({});
});

test('what is not over, was undone, has nothing, or does not exist is refused', async () => {
  const { run } = await importThree();
  await undone(run.documentId);
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
  const { run, source, receipts, sent } = await importThree();
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
  await setSource(source, { usageTerms: 'For subscribers only.' });
  await documents(UID.article).delete({ documentId: receipts[2].article });
  const { items: said } = await preview(run.documentId);
  expect(said.map(({ state, detail }) => [state, detail])).toEqual([
    ['unchanged', 'A newer version is here by now.'],
    ['killed', 'The source has taken this story back.'],
    ['unchanged', 'Its article is no longer here.'],
  ]);
  const done = await again(run.documentId);
  expect(done.counts).toMatchObject({ unchanged: 2, killed: 1 });
});

test('canceled, it is gone on with', async () => {
  const { run, source } = await importThree();
  await setSource(source, { usageTerms: 'For subscribers only.' });
  const { body } = await desk.post(`/imports/${run.documentId}/again`).expect(202);
  const { documentId } = body.data;
  await desk.post(`/imports/${documentId}/cancel`);
  await desk.post(`/imports/${documentId}/resume`).expect(200);
  const done = await over(async () => (await desk.get(`/imports/${documentId}`).expect(200)).body.data);
  expect(done.counts).toMatchObject({ items: 3, updated: 3 });
  expect((await desk.post(`/imports/${documentId}/retry`)).body.data).toEqual({ items: 0 });
});
