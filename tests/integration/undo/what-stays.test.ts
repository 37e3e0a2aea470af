import type { ImportSummary } from '../../../src/plugins/wire/shared/contracts/imports';
import type { LeftByUndo } from '../../../src/plugins/wire/shared/contracts/undo';
import { NO_WARRANTY, sponsoredBy, wireItem } from '../support/wire-stories';
import { differences, openUndoRoom, type UndoRoom } from './undo-room';

let room: UndoRoom;
beforeAll(async () => {
  room = await openUndoRoom();
});
afterAll(() => room?.stop());

const undo = (documentId: string | null): Promise<ImportSummary> =>
  room.undo.undoNow(documentId!, { actor: 'Ada' });

const left = async (documentId: string | null): Promise<Pick<LeftByUndo, 'type' | 'documentId' | 'why'>[]> =>
  (await room.undo.left(documentId!, { page: 1, pageSize: 100 })).data.map(
    ({ type, documentId: id, why }) => ({
      type,
      documentId: id,
      why,
    }),
  );

/** Sends items and says which articles they became. */
async function send(items: object[], options = {}) {
  const sent = await room.desk.send(items, options);
  return { ...sent, articles: sent.receipts.map(({ article }) => article!) };
}

const names = async (uid: string, name: string) =>
  room.strapi.db
    .query(uid as 'api::person.person')
    .findMany({ where: { name: { $contains: name } as never } });

test.each([
  ['changed its text', (id: string) => room.desk.edit(id, { headline: 'Our Own Headline' })],
  [
    'gave it a picture text of the project’s own fields',
    (id: string) => room.desk.edit(id, { slug: 'our-own-address' }),
  ],
  ['published it', (id: string) => room.strapi.documents('api::article.article').publish({ documentId: id })],
])('an article of which an editor %s stays, and is listed', async (_what, edit) => {
  const { documentId, articles } = await send([wireItem(), wireItem()]);
  await edit(articles[0]);
  const undone = await undo(documentId);
  expect(undone.undo).toMatchObject({ total: 2, done: 1, left: 1 });
  expect(await left(documentId)).toEqual([{ type: 'article', documentId: articles[0], why: 'edited' }]);
  expect(await room.desk.find(articles[0], 'draft')).not.toBeNull();
  expect(await room.desk.find(articles[1], 'draft')).toBeNull();
  // The next version still finds it.
});

test('an article that an editor unpublished, or whose people an editor changed from their side, stays', async () => {
  const { documentId, articles } = await send([wireItem(), wireItem(), wireItem()], { publish: true });
  await room.strapi.documents('api::article.article').unpublish({ documentId: articles[0] });
  const person = await room.strapi
    .documents('api::person.person')
    .create({ data: { name: 'Ida Novotna' } as never });
  await room.strapi.documents('api::person.person').update({
    documentId: person.documentId,
    data: { articles: { connect: [articles[1]] } } as never,
  });
  await undo(documentId);
  expect(await left(documentId)).toEqual(
    expect.arrayContaining([
      { type: 'article', documentId: articles[0], why: 'edited' },
      { type: 'article', documentId: articles[1], why: 'edited' },
    ]),
  );
  expect(await room.desk.find(articles[2], 'draft')).toBeNull();
});

test('an article in which only a decision about a notice moved words goes', async () => {
  const { documentId, articles } = await send([wireItem({}, [sponsoredBy('Ferrand Loans')])]);
  const [flag] = await room.desk.flags(articles[0]);
  await room.desk.decide(flag.notice!.documentId, 'confirmed', 'separate');
  await untilListed(articles[0]);
  await undo(documentId);
  expect(await room.desk.find(articles[0], 'draft')).toBeNull();
  // An editor has decided about it.
  expect(await left(documentId)).toEqual([
    { type: 'notice', documentId: flag.notice!.documentId, why: 'edited' },
  ]);
});

async function untilListed(article: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await room.desk.draft(article)).legalNotices.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The decision was not brought to the article.');
}

test('an article that a later import has changed stays until that one is undone', async () => {
  const item = wireItem();
  const first = await send([item], { publish: true });
  const second = await send([{ ...item, version: '2', headline: 'A Newer Headline' }], { publish: true });
  await undo(first.documentId);
  const { data } = await room.undo.left(first.documentId!, { page: 1, pageSize: 10 });
  expect(data).toEqual([
    expect.objectContaining({
      documentId: first.articles[0],
      why: 'later-import',
      laterImport: second.documentId,
    }),
  ]);
  await undo(second.documentId);
  expect(await room.desk.published(first.articles[0])).toMatchObject({ headline: item.headline });
  await undo(first.documentId);
  expect(await room.desk.find(first.articles[0], 'draft')).toBeNull();
  expect(await left(first.documentId)).toEqual([]);
});

test('a kill undone, the article is published again as it was', async () => {
  const item = wireItem({}, [NO_WARRANTY]);
  const first = await send([item], { publish: true });
  const [was] = [await room.desk.published(first.articles[0])];
  const second = await send([{ guid: item.guid, pubstatus: 'canceled', headline: 'KILL' }]);
  expect(await room.desk.published(first.articles[0])).toBeNull();
  await undo(second.documentId);
  expect(await room.desk.published(first.articles[0])).toEqual(was);
  expect(await room.desk.draft(first.articles[0])).toMatchObject({ pubStatus: 'usable' });
});

test('names that another article has, that an editor confirmed or wrote about stay; the rest goes', async () => {
  const text = (people: string[]) => ({
    body_text: people
      .map(
        (name) =>
          `${name}, director of the ${name.split(' ')[1]} Institute, spoke at length to all of the guests who had come on Tuesday.`,
      )
      .join('\n\n'),
  });
  const first = await send([
    wireItem(text(['Rosamund Achterberg', 'Leopold Winterbourne', 'Philippa Dunmore'])),
  ]);
  await send([wireItem(text(['Rosamund Achterberg']))]);
  const [confirmed] = await names('api::person.person', 'Winterbourne');
  await room.strapi.documents('api::person.person').update({
    documentId: confirmed.documentId as string,
    data: { confirmed: true } as never,
  });
  await undo(first.documentId);
  expect(await names('api::person.person', 'Achterberg')).toHaveLength(1);
  expect(await names('api::person.person', 'Winterbourne')).toHaveLength(1);
  expect(await names('api::person.person', 'Dunmore')).toHaveLength(0);
  expect(await names('api::organization.organization', 'Achterberg')).toHaveLength(1);
  expect(await names('api::organization.organization', 'Dunmore')).toHaveLength(0);
  expect(await left(first.documentId)).toEqual([
    { type: 'person', documentId: confirmed.documentId, why: 'edited' },
  ]);
});

test('done again, an article whose story has come again meanwhile stays away; what it named is there once', async () => {
  const item = wireItem({}, [
    'Cornelius Bexley, head of the Bexley Observatory, opened it on Friday.',
    sponsoredBy('Bexley Loans'),
  ]);
  const other = wireItem();
  const first = await send([item, other], { publish: true });
  await undo(first.documentId);
  const again = await send([item], { publish: true });
  const redone = await room.undo.redoNow(first.documentId!, { actor: 'Ada' });
  expect(redone.undo).toMatchObject({ total: 2, done: 1, left: 1 });
  expect(await left(first.documentId)).toEqual([
    { type: 'article', documentId: first.articles[0], why: 'taken' },
  ]);
  expect(await room.desk.find(first.articles[1], 'draft')).not.toBeNull();
  expect(await names('api::person.person', 'Bexley')).toHaveLength(1);
  const { persons } = await room.desk.draft(again.articles[0]);
  expect(persons.map(({ name }) => name)).toContain('Cornelius Bexley');
});

test('an article that an editor changed after the undo is not changed by doing it again', async () => {
  const item = wireItem();
  const first = await send([item]);
  const second = await send([{ ...item, version: '2', headline: 'A Newer Headline' }]);
  await undo(second.documentId);
  await room.desk.edit(first.articles[0], { byline: 'Our own desk' });
  await room.undo.redoNow(second.documentId!, { actor: 'Ada' });
  expect(await room.desk.draft(first.articles[0])).toMatchObject({
    headline: item.headline,
    byline: 'Our own desk',
  });
  expect(await left(second.documentId)).toEqual([
    { type: 'article', documentId: first.articles[0], why: 'edited' },
  ]);
});

test('what an editor had changed before the import does not count as changed after it', async () => {
  const item = wireItem();
  const first = await send([item]);
  await room.desk.edit(first.articles[0], { byline: 'Our own desk', subjects: [{ name: 'ports' }] });
  const before = await room.rows();
  const second = await send([{ ...item, version: '2', headline: 'A Newer Headline', byline: 'Their desk' }]);
  // As when a decision is brought to it.
  await room.strapi.db.query('api::article.article').updateMany({
    where: { documentId: first.articles[0] },
    data: { updatedAt: new Date() } as never,
  });
  await undo(second.documentId);
  expect(await left(second.documentId)).toEqual([]);
  expect(differences(before, await room.rows())).toEqual({});
});
