import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { adminLogin, type AdminSession } from '../support';
import { blocksOf, QUAY, wireItem } from '../support/wire-stories';
import { EDITOR, noWarranty, openNewsroom, type Newsroom } from './newsroom';

let room: Newsroom;
let admin: AdminSession;
beforeAll(async () => {
  room = await openNewsroom();
  admin = await adminLogin(room.strapi);
});
afterAll(() => room?.stop());

const CONTENT = '/content-manager/collection-types/api::article.article';
const asAdmin = (method: 'post' | 'put', path: string, data: object) =>
  room.request[method](`${CONTENT}${path}`).set('Authorization', `Bearer ${admin.token}`).send(data);

/** Makes an article in the panel. */
async function write(paragraphs: string[]): Promise<string> {
  const answer = await asAdmin('post', '', { headline: 'Written in the panel', body: blocksOf(paragraphs) });
  expect(answer.status).toBe(201);
  return answer.body.data.documentId;
}

/** As if the administrator had saved the article a while ago. */
const minutesAgo = (article: string, minutes: number) =>
  room.strapi.db.connection.raw(
    `UPDATE articles SET updated_at = updated_at - ? * interval '1 minute' WHERE document_id = ?`,
    [minutes, article],
  );

const shown = async (article: string) => blocksToText((await room.article(article)).draft.body);
const noticeOf = async (article: string): Promise<string> => (await room.noticesOf(article))[0].documentId;
const left = async ({ documentId }: { documentId: string }) =>
  (await room.applications.left(documentId, { page: 1, pageSize: 10 }))!;
const again = async ({ documentId }: { documentId: string }) => {
  await room.applications.continue(documentId);
  return room.run({ documentId });
};

describe('an article that an administrator has just saved', () => {
  test('is left alone and listed, and brought up to date later', async () => {
    const words = noWarranty();
    const edited = await write([...QUAY, words]);
    const { article: other } = await room.desk.sendOne(wireItem({}, [words]));
    const notice = await noticeOf(edited);
    await room.decide(notice, 'confirmed', 'inline');
    const before = await room.article(edited);

    await room.decide(notice, 'confirmed', 'removed');
    const application = await room.run(await room.start(notice));
    expect(application).toMatchObject({ state: 'finished', total: 2, done: 2, left: 1 });
    expect(await shown(other!)).not.toContain(words);
    expect(await room.article(edited)).toEqual(before);
    const { data, total } = await left(application);
    expect(total).toBe(1);
    expect(data[0]).toMatchObject({
      article: { documentId: edited, headline: 'Written in the panel' },
      why: 'editing',
      editor: expect.stringMatching(/^Test Admin \d+$/),
      editedAt: before.draft.updatedAt,
    });
    expect(data[0].reason).toContain(data[0].editor);
    expect(await room.history(edited, 'left')).toMatchObject([
      {
        actor: EDITOR,
        noticeDocumentId: notice,
        applicationDocumentId: application.documentId,
        after: { placement: 'removed', why: 'editing' },
      },
    ]);

    // Too early: he may still be at it, and that is not told twice.
    expect(await again(application)).toMatchObject({ state: 'finished', total: 2, done: 2, left: 1 });
    expect(await room.history(edited, 'left')).toHaveLength(1);

    await minutesAgo(edited, 11);
    expect(await again(application)).toMatchObject({
      state: 'finished',
      total: 2,
      done: 2,
      changed: application.changed + 1,
      left: 0,
    });
    expect(await shown(edited)).toBe(QUAY.join('\n\n'));
    expect(await left(application)).toEqual({ data: [], total: 0 });
  });

  test('is left alone also when he takes the notice out himself, and then there is nothing to do', async () => {
    const words = noWarranty();
    const article = await write([...QUAY, words]);
    const notice = await noticeOf(article);
    await room.decide(notice, 'confirmed', 'removed');
    const application = await room.run(await room.start(notice));
    expect(application).toMatchObject({ changed: 0, left: 1 });
    const body = blocksOf(QUAY);
    expect((await asAdmin('put', `/${article}`, { headline: 'Shorter', body })).status).toBe(200);
    const finished = await again(application);
    expect(finished).toMatchObject({ state: 'finished', done: 1, changed: 0, left: 0 });
    expect((await room.article(article)).draft.body).toEqual(body);
  });

  test('is none that has to wait when nothing changes in it', async () => {
    const words = noWarranty();
    const article = await write([...QUAY, words]);
    const notice = await noticeOf(article);
    expect(await room.apply(notice, 'confirmed', 'inline')).toMatchObject({ done: 1, changed: 0, left: 0 });
  });

  test('is being changed as long as the configuration says', async () => {
    const words = noWarranty();
    const article = await write([...QUAY, words]);
    const notice = await noticeOf(article);
    await minutesAgo(article, 3);
    room.strapi.config.set('plugin::wire.editingMinutes', 2);
    try {
      expect(await room.apply(notice, 'confirmed', 'removed')).toMatchObject({ changed: 1, left: 0 });
    } finally {
      room.strapi.config.set('plugin::wire.editingMinutes', 10);
    }
  });

  test('is not an article that a decision has changed since: decisions may follow at once', async () => {
    const words = noWarranty();
    const article = await write([...QUAY, words]);
    const notice = await noticeOf(article);
    await minutesAgo(article, 11);
    expect(await room.apply(notice, 'confirmed', 'separate')).toMatchObject({ changed: 1, left: 0 });
    expect(await room.apply(notice, 'dismissed')).toMatchObject({ changed: 1, left: 0 });
    // Saved again in the panel, it is.
    expect((await asAdmin('put', `/${article}`, { headline: 'Once more' })).status).toBe(200);
    expect(await room.apply(notice, 'confirmed', 'removed')).toMatchObject({ changed: 0, left: 1 });
  });

  test('is not an article that an import has updated since', async () => {
    const words = noWarranty();
    const item = wireItem({}, [words]);
    const { article } = await room.desk.sendOne(item);
    const notice = await noticeOf(article!);
    await room.apply(notice, 'confirmed', 'inline');
    expect((await asAdmin('put', `/${article}`, { credit: 'By hand' })).status).toBe(200);
    await minutesAgo(article!, 20);
    const next = await room.desk.sendOne({ ...item, version: '2', headline: 'A second version' });
    expect(next).toMatchObject({ state: 'updated', article });
    expect(await room.apply(notice, 'confirmed', 'removed')).toMatchObject({ changed: 1, left: 0 });
    expect(await shown(article!)).not.toContain(words);
  });
});

test('an article that is being written at the moment is tried again, and listed when it does not end', async () => {
  const words = noWarranty();
  const { article } = await room.desk.sendOne(wireItem({}, [words]));
  const notice = await noticeOf(article!);
  await room.apply(notice, 'confirmed', 'inline');
  await room.decide(notice, 'confirmed', 'removed');

  const locked = async (milliseconds: number, meanwhile: () => Promise<unknown>) => {
    const trx = await room.strapi.db.connection.transaction();
    await trx.raw('SELECT 1 FROM articles WHERE document_id = ? FOR UPDATE', [article!]);
    const done = meanwhile();
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, milliseconds).unref())]);
    await trx.rollback();
    return done;
  };
  const stuck = (await locked(60_000, async () => room.run(await room.start(notice)))) as {
    documentId: string;
  };
  expect(stuck).toMatchObject({ state: 'finished', done: 1, changed: 0, left: 1 });
  expect((await left(stuck)).data).toMatchObject([{ article: { documentId: article }, why: 'busy' }]);
  expect(await room.history(article!, 'left')).toHaveLength(1);
  expect(await locked(100, () => again(stuck))).toMatchObject({
    state: 'finished',
    done: 1,
    changed: 1,
    left: 0,
  });
  expect(await shown(article!)).not.toContain(words);
});

describe('words that are not in the text', () => {
  test('the article is left with the words, and brought up to date when they are back', async () => {
    const words = noWarranty();
    const { article } = await room.desk.sendOne(wireItem({}, [words]));
    const notice = await noticeOf(article!);
    await room.apply(notice, 'confirmed', 'inline');
    const { draft } = await room.article(article!);
    const write = (body: unknown) =>
      room.strapi.db.connection.raw('UPDATE articles SET body = ? WHERE id = ?', [
        JSON.stringify(body),
        draft.row,
      ]);
    await write(blocksOf(QUAY));

    const application = await room.apply(notice, 'confirmed', 'removed');
    expect(application).toMatchObject({ state: 'finished', done: 1, changed: 0, left: 1 });
    const { data } = await left(application);
    expect(data).toMatchObject([{ article: { documentId: article }, why: 'missing' }]);
    expect(data[0].reason).toContain('Legal disclaimer: Lantern Newswire');
    expect(await room.desk.flags(article!)).toMatchObject([{ placement: 'inline' }]);

    await write(draft.body);
    expect(await again(application)).toMatchObject({ state: 'finished', done: 1, changed: 1, left: 0 });
    expect(await shown(article!)).not.toContain(words);
  });

  test('when some are there, those go where they belong', async () => {
    const words = noWarranty();
    const article = await write([words, ...QUAY]);
    await minutesAgo(article, 11);
    const [flag] = await room.rows(UID.flag, { articleDocumentId: article }, ['notice']);
    const notice = flag.notice as { id: number; documentId: string };
    await room.strapi.db.query(UID.flag).create({
      data: {
        notice: notice.id,
        articleDocumentId: article,
        basis: 'wire',
        start: 900,
        end: 950,
        quote: 'Words that nobody can find in this article any more.',
        placement: 'inline',
      } as never,
    });
    expect(await room.apply(notice.documentId, 'confirmed', 'removed')).toMatchObject({
      done: 1,
      changed: 0,
      left: 1,
    });
    expect(await shown(article)).toBe(QUAY.join('\n\n'));
    const placements = (await room.desk.flags(article)).map(({ placement }) => placement);
    expect(placements.sort()).toEqual(['inline', 'removed']);
  });
});
