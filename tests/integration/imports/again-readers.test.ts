import { UID } from '../../../src/plugins/wire/shared/constants';
import { openAgainRoom, type AgainRoom } from './again-room';

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
