import { makeRole } from '../imports/desk';
import { adminLogin, apiToken, startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { blocksOf, QUAY, wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;
let token: string;

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  ({ token } = await adminLogin(running.strapi));
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

const articles = () => running.strapi.documents('api::article.article');
const publish = (documentId: string) => articles().publish({ documentId });
const typed = async (data: object): Promise<string> =>
  (await articles().create({ data: { headline: 'Quay Opens', ...data } as never })).documentId;
const post = (path: string, as: string, body: object) =>
  running.request.post(path).set('Authorization', `Bearer ${as}`).send(body);
const override = (article: string, body: object = { reason: 'The advertiser is named.' }, as = token) =>
  post(`/wire/articles/${article}/override`, as, body);
const history = (article: string) =>
  running.strapi.db
    .query('plugin::wire.history-entry' as never)
    .findMany({ where: { articleDocumentId: article, action: 'overridden' }, orderBy: { id: 'asc' } });

/** Names are slots of a notice: another word makes it another one. */
const topicOf = (firm: string) => [...firm.replace(/\W/g, '').toLowerCase()].reverse().join('');
const paidBy = (firm: string) =>
  `This is sponsored content about ${topicOf(firm)}. It was paid for by ${firm}, and the newsroom of Lantern Post had no part in producing it.`;
const sold = (...firms: string[]) => ({ body: blocksOf([...QUAY, ...firms.map(paidBy)]) });
const FUTURE = '2099-03-01T08:00:00.000Z';

test('an article is published in spite of its pending notices, and the history says who let it, why, and past what', async () => {
  const documentId = await typed(sold('Overridden Oils'));
  await expect(publish(documentId)).rejects.toThrow(/sponsored awaits a decision/);

  const answer = await override(documentId, { reason: '  The advertiser is named in the headline. ' });
  expect(answer.status).toBe(200);
  const [{ notice }] = await desk.flags(documentId);
  expect(answer.body.data).toEqual({
    overridden: [
      expect.objectContaining({
        code: 'notice-pending',
        key: expect.stringMatching(/^notice:./),
        notice: expect.objectContaining({ documentId: notice!.documentId, kinds: ['sponsored'] }),
      }),
    ],
    remaining: [],
  });
  const { overridden } = answer.body.data;
  expect(await history(documentId)).toMatchObject([
    {
      actor: expect.stringMatching(/^Test Admin \d+$/),
      reason: 'The advertiser is named in the headline.',
      before: { reasons: overridden },
      after: { overridden: [overridden[0].key] },
    },
  ]);

  await publish(documentId);
  expect(await desk.published(documentId)).not.toBeNull();
  // The notice itself is still undecided, and other articles with it wait.
  expect(await desk.flags(documentId)).toMatchObject([{ notice: { decision: 'pending' } }]);
  await expect(publish(await typed(sold('Overridden Oils')))).rejects.toThrow(/sponsored/);
});

test('it holds for the words that were overridden, however often the article is saved, and for no others', async () => {
  const documentId = await typed(sold('First Firm'));
  await override(documentId);
  await desk.edit(documentId, { headline: 'Quay Opens Late', ...sold('First Firm') });
  await publish(documentId);
  await desk.edit(documentId, sold('First Firm', 'Second Firm'));
  const refused = await publish(documentId).then(
    () => undefined,
    (error) => error,
  );
  expect(refused.details.reasons).toHaveLength(1);
  expect(refused.message).toMatch(/Second Firm/);
  expect(refused.message).not.toMatch(/First Firm/);
  await override(documentId, { reason: 'Both are named.' });
  await publish(documentId);
  expect(await history(documentId)).toHaveLength(2);
});

test('an embargo and the source’s word cannot be overridden; the answer says so', async () => {
  const embargoed = await typed({ body: blocksOf(QUAY), embargoed: FUTURE });
  const killed = await typed({ body: blocksOf(QUAY), pubStatus: 'canceled' });
  for (const [documentId, code] of [
    [embargoed, 'embargo'],
    [killed, 'canceled'],
  ]) {
    const { status, body } = await override(documentId);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/^Only legal notices .* can be overridden, not an embargo/);
    expect(body.error.details.reasons).toMatchObject([{ code }]);
    expect(await history(documentId)).toEqual([]);
    await expect(publish(documentId)).rejects.toThrow();
  }
});

test('with an embargo the notices are overridden, and the embargo stands', async () => {
  const documentId = await typed({ ...sold('Patient Pots'), embargoed: FUTURE });
  const { status, body } = await override(documentId);
  expect(status).toBe(200);
  expect(body.data).toMatchObject({
    overridden: [{ code: 'notice-pending' }],
    remaining: [{ code: 'embargo', key: `embargo:${FUTURE}`, until: FUTURE }],
  });
  expect((await history(documentId))[0].before.reasons).toHaveLength(2);
  await expect(publish(documentId)).rejects.toThrow(
    /^This article cannot be published yet\. It is under embargo/,
  );
  await desk.edit(documentId, { embargoed: null });
  await publish(documentId);
  expect(await desk.published(documentId)).not.toBeNull();
});

test('an imported article whose notice stands beside it, and one linked by hand', async () => {
  const { article } = await desk.sendOne(wireItem({}, [paidBy('Beside Boats')]));
  const [{ notice }] = await desk.flags(article!);
  const byHand = await typed({ body: blocksOf(QUAY), legalNotices: [notice!.documentId] });
  for (const documentId of [article!, byHand]) {
    await expect(publish(documentId)).rejects.toThrow(/sponsored/);
    expect((await override(documentId)).status).toBe(200);
    await publish(documentId);
  }
});

test('nothing to override is told', async () => {
  const documentId = await typed({ body: blocksOf(QUAY) });
  const { status, body } = await override(documentId);
  expect(status).toBe(400);
  expect(body.error.message).toMatch(/Nothing stands against publishing/);
  expect((await override('nosuch')).status).toBe(404);
});

test.each([
  [{}, /"reason": has to say why/],
  [{ reason: '' }, /at least 3 letters/],
  [{ reason: 'ok 123 !!' }, /at least 3 letters/],
  [{ reason: 7 }, /"reason": has to say why/],
  [{ reason: 'because\u0000' }, /control characters/],
  [{ reason: 'x'.repeat(2001) }, /2000/],
  [{ reason: 'It is fine.', by: 'Somebody Else' }, /by/],
])('%j is no reason', async (body, message) => {
  const documentId = await typed(sold('Reasonless Rugs'));
  const answer = await override(documentId, body);
  expect(answer.status).toBe(400);
  expect(answer.body.error).toMatchObject({
    name: 'ValidationError',
    message: expect.stringMatching(message),
  });
  expect(await history(documentId)).toEqual([]);
});

describe('who may', () => {
  test('an administrator with the permission', async () => {
    const documentId = await typed(sold('Permitted Pies'));
    await makeRole(running.strapi, 'overrides', [{ action: 'plugin::wire.notices.override' }]);
    await makeRole(running.strapi, 'overrides-not', [{ action: 'plugin::wire.imports.read' }]);
    const as = async (role: string) => (await adminLogin(running.strapi, role)).token;
    const reason = { reason: 'Agreed with the desk.' };
    expect((await override(documentId, reason, 'nonsense')).status).toBe(401);
    expect((await override(documentId, reason, await as('overrides-not'))).status).toBe(403);
    expect(await history(documentId)).toEqual([]);
    expect((await override(documentId, reason, await as('overrides'))).status).toBe(200);
  });

  test('an API token with the permission, in its own name', async () => {
    const documentId = await typed(sold('Token Teas'));
    const path = `/api/wire/articles/${documentId}/override`;
    const reason = { reason: 'Agreed with the desk.' };
    const permissions = ['plugin::wire.overrides.create'];
    expect((await running.request.post(path).send(reason)).status).toBe(403);
    const other = await apiToken(running.strapi, { permissions: ['api::article.article.find'] });
    expect((await post(path, other, reason)).status).toBe(403);
    expect((await post(path, await apiToken(running.strapi, { permissions }), reason)).status).toBe(200);
    expect(await history(documentId)).toMatchObject([{ actor: expect.stringMatching(/^test \d+$/) }]);
    await publish(documentId);
  });
});
