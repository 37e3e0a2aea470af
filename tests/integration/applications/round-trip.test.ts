import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { blocksOf, QUAY, wireItem } from '../support/wire-stories';
import { EDITOR, noWarranty, openNewsroom, type Newsroom, type StoredArticle } from './newsroom';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room?.stop());

const articles = () => room.strapi.documents('api::article.article');

/** An article that carries a notice in both versions, published by hand or by an import. */
async function published(how: 'typed' | 'imported', notice: string): Promise<string> {
  if (how === 'imported') {
    const { article } = await room.desk.sendOne(wireItem({}, [notice, 'Ferries leave every hour.']), {
      publish: true,
    });
    expect((await room.article(article!)).published).toBeDefined();
    return article!;
  }
  const body = blocksOf([QUAY[0], notice, ...QUAY.slice(1)]);
  const { documentId } = await articles().create({ data: { headline: 'Typed', body } as never });
  await articles().publish({ documentId });
  return documentId;
}

const bodies = ({ draft, published: shown }: StoredArticle) => [draft.body, shown?.body];
const keep = ({ draft, published: shown }: StoredArticle) => [draft, shown].map((version) => version?.kept);

describe.each(['typed', 'imported'] as const)('an article that was %s', (how) => {
  let article: string;
  let words: string;
  let notice: string;
  let inline: StoredArticle;
  beforeAll(async () => {
    words = noWarranty();
    article = await published(how, words);
    const [found] = await room.noticesOf(article);
    notice = found.documentId;
    await room.apply(notice, 'dismissed');
    inline = await room.article(article);
    for (const body of bodies(inline)) expect(blocksToText(body)).toContain(words);
    expect(keep(inline)).toEqual([undefined, undefined]);
  });

  test.each([
    ['confirmed', 'separate', 1],
    ['confirmed', 'removed', 0],
    ['confirmed', 'separate', 1],
    ['pending', 'removed', 0],
  ])('%s %s: the notice is out of both versions', async (decision, placement, listed) => {
    const application = await room.apply(notice, decision, placement);
    expect(application).toMatchObject({
      state: 'finished',
      placement,
      total: 1,
      done: 1,
      changed: 1,
      left: 0,
      startedBy: EDITOR,
    });
    const now = await room.article(article);
    for (const version of [now.draft, now.published!]) {
      const text = blocksToText(version.body);
      expect(text).not.toContain(words);
      for (const paragraph of QUAY.slice(1)) expect(text).toContain(paragraph);
      expect(version.lists).toEqual(listed ? [notice] : []);
      expect(blocksToText(version.kept!.full)).toContain(words);
      expect(version.kept!.cuts).toMatchObject([{ placement }]);
    }
    expect(await room.desk.flags(article)).toMatchObject([{ placement }]);
  });

  test.each([
    ['dismissed', 'removed'],
    ['confirmed', 'inline'],
  ])('%s (%s): the very bodies are back', async (decision, placement) => {
    await room.apply(notice, 'confirmed', 'separate');
    const application = await room.apply(notice, decision, placement);
    expect(application).toMatchObject({ state: 'finished', placement: 'inline', changed: 1 });
    const now = await room.article(article);
    expect(bodies(now)).toEqual(bodies(inline));
    expect(keep(now)).toEqual([undefined, undefined]);
    expect([now.draft.lists, now.published!.lists]).toEqual([[], []]);
    expect(await room.desk.flags(article)).toMatchObject([{ placement: 'inline' }]);
  });

  test('the history tells each change, with who, what and the words', async () => {
    const entries = await room.history(article, 'placed');
    const applied = entries.filter((entry) => entry.applicationDocumentId);
    expect(applied.length).toBeGreaterThanOrEqual(8);
    applied.reduce(
      (before, entry) => {
        if (before) expect(entry.before).toMatchObject(before.after as object);
        expect(entry).toMatchObject({ actor: EDITOR, noticeDocumentId: notice, quote: words });
        return entry;
      },
      undefined as (typeof entries)[number] | undefined,
    );
  });

  test('a decision that changes nothing writes nothing', async () => {
    await room.apply(notice, 'confirmed', 'separate');
    const before = await room.article(article);
    const entries = (await room.history(article)).length;
    const application = await room.apply(notice, 'pending', 'separate');
    expect(application).toMatchObject({ state: 'finished', total: 1, done: 1, changed: 0, left: 0 });
    expect(await room.article(article)).toEqual(before);
    expect(await room.history(article)).toHaveLength(entries);
  });
});

describe('what Strapi says of an article', () => {
  const statusOf = async (documentId: string) => {
    const { draft, published: shown } = await room.article(documentId);
    return new Date(draft.updatedAt) > new Date(shown!.updatedAt) ? 'modified' : 'published';
  };

  test.each(['published', 'modified'])(
    '%s it stays; its last change is new, its publication is not',
    async (status) => {
      const article = await published('typed', noWarranty());
      if (status === 'modified') await room.desk.edit(article, { headline: 'Changed since' });
      expect(await statusOf(article)).toBe(status);
      const before = await room.article(article);
      const [notice] = await room.noticesOf(article);
      await new Promise((resolve) => setTimeout(resolve, 5));
      await room.apply(notice.documentId, 'confirmed', 'separate');
      expect(await statusOf(article)).toBe(status);
      const after = await room.article(article);
      expect(after.published!.publishedAt).toBe(before.published!.publishedAt);
      expect(after.published!.row).toBe(before.published!.row);
      expect(new Date(after.published!.updatedAt).getTime()).toBeGreaterThan(
        new Date(before.published!.updatedAt).getTime(),
      );
    },
  );

  test('readers get the notice beside the body', async () => {
    const words = noWarranty();
    const article = await published('imported', words);
    const [notice] = await room.noticesOf(article);
    await room.apply(notice.documentId, 'confirmed', 'separate');
    const answer = await room.request.get(`/api/articles/${article}?populate=legalNotices`);
    expect(answer.status).toBe(200);
    expect(blocksToText(answer.body.data.body)).not.toContain(words);
    expect(answer.body.data.legalNotices).toMatchObject([{ documentId: notice.documentId }]);
  });
});
