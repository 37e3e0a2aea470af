import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { blocksOf, QUAY, wireItem } from '../support/wire-stories';
import { noWarranty, openNewsroom, paidContent, type Newsroom } from './newsroom';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room?.stop());

const articles = () => room.strapi.documents('api::article.article');
const make = async (paragraphs: string[]): Promise<string> =>
  (await articles().create({ data: { headline: 'Typed', body: blocksOf(paragraphs) } as never })).documentId;
const publish = (documentId: string) => articles().publish({ documentId });
const noticeOf = async (article: string, words: string): Promise<string> =>
  (await room.noticesOf(article)).find(({ text }) => text === words)!.documentId;
const texts = async (article: string) => {
  const { draft, published } = await room.article(article);
  return { draft: blocksToText(draft.body), published: published && blocksToText(published.body) };
};

describe('draft and published version differ', () => {
  test('each loses the notice where it has it, and gets it back there', async () => {
    const words = noWarranty();
    const article = await make([QUAY[0], words, QUAY[1]]);
    await publish(article);
    await room.desk.edit(article, { body: blocksOf([QUAY[2], QUAY[1], 'A new end.', words, QUAY[0]]) });
    const before = await room.article(article);
    const notice = await noticeOf(article, words);

    await room.apply(notice, 'confirmed', 'removed');
    expect(await texts(article)).toEqual({
      draft: [QUAY[2], QUAY[1], 'A new end.', QUAY[0]].join('\n\n'),
      published: [QUAY[0], QUAY[1]].join('\n\n'),
    });
    await room.apply(notice, 'dismissed');
    const after = await room.article(article);
    expect(after.draft.body).toEqual(before.draft.body);
    expect(after.published!.body).toEqual(before.published!.body);
  });

  test('only the draft carries it: what is published stays as it is', async () => {
    const words = noWarranty();
    const article = await make(QUAY);
    await publish(article);
    await room.desk.edit(article, { body: blocksOf([...QUAY, words]) });
    const before = await room.article(article);
    const notice = await noticeOf(article, words);
    expect(await room.apply(notice, 'confirmed', 'separate')).toMatchObject({ changed: 1, left: 0 });
    const { draft, published } = await room.article(article);
    expect(draft.lists).toEqual([notice]);
    expect(published).toMatchObject({ body: before.published!.body, lists: [] });
    expect(published!.kept).toBeUndefined();
  });

  test('only what is published carries it, since an editor took it out of the draft', async () => {
    const words = noWarranty();
    const article = await make([...QUAY, words]);
    await publish(article);
    await room.desk.edit(article, { body: blocksOf(QUAY) });
    const before = await room.article(article);
    const [{ notice, stale }] = (await room.desk.flags(article)) as never as {
      stale: boolean;
      notice: { documentId: string };
    }[];
    expect(stale).toBe(true);

    expect(await room.apply(notice.documentId, 'confirmed', 'separate')).toMatchObject({
      total: 1,
      done: 1,
      changed: 1,
      left: 0,
    });
    const out = await room.article(article);
    expect(out.draft.body).toEqual(before.draft.body);
    expect(out.draft.lists).toEqual([]);
    expect(blocksToText(out.published!.body)).toBe(QUAY.join('\n\n'));
    expect(out.published!.lists).toEqual([notice.documentId]);
    expect(await room.history(article, 'placed')).toMatchObject([
      { quote: words, reason: 'It stands in the published version only.', after: { placement: 'separate' } },
    ]);

    await room.apply(notice.documentId, 'dismissed');
    const back = await room.article(article);
    expect(back.published!.body).toEqual(before.published!.body);
    expect(back.published!.lists).toEqual([]);
  });

  test('an article that was never published and has lost the words is none that carries the notice', async () => {
    const words = noWarranty();
    const article = await make([...QUAY, words]);
    const notice = await noticeOf(article, words);
    await room.desk.edit(article, { body: blocksOf(QUAY) });
    expect(await room.apply(notice, 'confirmed', 'removed')).toMatchObject({
      state: 'finished',
      total: 0,
      done: 0,
    });
  });
});

test('a notice that stands several times is taken out and put back everywhere', async () => {
  const words = noWarranty();
  const article = await make([words, QUAY[0], `Before it. ${words} And after it.`, QUAY[1], words]);
  await publish(article);
  const before = await room.article(article);
  const notice = await noticeOf(article, words);
  await room.apply(notice, 'confirmed', 'separate');
  const { draft, published } = await room.article(article);
  for (const version of [draft, published!]) {
    expect(blocksToText(version.body)).not.toContain('Legal disclaimer');
    expect(version.lists).toEqual([notice]);
  }
  expect(draft.body).toEqual(published!.body);
  await room.apply(notice, 'dismissed');
  const back = await room.article(article);
  expect([back.draft.body, back.published!.body]).toEqual([before.draft.body, before.published!.body]);
});

describe('two notices in one article', () => {
  const ORDERS = [
    [0, 1],
    [1, 0],
  ];
  const WAYS: [string, string][] = [
    ['confirmed', 'separate'],
    ['confirmed', 'removed'],
  ];

  test('end in the same state whichever is decided about first, however often it is turned round', async () => {
    const words = [noWarranty(), paidContent()];
    const made: string[] = [];
    for (const _order of ORDERS) {
      const article = await make([QUAY[0], words[0], words[1], QUAY[1], words[0]]);
      made.push(article);
    }
    const notices = await Promise.all(words.map((one) => noticeOf(made[0], one)));
    const states: unknown[] = [];
    for (const order of ORDERS) {
      for (const notice of notices) await room.apply(notice, 'dismissed');
      for (const i of order) await room.apply(notices[i], ...WAYS[i]);
      for (const i of order) await room.apply(notices[i], 'confirmed', 'inline');
      for (const i of [...order].reverse()) await room.apply(notices[i], ...WAYS[i]);
      for (const article of made) {
        const { draft } = await room.article(article);
        const flags = await room.desk.flags(article);
        const { body, kept, lists } = draft;
        states.push({
          body,
          kept,
          lists,
          flags: flags.map(({ quote, placement }) => ({ quote, placement })),
        });
      }
    }
    for (const state of states) expect(state).toEqual(states[0]);
    expect(states[0]).toMatchObject({ lists: [notices[0]] });
    expect(blocksToText((states[0] as { body: unknown }).body)).toBe([QUAY[0], QUAY[1]].join('\n\n'));
  });

  test('one does not touch what is decided about the other', async () => {
    const words = [noWarranty(), noWarranty()];
    const article = await make([QUAY[0], ...words, QUAY[1]]);
    const [first, second] = await Promise.all(words.map((one) => noticeOf(article, one)));
    await room.apply(first, 'confirmed', 'separate');
    await room.apply(second, 'confirmed', 'separate');
    expect((await room.article(article)).draft.lists).toEqual([first, second].sort());
    await room.apply(first, 'dismissed');
    const { draft } = await room.article(article);
    expect(blocksToText(draft.body)).toBe([QUAY[0], words[0], QUAY[1]].join('\n\n'));
    expect(draft.lists).toEqual([second]);
  });
});

describe('what an article lists', () => {
  const link = (article: string, notice: string) =>
    articles().update({ documentId: article, data: { legalNotices: { connect: [notice] } } as never });

  test('a link made by hand stays when the notice goes out without being listed', async () => {
    const words = noWarranty();
    const article = await make([...QUAY, words]);
    const notice = await noticeOf(article, words);
    await link(article, notice);
    await room.apply(notice, 'confirmed', 'removed');
    expect((await room.article(article)).draft.lists).toEqual([notice]);
  });

  test('a link made by hand stays when the notice was listed by a decision in between', async () => {
    const words = noWarranty();
    const article = await make([...QUAY, words]);
    const notice = await noticeOf(article, words);
    await link(article, notice);
    await publish(article);
    await room.apply(notice, 'confirmed', 'separate');
    await room.apply(notice, 'dismissed');
    const { draft, published } = await room.article(article);
    expect([draft.lists, published!.lists]).toEqual([[notice], [notice]]);
  });

  test('other links and their order stay', async () => {
    const words = [noWarranty(), noWarranty(), noWarranty()];
    const article = await make([...words, ...QUAY]);
    const [first, second, third] = await Promise.all(words.map((one) => noticeOf(article, one)));
    await link(article, third);
    await link(article, first);
    await room.apply(second, 'confirmed', 'separate');
    const listed = async () =>
      (await room.desk.draft(article)).legalNotices.map(({ documentId }) => documentId);
    expect(await listed()).toEqual([third, first, second]);
    await room.apply(third, 'confirmed', 'removed');
    await room.apply(third, 'confirmed', 'separate');
    expect(await listed()).toEqual([third, first, second]);
    const { rows } = await room.strapi.db.connection.raw(
      `SELECT l.notice_ord FROM articles_legal_notices_lnk AS l JOIN articles AS a ON a.id = l.article_id
       WHERE a.document_id = ? AND a.published_at IS NULL ORDER BY l.id`,
      [article],
    );
    expect(rows.map((row: { notice_ord: number }) => row.notice_ord)).toEqual([1, 2, 3]);
  });

  test('of page furniture, which is in no body, only the list changes', async () => {
    const words = noWarranty();
    const { article } = await room.desk.sendOne(wireItem({}, [words]), { publish: true });
    const notice = await noticeOf(article!, words);
    await room.apply(notice, 'dismissed');
    const [flag] = await room.desk.flags(article!);
    await room.strapi.db
      .query(UID.flag)
      .update({ where: { id: flag.id }, data: { inChrome: true } as never });
    const before = await room.article(article!);
    await room.apply(notice, 'confirmed', 'separate');
    const { draft, published } = await room.article(article!);
    expect([draft.body, published!.body]).toEqual([before.draft.body, before.published!.body]);
    expect([draft.lists, published!.lists]).toEqual([[notice], [notice]]);
    await room.apply(notice, 'confirmed', 'removed');
    expect((await room.article(article!)).published!.lists).toEqual([]);
  });
});

test('a body that was written past the gate loses nothing', async () => {
  const words = noWarranty();
  const article = await make([QUAY[0], words, QUAY[1]]);
  const notice = await noticeOf(article, words);
  await room.apply(notice, 'confirmed', 'separate');
  const { draft } = await room.article(article);
  const restored = blocksOf([QUAY[0], QUAY[2], QUAY[1]]);
  await room.strapi.db.connection.raw('UPDATE articles SET body = ? WHERE id = ?', [
    JSON.stringify(restored),
    draft.row,
  ]);
  await room.apply(notice, 'dismissed');
  const text = blocksToText((await room.article(article)).draft.body);
  for (const paragraph of [QUAY[0], QUAY[1], QUAY[2], words]) expect(text).toContain(paragraph);
});
