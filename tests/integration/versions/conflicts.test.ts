import { blocksToText } from '../../../src/plugins/wire/core/clean';
import type { ConflictSummary } from '../../../src/plugins/wire/shared/contracts/conflicts';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { adminLogin, startStrapi, type AdminSession, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { blocksOf, NO_WARRANTY, QUAY, textOf, wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;
let admin: AdminSession;

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  admin = await adminLogin(running.strapi);
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

const ask = (method: 'get' | 'post', path: string, token = admin.token) =>
  running.request[method](path).set('Authorization', `Bearer ${token}`);
const conflictsOf = async (article: string, state = 'open'): Promise<ConflictSummary[]> => {
  const answer = await ask('get', `/wire/articles/${article}/conflicts?state=${state}`);
  expect(answer.status).toBe(200);
  return answer.body.data;
};
const resolve = (id: string, body: object, token?: string) =>
  ask('post', `/wire/conflicts/${id}/resolve`, token).send(body);
const history = async (article: string) =>
  (await running.strapi.db.query(UID.historyEntry as 'api::article.article').findMany({
    where: { articleDocumentId: article, action: ['conflict', 'conflict-resolved'] } as never,
    orderBy: { id: 'asc' },
  })) as unknown as { action: string; actor: string; before: object; after: object }[];

/** An article whose headline an editor has changed, and of which a second version has come with another one. */
async function contested(more: Record<string, unknown> = {}) {
  const item = wireItem({ abstract: 'A quay.', ...more });
  const { article } = await desk.sendOne(item, { publish: true });
  await desk.edit(article!, { headline: 'Our Own Headline' });
  const second = { ...item, version: '2', headline: 'Their Second Headline' };
  await desk.sendOne(second, { publish: true });
  return { item, second, article: article! };
}

describe('a version that meets an editor’s change', () => {
  test('brings a conflict, with what there was, what there is and what it says', async () => {
    const { item, article } = await contested();
    const found = await conflictsOf(article);
    expect(found).toEqual([
      {
        documentId: expect.any(String),
        article,
        field: 'headline',
        state: 'open',
        before: item.headline,
        editor: 'Our Own Headline',
        source: 'Their Second Headline',
        version: '2',
        receipt: expect.any(String),
        import: expect.any(String),
        openedAt: expect.any(String),
        changedAt: expect.any(String),
        mayResolve: true,
      },
    ]);
    expect(await history(article)).toMatchObject([
      {
        action: 'conflict',
        actor: 'import',
        before: { field: 'headline', editor: 'Our Own Headline' },
        after: { field: 'headline', source: 'Their Second Headline', version: '2' },
      },
    ]);
  });

  test('brings none where it leaves the field as it was', async () => {
    const item = wireItem();
    const { article } = await desk.sendOne(item);
    await desk.edit(article!, { headline: 'Our Own Headline' });
    const receipt = await desk.sendOne({ ...item, version: '2', byline: 'Anders Quillby' });
    expect(receipt.detail).toBe('Kept what an editor had changed: headline.');
    expect(await conflictsOf(article!)).toEqual([]);
  });

  test('makes it another one when it says something else again', async () => {
    const { item, second, article } = await contested();
    await desk.edit(article, { headline: 'Our Better Headline' });
    await desk.sendOne({ ...second, version: '3', headline: 'Their Third Headline' });
    expect(await conflictsOf(article)).toMatchObject([
      { before: item.headline, editor: 'Our Better Headline', source: 'Their Third Headline', version: '3' },
    ]);
  });

  test.each<[string, string]>([
    ['says what the editor wrote', 'Our Own Headline'],
    ['takes its change back', ''],
  ])('ends it when it %s', async (_what, headline) => {
    const { item, second, article } = await contested();
    await desk.sendOne({ ...second, version: '3', headline: headline || item.headline, byline: 'Another' });
    expect(await conflictsOf(article)).toEqual([]);
    expect(await conflictsOf(article, 'all')).toMatchObject([{ state: 'moot', mayResolve: false }]);
    expect((await desk.draft(article)).headline).toBe('Our Own Headline');
  });

  test('ends it with a kill', async () => {
    const { second, article } = await contested();
    await desk.sendOne({ ...second, version: '3', pubstatus: 'canceled' });
    expect(await conflictsOf(article, 'all')).toMatchObject([{ state: 'moot' }]);
  });

  test('brings one for each field, of the body with the text of both', async () => {
    const item = wireItem({ subjects: [{ name: 'Harbours' }], embargoed: '2020-01-01T00:00:00+02:00' }, [
      NO_WARRANTY,
    ]);
    const { article } = await desk.sendOne(item);
    await desk.edit(article!, {
      body: blocksOf([...QUAY, 'And we were there.']),
      subjects: [{ name: 'Our Ferries' }],
      embargoed: null,
    });
    await desk.sendOne({
      ...item,
      version: '2',
      subjects: [{ name: 'Ferries' }],
      embargoed: '2021-01-01T00:00:00+02:00',
      body_text: textOf([...QUAY, 'Nobody was there.']),
    });
    const found = await conflictsOf(article!);
    const of = (name: string) => found.find(({ field }) => field === name);
    expect(found.map(({ field }) => field).sort()).toEqual(['body', 'embargoed', 'subjects']);
    expect(of('body')).toMatchObject({
      before: item.body_text,
      // What is taken out of the body is a part of it.
      editor: textOf([...QUAY, NO_WARRANTY, 'And we were there.']),
      source: textOf([...QUAY, 'Nobody was there.']),
    });
    expect(of('subjects')).toMatchObject({ before: 'Harbours', editor: 'Our Ferries', source: 'Ferries' });
    expect(of('embargoed')).toMatchObject({
      before: '2019-12-31T22:00:00.000Z',
      editor: null,
      source: '2020-12-31T22:00:00.000Z',
    });
  });
});

describe('an editor who', () => {
  test('takes what the source says has it in the draft, and later versions update it again', async () => {
    const { second, article } = await contested();
    const [{ documentId }] = await conflictsOf(article);
    const answer = await resolve(documentId, { take: 'source' });
    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({ state: 'source', mayResolve: false });
    const draft = (await running.strapi.documents('api::article.article').findOne({
      documentId: article,
      populate: ['updatedBy'],
    })) as unknown as { headline: string; updatedBy: { id: number } };
    expect(draft).toMatchObject({ headline: 'Their Second Headline', updatedBy: { id: admin.user.id } });
    expect(await conflictsOf(article)).toEqual([]);
    expect((await history(article)).slice(1)).toMatchObject([
      { action: 'conflict-resolved', actor: expect.stringMatching(/^Test Admin/), after: { take: 'source' } },
    ]);

    const third = { ...second, version: '3', headline: 'Their Third Headline' };
    expect((await desk.sendOne(third)).detail).toBeUndefined();
    expect((await desk.draft(article)).headline).toBe('Their Third Headline');
  });

  test('keeps his own is not asked again until the source says something else', async () => {
    const { second, article } = await contested();
    const [{ documentId }] = await conflictsOf(article);
    expect((await resolve(documentId, { take: 'editor' })).status).toBe(200);
    expect((await desk.draft(article)).headline).toBe('Our Own Headline');

    await desk.sendOne({ ...second, version: '3', byline: 'Anders Quillby' });
    expect(await conflictsOf(article)).toEqual([]);
    expect((await desk.draft(article)).headline).toBe('Our Own Headline');
    await desk.sendOne({ ...second, version: '4', headline: 'Their Fourth Headline' });
    expect(await conflictsOf(article)).toMatchObject([
      { before: 'Their Second Headline', editor: 'Our Own Headline', source: 'Their Fourth Headline' },
    ]);
  });

  test('writes what the source says by hand has settled it, too', async () => {
    const { second, article } = await contested();
    await desk.edit(article, { headline: 'Their Second Headline' });
    expect(await conflictsOf(article, 'all')).toMatchObject([{ state: 'source' }]);
    await desk.sendOne({ ...second, version: '3', headline: 'Their Third Headline' });
    expect((await desk.draft(article)).headline).toBe('Their Third Headline');
  });

  test('takes the source’s body has its notices found again, and the next version replaces it', async () => {
    const item = wireItem({}, [NO_WARRANTY]);
    const { article } = await desk.sendOne(item);
    await desk.edit(article!, { body: blocksOf(['All our own words, and not one of theirs.']) });
    const next = textOf([...QUAY, 'Nobody was there.', NO_WARRANTY]);
    await desk.sendOne({ ...item, version: '2', body_text: next });
    const [{ documentId }] = await conflictsOf(article!);
    await resolve(documentId, { take: 'source' });
    expect((await desk.flags(article!)).map(({ quote }) => quote)).toEqual([NO_WARRANTY]);
    expect(blocksToText((await desk.draft(article!)).body)).toContain('Nobody was there.');

    const last = textOf([...QUAY, 'Somebody was there.']);
    await desk.sendOne({ ...item, version: '3', body_text: last });
    expect(blocksToText((await desk.draft(article!)).body)).toBe(last);
  });

  test('has seen another version than the one that is there is told so, as is who comes second', async () => {
    const { second, article } = await contested();
    const [{ documentId, changedAt }] = await conflictsOf(article);
    await desk.sendOne({ ...second, version: '3', headline: 'Their Third Headline' });
    const outdated = await resolve(documentId, { take: 'source', seen: changedAt });
    expect(outdated.status).toBe(409);
    expect((await desk.draft(article)).headline).toBe('Our Own Headline');
    const [now] = await conflictsOf(article);
    const [one, other] = await Promise.all([
      resolve(documentId, { take: 'source', seen: now.changedAt }),
      resolve(documentId, { take: 'editor', seen: now.changedAt }),
    ]);
    expect([one.status, other.status].sort()).toEqual([200, 409]);
  });

  test('may not change the article may not take a side', async () => {
    const { article } = await contested();
    const [{ documentId }] = await conflictsOf(article);
    const author = (await adminLogin(running.strapi, 'strapi-author')).token;
    expect((await resolve(documentId, { take: 'source' }, author)).status).toBe(403);
    expect((await ask('get', `/wire/articles/${article}/conflicts`, author)).status).toBe(403);
    expect((await ask('get', '/wire/conflicts', author)).status).toBe(403);
    expect((await running.request.post(`/wire/conflicts/${documentId}/resolve`)).status).toBe(401);
    const editor = (await adminLogin(running.strapi, 'strapi-editor')).token;
    expect((await resolve(documentId, { take: 'editor' }, editor)).status).toBe(200);
  });

  test('says what cannot be understood is told what is wrong', async () => {
    const { article } = await contested();
    const [{ documentId }] = await conflictsOf(article);
    const wrong = [{}, { take: 'theirs' }, { take: 'source', seen: 'today' }, { take: 'source', more: 1 }];
    for (const body of wrong) expect((await resolve(documentId, body)).status).toBe(400);
    expect((await resolve('nothing', { take: 'source' })).status).toBe(404);
  });
});

test('all that wait are listed, what changed last first, and deleted articles are forgotten', async () => {
  const first = await contested();
  const second = await contested();
  await desk.sendOne({ ...first.second, version: '3', headline: 'Their Third Headline' });
  const list = async () => (await ask('get', '/wire/conflicts?pageSize=2')).body;
  const { data, meta } = await list();
  expect(data.map(({ article }: { article: { documentId: string } }) => article.documentId)).toEqual([
    first.article,
    second.article,
  ]);
  expect(data[0]).toMatchObject({
    field: 'headline',
    version: '3',
    article: { headline: 'Our Own Headline' },
  });
  await running.strapi.documents('api::article.article').delete({ documentId: first.article });
  const after = await list();
  expect(after.data[0].article.documentId).toBe(second.article);
  expect(after.meta.pagination.total).toBe(meta.pagination.total - 1);
});
