import type { ChoresService } from '../../../src/plugins/wire/server/src/services/chores';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { ownStory } from '../support/own-story';
import { differences } from '../undo/undo-room';
import { openNamesRoom, type NamesRoom } from './names-room';

let room: NamesRoom;
beforeAll(async () => {
  room = await openNamesRoom();
});
afterAll(() => room?.stop());

const BY = 'Ada';
let made = 0;

const saying = (name: string): string =>
  `"The boats are in," said ${name}, chairman of the Lantern Harbour Bank, on Monday.`;
const story = (name: string, more: Record<string, unknown> = {}) => {
  const own = ownStory(more);
  return { ...own, body_text: `${saying(name)}\n\n${own.body_text}` };
};
const newName = (): string => `Dorian Vel${'kmnprst'[(made += 1) % 7]}o${'abcdefgh'[Math.floor(made / 7)]}`;
const idOf = async (name: string): Promise<string> => (await room.called('person', name))[0].documentId;
const undo = (run: string | null) => room.undoing.undoNow(run!, { actor: BY });
const redo = (run: string | null) => room.undoing.redoNow(run!, { actor: BY });
const left = async (run: string | null) =>
  (await room.undoing.left(run!, { page: 1, pageSize: 100 })).data.map(({ why }) => why);

test('an import whose record was merged: its articles go and come back, linked to the one that stays', async () => {
  const [old, now] = [newName(), newName()];
  const b = await room.record('person', now, { confirmed: true });
  const { documentId, receipts } = await room.desk.send([story(old)], { publish: true });
  const article = receipts[0].article!;
  const decision = (await room.names.merge({ type: 'person', records: [await idOf(old)], into: b }, BY))!;
  await undo(documentId);
  expect(await left(documentId)).toEqual([]);
  expect(await room.desk.find(article, 'draft')).toBeNull();
  expect(await room.find('person', b)).not.toBeNull();
  await redo(documentId);
  expect((await room.linked(article)).published).toContain(now);
  await room.names.undo(decision.documentId, {}, BY);
  expect((await room.linked(article)).published).toContain(old);
});

test('an import that changed an article whose record was merged since: it is what it was, linked to the one that stays', async () => {
  const [old, now] = [newName(), newName()];
  const b = await room.record('person', now, { confirmed: true });
  const item = story(old);
  const first = await room.desk.send([item], { publish: true });
  const article = first.receipts[0].article!;
  const second = await room.desk.send([{ ...item, version: '2', headline: 'A newer version' }], {
    publish: true,
  });
  await room.names.merge({ type: 'person', records: [await idOf(old)], into: b }, BY);
  await undo(second.documentId);
  expect(await left(second.documentId)).toEqual([]);
  expect((await room.desk.published(article))!.headline).toBe(item.headline);
  expect(await room.linked(article)).toEqual({ draft: [now], published: [now] });
});

test('what an import made and an editor confirmed stays, and so does what others were merged into', async () => {
  const [one, two] = [newName(), newName()];
  const { documentId } = await room.desk.send([story(one), story(two)], { publish: true });
  const [a, b] = [await idOf(one), await idOf(two)];
  await room.names.merge({ type: 'person', records: [a], into: b }, BY);
  await undo(documentId);
  expect(await left(documentId)).toEqual(['edited']);
  expect((await room.find('person', b))!.confirmed).toBe(true);
});

test('an import whose record was rejected: its articles go', async () => {
  const name = newName();
  const { documentId, receipts } = await room.desk.send([story(name)], { publish: true });
  const decision = (await room.names.reject({ type: 'person', records: [await idOf(name)] }, BY))!;
  await undo(documentId);
  expect(await left(documentId)).toEqual([]);
  expect(await room.desk.find(receipts[0].article!, 'draft')).toBeNull();
  // The record comes back, and nothing of the article.
  await room.names.undo(decision.documentId, {}, BY);
  expect(await room.called('person', name)).toHaveLength(1);
});

test('what an editor has linked or split in an article is an edit of it', async () => {
  const name = newName();
  const { documentId, receipts } = await room.desk.send([story(name)], { publish: true });
  const article = receipts[0].article!;
  await room.names.split(
    { type: 'person', record: await idOf(name), articles: [article], name: `${name} (banker)` },
    BY,
  );
  await undo(documentId);
  expect(await left(documentId)).toContain('edited');
  expect((await room.linked(article)).published).toEqual([`${name} (banker)`]);
});

test('a decision that was taken back leaves an import as it found it', async () => {
  const [old, now] = [newName(), newName()];
  const b = await room.record('person', now);
  const before = await room.rows();
  const { documentId } = await room.desk.send([story(old)], { publish: true });
  const decision = (await room.names.merge({ type: 'person', records: [await idOf(old)], into: b }, BY))!;
  await room.names.undo(decision.documentId, {}, BY);
  await undo(documentId);
  expect(await left(documentId)).toEqual([]);
  const found = differences(before, await room.rows());
  expect(found).toEqual({});
});

test('names that were proposed as the same are shown while both are there, and forgotten with the undo', async () => {
  const { names, desk, strapi } = room;
  const proposed = async () =>
    (await names.proposals({ type: 'person' }, { page: 1, pageSize: 100 })).data.length;
  const text = `${saying('Dorian Velkho')}\n\n${saying('Dorian Velho')}`;
  const { documentId } = await desk.send([{ ...ownStory(), body_text: text }]);
  expect(await proposed()).toBe(1);
  await undo(documentId);
  expect(await proposed()).toBe(0);
  await redo(documentId);
  expect(await proposed()).toBe(1);
  await undo(documentId);
  const chores = strapi.plugin('wire').service('chores') as unknown as ChoresService;
  const later = Math.ceil((Date.now() + 40 * 86_400_000) / 300_000) * 300_000;
  await chores.run(new AbortController().signal, new Date(later));
  expect(await strapi.db.query(UID.nameProposal).count()).toBe(0);
});
