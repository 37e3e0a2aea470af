import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { UID } from '../../../src/plugins/wire/shared/constants';
import type {
  ApplicationSummary,
  LeftArticle,
} from '../../../src/plugins/wire/shared/contracts/applications';
import { adminLogin, type AdminSession } from '../support';
import { blocksOf, QUAY, wireItem } from '../support/wire-stories';
import { noWarranty, openNewsroom, type Newsroom } from './newsroom';

let room: Newsroom;
let admin: AdminSession;
beforeAll(async () => {
  // Here the queue is worked off as it is in a newsroom.
  room = await openNewsroom({ runsJobs: true });
  admin = await adminLogin(room.strapi);
});
afterAll(() => room?.stop());

const ask = async (method: 'get' | 'post', path: string, data: object = {}) => {
  const request = room.request[method](`/wire${path}`).set('Authorization', `Bearer ${admin.token}`);
  const answer = await (method === 'get' ? request : request.send(data));
  if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text}`);
  return answer.body;
};

/** Asks until an application is over. */
async function over({ documentId }: ApplicationSummary): Promise<ApplicationSummary> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const { data } = await ask('get', `/applications/${documentId}`);
    if (!['queued', 'running'].includes(data.state)) return data;
    if (Date.now() > deadline) throw new Error(`It is still ${data.state}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Decides as an editor does in the panel, and waits until the articles have heard of it. */
async function decide(notice: string, data: object, action = 'decide'): Promise<ApplicationSummary> {
  const { applications } = await ask('post', `/notices/${notice}/${action}`, data);
  expect(applications).toHaveLength(1);
  return over(applications[0]);
}

const text = async (article: string) => blocksToText((await room.article(article)).draft.body);

test('an editor decides, looks how it goes, and takes it back', async () => {
  const words = noWarranty();
  const sent = await room.desk.send([wireItem({}, [words]), wireItem({}, [words])], { publish: true });
  const articles = sent.receipts.map(({ article }) => article!);
  const [{ documentId: notice }] = await room.noticesOf(articles[0]);
  await decide(notice, { decision: 'dismissed' });
  const before = await Promise.all(articles.map(room.article));

  const application = await decide(notice, { decision: 'confirmed', placement: 'removed' });
  expect(application).toMatchObject({ state: 'finished', total: 2, changed: 2, left: 0 });
  expect(application.startedBy).toMatch(/^Test Admin/);
  for (const article of articles) expect(await text(article)).not.toContain(words);
  expect((await ask('get', `/applications`)).data[0]).toEqual(application);

  await decide(notice, {}, 'undo');
  const after = await Promise.all(articles.map(room.article));
  const bodies = (found: typeof after) => found.map(({ draft, published }) => [draft.body, published!.body]);
  expect(bodies(after)).toEqual(bodies(before));
});

test('an editor decides in the content manager', async () => {
  const words = noWarranty();
  const { article } = await room.desk.sendOne(wireItem({}, [words]));
  const [{ documentId: notice }] = await room.noticesOf(article!);
  const { status } = await room.request
    .put(`/content-manager/collection-types/${UID.notice}/${notice}`)
    .set('Authorization', `Bearer ${admin.token}`)
    .send({ decision: 'dismissed' });
  expect(status).toBe(200);
  const { data } = await ask('get', '/applications');
  expect(await over(data[0])).toMatchObject({ state: 'finished', placement: 'inline', changed: 1 });
  expect(await text(article!)).toContain(words);
});

test('what was left is listed, and tried again', async () => {
  const words = noWarranty();
  const written = await room.request
    .post(`/content-manager/collection-types/${UID.article}`)
    .set('Authorization', `Bearer ${admin.token}`)
    .send({ headline: 'At work', body: blocksOf([...QUAY, words]) });
  const article = written.body.data.documentId;
  const [{ documentId: notice }] = await room.noticesOf(article);
  const application = await decide(notice, { decision: 'confirmed', placement: 'separate' });
  expect(application).toMatchObject({ state: 'finished', changed: 0, left: 1 });
  const { data, meta } = await ask('get', `/applications/${application.documentId}/left?page=1&pageSize=5`);
  expect(data as LeftArticle[]).toMatchObject([
    { article: { documentId: article, headline: 'At work' }, why: 'editing' },
  ]);
  expect(meta.pagination).toMatchObject({ total: 1 });
  room.strapi.config.set('plugin::wire.editingMinutes', 0);
  const { data: queued } = await ask('post', `/applications/${application.documentId}/continue`);
  expect(await over(queued)).toMatchObject({ state: 'finished', changed: 1, left: 0 });
  room.strapi.config.set('plugin::wire.editingMinutes', 10);
  expect(await text(article)).toBe(QUAY.join('\n\n'));
});

describe('a notice whose text is corrected', () => {
  /** Nobody takes it for anything but a notice: an article's flag has it, wherever the article has the notice. */
  const TAIL =
    'All liability for loss or damage arising from its use is excluded to the fullest extent permitted by law.';
  let words: string;
  let notice: string;
  let imported: string;
  let typed: string;
  let before: unknown[];
  beforeAll(async () => {
    words = noWarranty();
    imported = (await room.desk.sendOne(wireItem({}, [`${words} ${TAIL}`]), { publish: true })).article!;
    const made = await room.strapi.documents('api::article.article').create({
      data: { headline: 'Typed', body: blocksOf([QUAY[0], `${words} ${TAIL}`, QUAY[1]]) } as never,
    });
    typed = made.documentId;
    [{ documentId: notice }] = await room.noticesOf(imported);
    expect(await room.noticesOf(typed)).toMatchObject([{ documentId: notice, text: `${words} ${TAIL}` }]);
    await decide(notice, { decision: 'dismissed', text: words });
    before = await bodies();
  });
  const bodies = async () =>
    Promise.all([imported, typed].map(async (article) => (await room.article(article)).draft.body));

  test('has the corrected words in each article', async () => {
    await decide(notice, { decision: 'confirmed', placement: 'removed' });
    for (const article of [imported, typed]) {
      expect(await text(article)).not.toContain(words);
      expect(await text(article)).toContain(TAIL);
    }
    await decide(notice, { text: `${words} ${TAIL}` });
    for (const article of [imported, typed]) {
      expect(await text(article)).not.toContain(words);
      expect(await text(article)).not.toContain(TAIL);
      expect(await room.desk.flags(article)).toMatchObject([
        { basis: 'body', quote: `${words} ${TAIL}`, placement: 'removed' },
      ]);
    }
    const { data } = await ask('get', `/articles/${imported}/removed`);
    expect(data.map(({ quote }: { quote: string }) => quote)).toEqual([`${words} ${TAIL}`]);
  });

  test('taken back, they are the very bodies', async () => {
    await decide(notice, {}, 'undo');
    for (const article of [imported, typed]) expect(await text(article)).toContain(TAIL);
    await decide(notice, { decision: 'dismissed' });
    expect(await bodies()).toEqual(before);
  });
});
