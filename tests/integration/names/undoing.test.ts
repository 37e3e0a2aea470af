import type { NameObstacle } from '../../../src/plugins/wire/shared/contracts/names';
import { differences } from '../undo/undo-room';
import { openNamesRoom, type NamesRoom } from './names-room';

let room: NamesRoom;
beforeAll(async () => {
  room = await openNamesRoom();
});
afterAll(() => room?.stop());

const BY = 'Ada';
const persons = () => room.strapi.documents('api::person.person');
const articles = () => room.strapi.documents('api::article.article');

const merge = async (from: string, into: string): Promise<string> =>
  (await room.names.merge({ type: 'person', records: [from], into }, BY))!.documentId;
const undo = (decision: string) => room.names.undo(decision, {}, BY);

/** What stands in the way of an undo. */
async function obstacles(decision: string): Promise<NameObstacle[]> {
  const before = await room.rows();
  const response = await room.post(`/decisions/${decision}/undo`, {});
  expect(response.status).toBe(409);
  expect(differences(before, await room.rows())).toEqual({});
  return response.body.error.details.obstacles;
}

async function pair(more: object = {}): Promise<[a: string, b: string, article: string]> {
  const [a, b] = [await room.record('person', 'Ana Beck', more), await room.record('person', 'Anna Beck')];
  return [a, b, await room.article({ person: [a] })];
}

test('an article that was published anew since is linked as before, with rows of its own', async () => {
  const [a, b, article] = await pair();
  const draft = await room.article({ person: [a, b] }, { publish: false });
  const decision = await merge(a, b);
  await articles().update({ documentId: article, data: { headline: 'Another headline' } as never });
  await articles().publish({ documentId: article });
  await articles().publish({ documentId: draft });
  await undo(decision);
  expect(await room.linked(article)).toEqual({ draft: ['Ana Beck'], published: ['Ana Beck'] });
  const both = await room.linked(draft);
  expect(both.draft.sort()).toEqual(['Ana Beck', 'Anna Beck']);
  expect(both.published.sort()).toEqual(['Ana Beck', 'Anna Beck']);
});

test('what an editor has unlinked, unpublished or deleted since stays so', async () => {
  const [a, b, article] = await pair();
  const [hidden, gone] = [await room.article({ person: [a] }), await room.article({ person: [a] })];
  const decision = await merge(a, b);
  await articles().update({ documentId: article, data: { persons: [] } as never });
  await articles().unpublish({ documentId: hidden });
  await articles().delete({ documentId: gone });
  await undo(decision);
  expect(await room.linked(article)).toEqual({ draft: [], published: ['Ana Beck'] });
  expect(await room.linked(hidden)).toEqual({ draft: ['Ana Beck'], published: [] });
  expect((await undo(decision)).undone).toMatchObject({ by: BY });
});

test('what was changed since in what the decision changed stands in the way, and is named', async () => {
  const bio = [{ type: 'paragraph', children: [{ type: 'text', text: 'A baker.' }] }];
  const [a, b] = await pair({ bio });
  const decision = await merge(a, b);
  await persons().update({ documentId: b, data: { name: 'Anna Beck-Roth' } as never });
  await undo(decision);
  expect((await room.find('person', b))!).toMatchObject({
    name: 'Anna Beck-Roth',
    bio: null,
    confirmed: false,
  });

  const again = await merge(a, b);
  await persons().update({ documentId: b, data: { bio: [{ ...bio[0], type: 'quote' }] } as never });
  expect(await obstacles(again)).toEqual([
    {
      why: 'changed',
      documentId: b,
      name: 'Anna Beck-Roth',
      field: 'bio',
      message: 'The bio of "Anna Beck-Roth" has been changed since: change the records by hand.',
    },
  ]);
  await persons().delete({ documentId: b });
  expect((await obstacles(again)).map(({ why }) => why)).toContain('gone');
});

test('another name that was taken away since stands in the way', async () => {
  const [a, b] = await pair();
  const decision = await merge(a, b);
  await persons().update({ documentId: b, data: { aliases: [{ name: 'Annie' }] } as never });
  await undo(decision);
  expect((await room.find('person', b))!.aliases.map(({ name }) => name)).toEqual(['Annie']);

  const c = await room.record('person', 'Ann Becker', { aliases: ['A. Becker'] });
  const second = await merge(c, b);
  await persons().update({ documentId: b, data: { aliases: [] } as never });
  expect((await obstacles(second)).map(({ why }) => why)).toEqual(['changed']);
});

test('a later decision that builds on it is to be undone first', async () => {
  const [a, b, article] = await pair();
  const c = await room.record('person', 'Anne Beck');
  const [first, second] = [await merge(a, b), await merge(b, c)];
  expect(await obstacles(first)).toMatchObject([{ why: 'decision', documentId: second }]);
  await undo(second);
  await undo(first);
  expect(await room.linked(article)).toEqual({ draft: ['Ana Beck'], published: ['Ana Beck'] });
  // One record that takes in two, each of which an article names: the second link went in favour of the first.
  const both = await room.article({ person: [a, c] });
  const [one, two] = [await merge(a, b), await merge(c, b)];
  expect(await obstacles(one)).toMatchObject([{ why: 'decision', documentId: two }]);
  await undo(two);
  await undo(one);
  expect(await room.linked(both)).toEqual({
    draft: ['Ana Beck', 'Anne Beck'],
    published: ['Ana Beck', 'Anne Beck'],
  });
});

test('what a split has made and somebody has used since stays', async () => {
  const [a, , article] = await pair();
  const request = { type: 'person' as const, record: a, articles: [article], name: 'Ana Beck (cyclist)' };
  const { documentId, names } = (await room.names.split(request, BY))!;
  const made = names.at(-1)!.documentId;
  const other = await room.article({ person: [made] });
  expect(await obstacles(documentId)).toMatchObject([{ why: 'used', documentId: made }]);
  await articles().update({ documentId: other, data: { persons: [] } as never });
  await articles().publish({ documentId: other });
  await undo(documentId);
  expect(await room.find('person', made)).toBeNull();
});

test('a decision that does not exist', async () => {
  expect((await room.post('/decisions/nosuch/undo', {})).status).toBe(404);
});
