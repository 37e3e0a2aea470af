import { UID } from '../../../src/plugins/wire/shared/constants';
import type { AgainItem } from '../../../src/plugins/wire/shared/contracts/again';
import { openAgainRoom, type AgainRoom } from './again-room';
import { makeRole, openDesk } from './desk';

let room: AgainRoom;
beforeAll(async () => {
  room = await openAgainRoom();
});
afterAll(() => room?.stop());

const TERMS = { usageTerms: 'For subscribers only.' };
const FAR = '2099-03-01T08:00:00.000Z';
const articles = () => room.strapi.documents(UID.article as 'api::article.article');
const releaseOf = async (article: string) => {
  const [{ releaseAt }] = await room.rows(UID.story, { articleDocumentId: article });
  return releaseAt && new Date(releaseAt as string).toISOString();
};
const publicationOf = async (id: string) => {
  const { items } = await room.preview(id);
  return items.map(({ difference }) => Object.values(difference?.publication ?? {}));
};

test('readers see what changes of an article that they see; what was taken from them, or is being worked on, is not published', async () => {
  const { run, source, receipts } = await room.importThree({ publish: true });
  const [seen, taken, edited] = receipts.map(({ article }) => article);
  expect(receipts.map(({ state }) => state)).toEqual(['created', 'created', 'created']);
  await articles().unpublish({ documentId: taken });
  await room.change(edited, { byline: 'Half a Na' });
  await room.setSource(source, TERMS);

  const before = await room.tables();
  expect(await publicationOf(run.documentId)).toEqual([
    ['published', 'published'],
    ['draft', 'draft'],
    ['modified', 'modified'],
  ]);
  expect(await room.tables()).toEqual(before);
  const done = await room.again(run.documentId);
  expect(done.counts).toMatchObject({ items: 3, updated: 3 });

  expect(await room.published(seen)).toMatchObject(TERMS);
  expect(await room.published(taken)).toBeNull();
  expect(await room.published(edited)).toMatchObject({ usageTerms: null, byline: null });
  for (const article of [seen, taken, edited]) expect(await room.draft(article)).toMatchObject(TERMS);
  expect((await room.receiptsOf(done.documentId)).map(({ detail }) => detail)).toEqual([
    undefined,
    expect.stringContaining('stays unpublished'),
    expect.stringContaining('Readers see what they saw'),
  ]);
  await room.undone(done.documentId);
  expect(await room.published(seen)).toMatchObject({ usageTerms: null });
  expect(await room.published(taken)).toBeNull();
});

test('what an editor has published stays so, though its source withholds it', async () => {
  const { run, source, receipts } = await room.importThree({
    publish: true,
    fields: { pubstatus: 'withheld' },
  });
  const [article] = receipts.map((receipt) => receipt.article);
  expect(receipts[0].state).toBe('held');
  await room.change(article, { pubStatus: 'usable' });
  await articles().publish({ documentId: article });
  expect(await room.published(article)).not.toBeNull();
  await room.setSource(source, TERMS);
  expect((await publicationOf(run.documentId))[0]).toEqual(['published', 'modified']);
  await room.again(run.documentId);
  expect(await room.published(article)).toMatchObject({ usageTerms: null });
  expect(await room.draft(article)).toMatchObject(TERMS);
});

test('a release that an editor has stopped stays stopped, and another one waits on', async () => {
  const { run, source, receipts } = await room.importThree({ publish: true, fields: { embargoed: FAR } });
  const [waiting, stopped] = receipts.map(({ article }) => article);
  expect(await releaseOf(waiting)).toBe(FAR);
  await articles().unpublish({ documentId: stopped });
  expect(await releaseOf(stopped)).toBeNull();
  await room.setSource(source, TERMS);
  const { items } = await room.preview(run.documentId);
  expect(items.map(({ difference }) => difference?.release)).toEqual([undefined, undefined, undefined]);
  await room.again(run.documentId);
  expect(await room.draft(stopped)).toMatchObject(TERMS);
  expect(await releaseOf(waiting)).toBe(FAR);
  expect(await releaseOf(stopped)).toBeNull();
});

test('who may not read an article, or a field of it, is shown nothing of it', async () => {
  const { run, source, receipts } = await room.importThree();
  const [article] = receipts.map((receipt) => receipt.article);
  await room.setSource(source, { ...TERMS, copyrightHolder: 'Kestrel' });
  const shown = async (code: string, fields?: string[]) => {
    const read = {
      action: 'plugin::content-manager.explorer.read',
      subject: UID.article,
      fields,
    };
    const permissions = [{ action: 'plugin::wire.imports.create' }, { action: 'plugin::wire.imports.undo' }];
    await makeRole(room.strapi, code, fields ? [...permissions, read] : permissions);
    const as = await openDesk(room, code);
    const answer = await as.post(`/imports/${run.documentId}/again/preview`).send({}).expect(200);
    const [item] = answer.body.data.items as AgainItem[];
    const edited = await as.get(`/imports/${run.documentId}/undo-preview`).expect(200);
    return [
      item.state,
      item.isHidden,
      item.difference?.fields.map(({ name }) => name),
      edited.body.data.first,
    ];
  };
  await room.change(article, { headline: 'Nobody Knows Yet' });
  const left = { type: 'article', documentId: article, why: 'edited' };
  expect(await shown('again-blind')).toEqual(['updated', true, undefined, [left]]);
  const named = [{ ...left, name: 'Nobody Knows Yet' }];
  expect(await shown('again-some', ['headline', 'usageTerms'])).toEqual([
    'updated',
    true,
    ['usageTerms'],
    named,
  ]);
  expect(await shown('again-all', ['headline', 'usageTerms', 'copyrightHolder'])).toEqual([
    'updated',
    undefined,
    ['copyrightHolder', 'usageTerms'],
    named,
  ]);
});
