import type { ReleasesService } from '../../../src/plugins/wire/server/src/services/releases';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { eventually } from '../../support/eventually';
import { adminLogin, type AdminSession } from '../support';
import { wireItem } from '../support/wire-stories';
import { differences, openUndoRoom, type UndoRoom } from './undo-room';

let room: UndoRoom;
let admin: AdminSession;
beforeAll(async () => {
  room = await openUndoRoom();
  admin = await adminLogin(room.strapi);
});
afterAll(() => room?.stop());

const undo = (documentId: string) => room.undo.undoNow(documentId, { actor: 'Ada' });
const redo = (documentId: string) => room.undo.redoNow(documentId, { actor: 'Ada' });
const whys = async (documentId: string) =>
  (await room.undo.left(documentId, { page: 1, pageSize: 100 })).data.map(({ why }) => why);
const articles = () => room.strapi.documents('api::article.article');
const headlineOf = async (article: string) => (await room.desk.published(article))?.headline;

/** Sends one item. */
async function send(item: object, publish = true): Promise<{ run: string; article: string }> {
  const { documentId, receipts } = await room.desk.send([item], { publish });
  return { run: documentId!, article: receipts[0].article! };
}

describe('an embargo', () => {
  /** So many times as long as an import takes, that it is over after all that has to be done before. */
  const IMPORTS = 40;
  const held: Record<string, { run: string; article: string; item: ReturnType<typeof wireItem> }> = {};
  const before: Record<string, { run: string; article: string }> = {};
  let waits: (typeof held)[string];

  beforeAll(async () => {
    await send(wireItem());
    // Of this one readers see the version before.
    const seen = wireItem();
    const start = Date.now();
    before.seen = await send(seen);
    const end = Date.now() + IMPORTS * (Date.now() - start);
    const embargoed = new Date(end).toISOString();
    const hold = async (name: string) => {
      const item = wireItem({ embargoed });
      held[name] = { ...(await send(item)), item };
    };
    for (const name of ['made', 'unpublished', 'republished', 'updated', 'undone first']) await hold(name);
    held.seen = { ...(await send({ ...seen, version: '2', headline: 'Newer', embargoed })), item: seen };
    before.updated = held.updated;
    const { item } = held.updated;
    held.updated = { ...(await send({ ...item, version: '2', headline: 'Newer' })), item };
    await undo(held['undone first'].run);
    const late = wireItem({ embargoed: '2099-01-01T00:00:00.000Z' });
    waits = { ...(await send(late)), item: late };
    if (Date.now() > end) throw new Error('The embargo ended before the test began.');
    await new Promise((resolve) => setTimeout(resolve, end - Date.now()));
    for (const name of ['made', 'unpublished', 'republished', 'updated', 'seen']) {
      const { article } = held[name];
      const { headline } = await room.desk.draft(article);
      await eventually(async () => expect(await headlineOf(article)).toBe(headline));
    }
  });

  test('that was over meanwhile is no edit: the article goes, and comes back published', async () => {
    const { run, article } = held.made;
    const after = await room.rows();
    await undo(run);
    expect(await whys(run)).toEqual([]);
    expect(await room.desk.find(article, 'draft')).toBeNull();
    await redo(run);
    expect(differences(after, await room.rows())).toEqual({});
    await undo(run);
    expect(await whys(run)).toEqual([]);
  });

  test('an editor who took the article from the readers afterwards, or published it anew, has edited it', async () => {
    await articles().unpublish({ documentId: held.unpublished.article });
    await articles().publish({ documentId: held.republished.article });
    for (const { run, article } of [held.unpublished, held.republished]) {
      await undo(run);
      expect(await whys(run)).toEqual(['edited']);
      expect(await room.desk.find(article, 'draft')).not.toBeNull();
    }
  });

  test('readers see again what they saw before a newer version was released', async () => {
    const { run, article, item } = held.seen;
    const after = await room.rows();
    expect(await headlineOf(article)).toBe('Newer');
    await undo(run);
    expect(await whys(run)).toEqual([]);
    expect(await headlineOf(article)).toBe(item.headline);
    await redo(run);
    expect(differences(after, await room.rows())).toEqual({});
    await undo(run);
    await undo(before.seen.run);
    expect(await whys(before.seen.run)).toEqual([]);
    expect(await room.desk.find(article, 'draft')).toBeNull();
  });

  test('an older version that waited for the same end is published at once, and that is no edit either', async () => {
    const { run, article, item } = held.updated;
    const after = await room.rows();
    await undo(run);
    await eventually(async () => expect(await headlineOf(article)).toBe(item.headline));
    await redo(run);
    expect(await whys(run)).toEqual([]);
    expect(differences(after, await room.rows())).toEqual({});
    await undo(run);
    await eventually(async () => expect(await headlineOf(article)).toBe(item.headline));
    await undo(before.updated.run);
    expect(await whys(before.updated.run)).toEqual([]);
    expect(await room.desk.find(article, 'draft')).toBeNull();
  });

  test('that ends while an import is undone publishes nothing; done again, the article is published', async () => {
    const { run, article } = held['undone first'];
    expect(await room.desk.find(article, 'draft')).toBeNull();
    await redo(run);
    await eventually(async () => expect(await room.desk.published(article)).not.toBeNull());
    await undo(run);
    expect(await whys(run)).toEqual([]);
  });

  test('that is not over waits again when the import is done again', async () => {
    const { run, article } = waits;
    await undo(run);
    const releases = room.strapi.plugin('wire').service('releases') as unknown as ReleasesService;
    expect(await releases.run(undefined, new Date('2100-01-01'))).toBe(0);
    await redo(run);
    const story = await room.strapi.db
      .query(UID.story as 'api::article.article')
      .findOne({ where: { articleDocumentId: article } as never });
    expect(new Date((story as unknown as { releaseAt: string }).releaseAt).getFullYear()).toBe(2099);
  });
});

describe('a conflict', () => {
  const ask = (method: 'get' | 'post', path: string) =>
    room.request[method](path).set('Authorization', `Bearer ${admin.token}`);
  const conflicts = async (article: string): Promise<{ documentId: string; state: string }[]> =>
    (await ask('get', `/wire/articles/${article}/conflicts?state=all`)).body.data;
  const resolve = async (article: string, take: 'source' | 'editor') => {
    const [conflict] = await conflicts(article);
    expect((await ask('post', `/wire/conflicts/${conflict.documentId}/resolve`).send({ take })).status).toBe(
      200,
    );
  };

  /** An article whose headline an editor has changed, and of which a second version has come with another one. */
  async function contested() {
    const item = wireItem();
    const first = await send(item);
    const { article } = first;
    await ask('get', `/content-manager/collection-types/api::article.article/${article}`);
    const saved = await room.request
      .put(`/content-manager/collection-types/api::article.article/${article}`)
      .set('Authorization', `Bearer ${admin.token}`)
      .send({ headline: 'Our Own Headline' });
    expect(saved.status).toBe(200);
    const between = await room.rows();
    const second = await send({ ...item, version: '2', headline: 'Their Second Headline' });
    return { item, first, second, article, between, after: await room.rows() };
  }

  test('goes with the import that made it, and comes back with it', async () => {
    const { second, between, after, article } = await contested();
    expect(await conflicts(article)).toMatchObject([{ state: 'open' }]);
    await undo(second.run);
    expect(await whys(second.run)).toEqual([]);
    expect(differences(between, await room.rows())).toEqual({});
    await redo(second.run);
    expect(differences(after, await room.rows())).toEqual({});
  });

  test.each(['source', 'editor'] as const)(
    'that an editor has ended (%s) keeps the article as it is',
    async (take) => {
      const { second, article } = await contested();
      await resolve(article, take);
      const after = await room.rows();
      await undo(second.run);
      expect(await whys(second.run)).toEqual(['edited']);
      expect(differences(after, await room.rows())).toEqual({});
    },
  );

  test('that an editor has ended while a later import was undone is not overwritten by doing that again', async () => {
    const { item, article } = await contested();
    const third = await send({ ...item, version: '3', headline: 'Their Second Headline', byline: 'New' });
    await undo(third.run);
    expect(await whys(third.run)).toEqual([]);
    await resolve(article, 'editor');
    const after = await room.rows();
    await redo(third.run);
    expect(await whys(third.run)).toEqual(['edited']);
    expect(differences(after, await room.rows())).toEqual({});
  });

  test('that the next version ended is open again when that is undone', async () => {
    const { item, article, after } = await contested();
    const third = await send({ ...item, version: '3' });
    expect(await conflicts(article)).toMatchObject([{ state: 'moot' }]);
    await undo(third.run);
    expect(await whys(third.run)).toEqual([]);
    expect(differences(after, await room.rows())).toEqual({});
    expect(await conflicts(article)).toMatchObject([{ state: 'open' }]);
  });
});
