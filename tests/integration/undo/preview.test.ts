import type { UndoPreview } from '../../../src/plugins/wire/shared/contracts/undo';
import { wireItem } from '../support/wire-stories';
import { differences, openUndoRoom, type UndoRoom } from './undo-room';

let room: UndoRoom;
beforeAll(async () => {
  room = await openUndoRoom();
});
afterAll(() => room?.stop());

const preview = (documentId: string | null): Promise<UndoPreview> => room.undo.preview(documentId!);

test('what a preview says is what an undo does, and it changes nothing', async () => {
  const old = [wireItem(), wireItem()];
  await room.desk.send(old);
  const fresh = [wireItem(), wireItem(), wireItem(), wireItem()];
  const newer = old.map((item) => ({ ...item, version: '2', byline: 'Anders Quillby' }));
  const { documentId, receipts } = await room.desk.send([...fresh, ...newer]);
  const articles = receipts.map(({ article }) => article!);
  await room.desk.edit(articles[0], { headline: 'Our Own Headline' });
  await room.strapi.documents('api::article.article').publish({ documentId: articles[4] });
  const later = await room.desk.send([{ ...fresh[1], version: '2', byline: 'Somebody Else' }]);

  const before = await room.rows();
  const said = await preview(documentId);
  expect(differences(before, await room.rows())).toEqual({});
  expect(said).toMatchObject({
    total: 6,
    looked: 6,
    gone: 2,
    back: 1,
    left: { edited: 2, 'later-import': 1 },
  });
  expect(said.first).toHaveLength(3);
  expect(said.first).toContainEqual({
    type: 'article',
    documentId: articles[0],
    name: 'Our Own Headline',
    why: 'edited',
  });
  expect(said.first).toContainEqual(
    expect.objectContaining({ documentId: articles[1], laterImport: later.documentId }),
  );

  const { undo } = await room.undo.undoNow(documentId!, { actor: 'Ada' });
  expect(undo).toMatchObject({ total: said.total, done: said.gone + said.back, left: 3 });
  const { data } = await room.undo.left(documentId!, { page: 1, pageSize: 100 });
  const whys = (list: { documentId: string; why: string }[]) =>
    list.map((one) => `${one.documentId} ${one.why}`).sort();
  expect(whys(data)).toEqual(whys(said.first));
  for (const article of articles.slice(2, 4)) expect(await room.desk.find(article, 'draft')).toBeNull();

  const rest = await preview(documentId);
  expect(rest).toMatchObject({ gone: 0, back: 0, left: { edited: 2, 'later-import': 1 } });
});

test('an import that has been undone, or does not exist, has none', async () => {
  const { documentId } = await room.desk.send([wireItem()]);
  await room.undo.undoNow(documentId!, { actor: 'Ada' });
  await expect(preview(documentId)).rejects.toThrow(/undone already/u);
  await expect(preview('nosuch')).rejects.toThrow(/no such import/u);
});

test('several versions of one article count once', async () => {
  const item = wireItem();
  const { documentId } = await room.desk.send([item, { ...item, version: '2', byline: 'Anders Quillby' }]);
  expect(await preview(documentId)).toMatchObject({ total: 1, looked: 1, gone: 1, back: 0, left: {} });
});
