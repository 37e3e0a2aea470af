import { adminLogin, startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { blocksOf, QUAY, SPONSORED } from '../support/wire-stories';

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

const PANEL = '/content-manager/collection-types';
const bulk = (documentIds: string[], type = 'api::article.article') =>
  running.request
    .post(`${PANEL}/${type}/actions/bulkPublish`)
    .set('Authorization', `Bearer ${token}`)
    .send({ documentIds });
const typed = async (headline: string, data: object = {}): Promise<string> =>
  (
    await running.strapi
      .documents('api::article.article')
      .create({ data: { headline, body: blocksOf(QUAY), ...data } as never })
  ).documentId;

test('every refused article is told, with all its reasons; none is published', async () => {
  const fine = await typed('A Fine Quay');
  const sold = await typed('A Sold Quay', { body: blocksOf([...QUAY, SPONSORED]) });
  const late = await typed('A Late Quay', { embargoed: '2099-03-01T08:00:00.000Z', pubStatus: 'withheld' });
  const { status, body } = await bulk([sold, fine, late]);
  expect(status).toBe(400);
  expect(body.error.message).toMatch(
    /^2 of 3 articles cannot be published yet, so none was\. “A Sold Quay”: A legal notice.*sponsored.*“A Late Quay”: .*withholds.*embargo/,
  );
  expect(
    body.error.details.reasons.map((reason: { code: string; article: object }) => [
      reason.article,
      reason.code,
    ]),
  ).toEqual([
    [{ documentId: sold, headline: 'A Sold Quay' }, 'notice-pending'],
    [{ documentId: late, headline: 'A Late Quay' }, 'withheld'],
    [{ documentId: late, headline: 'A Late Quay' }, 'embargo'],
  ]);
  for (const documentId of [fine, sold, late]) expect(await desk.published(documentId)).toBeNull();
});

test('articles that nothing stands against are published together, overridden ones among them', async () => {
  const fine = await typed('Another Fine Quay');
  const sold = await typed('Another Sold Quay', { body: blocksOf([...QUAY, SPONSORED]) });
  await running.request
    .post(`/wire/articles/${sold}/override`)
    .set('Authorization', `Bearer ${token}`)
    .send({ reason: 'The advertiser is named.' })
    .expect(200);
  const { status, body } = await bulk([fine, sold]);
  expect(status).toBe(200);
  expect(body.count).toBe(2);
  for (const documentId of [fine, sold]) expect(await desk.published(documentId)).not.toBeNull();
});
