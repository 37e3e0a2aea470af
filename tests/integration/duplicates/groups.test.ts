import { signatureOf } from '../../../src/plugins/wire/core/duplicates/near';
import {
  addSignatures,
  nearOf,
  notePairs,
} from '../../../src/plugins/wire/server/src/stores/near-duplicates';
import { ACTION, UID } from '../../../src/plugins/wire/shared/constants';
import { adminLogin, startStrapi, type RunningStrapi } from '../support';
import { makeRole } from '../imports/desk';
import { wireDesk, type WireDesk } from '../support/wire-desk';
import { wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;
/** Three of one story: the middle one is like the others, which are less like each other; and one of another story. */
let first: string;
let middle: string;
let last: string;
let apart: string;

const at = (hour: number) => `2026-03-01T${String(hour).padStart(2, '0')}:00:00Z`;

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
  const send = async (source: string, hour: number): Promise<string> =>
    (
      await desk.sendOne(wireItem({ firstcreated: at(hour), versioncreated: at(hour) }), {
        source,
        publish: true,
      })
    ).article!;
  first = await send('Beacon Newswire', 8);
  middle = await send('Lantern Newswire', 9);
  last = await send('Lantern Newswire', 10);
  apart = await send('Lantern Newswire', 7);
  // What the imports noted themselves is not what these tests are about.
  await running.strapi.db.connection.raw('TRUNCATE wire_signatures, wire_near_duplicates');
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

beforeEach(() =>
  running.strapi.db.transaction(({ trx }) =>
    notePairs(running.strapi, trx, [
      { articles: [first, middle], share: 0.75 },
      { articles: [last, middle], share: 0.5 },
    ]),
  ),
);

const seen = async (article: string, sourceOrder: string[] = []) =>
  ((await nearOf(running.strapi, [article], sourceOrder)).get(article) ?? []).map((member) => [
    member.article.documentId,
    member.source,
    member.share,
    member.leads,
    member.isItself,
  ]);

test('a group is whole, with the share in common and the earliest in the lead', async () => {
  expect(await seen(first)).toEqual([
    [first, 'Beacon Newswire', undefined, true, true],
    [middle, 'Lantern Newswire', 0.75, false, false],
    [last, 'Lantern Newswire', undefined, false, false],
  ]);
  expect(await seen(middle)).toEqual([
    [first, 'Beacon Newswire', 0.75, true, false],
    [last, 'Lantern Newswire', 0.5, false, false],
    [middle, 'Lantern Newswire', undefined, false, true],
  ]);
  expect(await seen(apart)).toEqual([]);
});

test('the order of the sources decides before the time', async () => {
  const [leader] = await seen(last, ['Candle Newswire', 'Lantern Newswire']);
  expect(leader).toEqual([middle, 'Lantern Newswire', 0.5, true, false]);
});

test('many articles are asked about at once', async () => {
  const found = await nearOf(running.strapi, [last, apart, middle, 'nosuch'], []);
  expect([...found.keys()].sort()).toEqual([last, middle].sort());
});

describe('in the panel', () => {
  const ask = (documentId: string, token?: string) => {
    const request = running.request.get(`/wire/articles/${documentId}/near-duplicates`);
    return token ? request.set('Authorization', `Bearer ${token}`) : request;
  };

  test('who may see imports or notices sees them', async () => {
    for (const action of [
      ACTION.readImports,
      ACTION.createImports,
      ACTION.readNotices,
      ACTION.decideNotices,
    ]) {
      const role = `near-${action.replaceAll('.', '-')}`;
      await makeRole(running.strapi, role, [{ action }]);
      const { token } = await adminLogin(running.strapi, role);
      expect((await ask(first, token)).status).toBe(200);
    }
    const { token: other } = await adminLogin(running.strapi, 'strapi-author');
    expect((await ask(first, other)).status).toBe(403);
    expect((await ask(first)).status).toBe(401);
  });

  test('the group with headlines, nothing for an article without one, 404 for none', async () => {
    const { token } = await adminLogin(running.strapi);
    const { body } = await ask(middle, token);
    expect(body.data).toHaveLength(3);
    expect(body.data[0]).toEqual({
      article: { documentId: first, headline: (await desk.draft(first)).headline },
      source: 'Beacon Newswire',
      at: '2026-03-01T08:00:00.000Z',
      share: 0.75,
      isItself: false,
      leads: true,
    });
    expect((await ask(apart, token)).body).toEqual({ data: [] });
    expect((await ask('nosuch', token)).status).toBe(404);
  });
});

test('a pair goes with one of its articles, and not when that is unpublished', async () => {
  await running.strapi.db.transaction(({ trx }) =>
    addSignatures(running.strapi, trx, [
      { story: 1, article: apart, signature: signatureOf('One text of one article.') },
    ]),
  );
  await running.strapi.db.transaction(({ trx }) =>
    notePairs(running.strapi, trx, [{ articles: [apart, middle], share: 0.5 }]),
  );
  const signatures = async (): Promise<number> => {
    const { rows } = await running.strapi.db.connection.raw(
      'SELECT count(*) FROM wire_signatures WHERE article_document_id = ?',
      [apart],
    );
    return Number(rows[0].count);
  };
  const articles = running.strapi.documents(UID.article as 'api::article.article');
  await articles.unpublish({ documentId: apart });
  expect([(await seen(apart)).length, await signatures()]).toEqual([4, 1]);
  await articles.publish({ documentId: apart });
  await articles.publish({ documentId: apart });
  expect([(await seen(apart)).length, await signatures()]).toEqual([4, 1]);
  await articles.delete({ documentId: apart });
  expect([await seen(apart), await signatures()]).toEqual([[], 0]);
  expect(await seen(middle)).toHaveLength(3);
});
