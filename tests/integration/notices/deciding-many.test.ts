import { UID } from '../../../src/plugins/wire/shared/constants';
import {
  DECIDE_LIMIT,
  type DecideManyResponse,
} from '../../../src/plugins/wire/shared/contracts/notice-decisions';
import { openNoticeRoom, type NoticeRoom, type Row } from './notice-room';

let room: NoticeRoom;
beforeAll(async () => {
  room = await openNoticeRoom();
});
afterAll(() => room?.stop());

const decide = (body: object) => room.panel.post('/notices/decide', body);
const done = async (body: object): Promise<DecideManyResponse['data']> =>
  (await decide(body).expect(200)).body.data;
const add = (count: number, more: object): Promise<Row[]> =>
  Promise.all(Array.from({ length: count }, () => room.addNotice({ ...more })));
const refs = (notices: Row[]) => notices.map(({ documentId }) => ({ documentId }));

test('each of the notices is decided about, or named with the reason why not; the counts add up', async () => {
  const pending = await add(3, { issuer: 'Mixed' });
  const [confirmed] = await add(1, { decision: 'confirmed', placement: 'removed', issuer: 'Mixed' });
  const [kept] = await add(1, { kinds: ['regulatory'], issuer: 'Mixed' });
  const [seen] = await add(1, { issuer: 'Mixed' });
  const body = {
    decision: 'confirmed',
    placement: 'removed',
    reason: 'All of one sort.',
    notices: [
      ...refs([...pending, confirmed, kept]),
      { documentId: seen.documentId, seen: '2020-01-01T00:00:00.000Z' },
      { documentId: 'nosuch' },
      // Said twice is said once.
      ...refs(pending),
    ],
  };
  const counts = await done(body);
  expect(counts).toMatchObject({ total: 7, changed: 3, unchanged: 1, refused: 3, applications: 3 });
  expect(counts.refusals.map(({ notice, code }) => [notice, code]).sort()).toEqual(
    [
      [kept.documentId, 'protected'],
      [seen.documentId, 'conflict'],
      ['nosuch', 'unknown'],
    ].sort(),
  );
  for (const { notice, message } of counts.refusals) expect(message).toContain(notice);
  for (const { documentId } of pending) {
    expect(await room.find(documentId)).toMatchObject({ decision: 'confirmed', placement: 'removed' });
    expect(await room.history(documentId)).toMatchObject([{ action: 'decided', reason: 'All of one sort.' }]);
  }
  for (const { documentId } of [kept, seen]) {
    expect(await room.find(documentId)).toMatchObject({ decision: 'pending' });
    expect(await room.history(documentId)).toEqual([]);
  }
});

test('an override removes the protected ones too, and each history says so', async () => {
  const notices = await add(2, { kinds: ['offer'] });
  const override = { reason: 'Not our market.' };
  const counts = await done({
    decision: 'confirmed',
    placement: 'removed',
    override,
    notices: refs(notices),
  });
  expect(counts).toMatchObject({ total: 2, changed: 2, refused: 0 });
  for (const { documentId } of notices) {
    expect((await room.history(documentId)).map(({ action }) => action)).toEqual(['overridden', 'decided']);
  }
});

describe('by filter', () => {
  test('all that it means, and no other', async () => {
    const meant = await add(5, { issuer: 'Filtered', language: 'de' });
    const [other] = await add(1, { issuer: 'Filtered', language: 'en' });
    const filter = { issuer: 'Filtered', language: 'de', decision: 'pending' };
    expect(await done({ decision: 'dismissed', filter, expected: 5 })).toMatchObject({
      total: 5,
      changed: 5,
      unchanged: 0,
      refused: 0,
    });
    for (const { documentId } of meant) {
      expect(await room.find(documentId)).toMatchObject({ decision: 'dismissed' });
    }
    expect(await room.find(other.documentId)).toMatchObject({ decision: 'pending' });
    expect(await done({ decision: 'dismissed', filter })).toMatchObject({ total: 0 });
  });

  test('not when it finds more than the editor saw: 409', async () => {
    await add(3, { issuer: 'Growing' });
    const answer = await decide({ decision: 'dismissed', filter: { issuer: 'Growing' }, expected: 2 }).expect(
      409,
    );
    expect(answer.body.error.details).toEqual({ found: 3 });
    expect(await room.rows(UID.notice, { issuer: 'Growing', decision: 'dismissed' })).toEqual([]);
  });

  test('two at once decide about each notice once', async () => {
    await add(40, { issuer: 'Raced' });
    const filter = { issuer: 'Raced', decision: 'pending' };
    const [one, two] = await Promise.all([
      done({ decision: 'confirmed', filter }),
      done({ decision: 'dismissed', filter }),
    ]);
    expect(one.changed + two.changed).toBe(40);
    for (const counts of [one, two]) {
      expect(counts.changed + counts.unchanged + counts.refused).toBe(counts.total);
    }
    const notices = await room.rows(UID.notice, { issuer: 'Raced' });
    const entries = await room.rows(UID.historyEntry, {
      noticeDocumentId: { $in: notices.map(({ documentId }) => documentId) },
    });
    expect(entries).toHaveLength(40);
  });
});

test.each<[object, RegExp]>([
  [{ decision: 'confirmed' }, /either "notices" or "filter"/u],
  [{ decision: 'confirmed', notices: [] }, /"notices"/u],
  [{ decision: 'confirmed', notices: [{ documentId: 'a' }], filter: {} }, /either/u],
  [{ notices: [{ documentId: 'a' }] }, /says nothing/u],
  [{ decision: 'confirmed', filter: { kinds: 'offer' } }, /kinds/u],
  [{ decision: 'confirmed', filter: { scoreFrom: 2 } }, /"filter\.scoreFrom"/u],
  [{ decision: 'confirmed', text: 'One text for all', filter: {} }, /text/u],
])('%j: 400, with the field', async (body, message) => {
  const answer = await decide(body).expect(400);
  expect(answer.body.error.message).toMatch(message);
});

test('more than a thousand by their ids: 400', async () => {
  const notices = Array.from({ length: DECIDE_LIMIT + 1 }, (_, i) => ({ documentId: `n${i}` }));
  const answer = await decide({ decision: 'confirmed', notices }).expect(400);
  expect(answer.body.error.message).toMatch(/more than 1000/u);
  expect(await done({ decision: 'confirmed', notices: notices.slice(1) })).toMatchObject({
    total: DECIDE_LIMIT,
    refused: DECIDE_LIMIT,
  });
});

test('what was decided about many is taken back in one go, and what has been changed since is left', async () => {
  const notices = await add(3, { issuer: 'Taken Back' });
  const { changes } = await done({ decision: 'dismissed', notices: refs(notices) });
  expect(changes.map(({ documentId }) => documentId).sort()).toEqual(
    notices.map(({ documentId }) => documentId).sort(),
  );
  const [other] = notices;
  await room.panel.post(`/notices/${other.documentId}/decide`, { decision: 'confirmed' }).expect(200);
  const [fresh] = await add(1, { issuer: 'Taken Back' });

  const asked = { notices: [...changes, ...changes, ...refs([fresh])], reason: 'Too fast.' };
  const answer = await room.panel.post('/notices/undo', asked).expect(200);
  expect(answer.body.data).toMatchObject({ total: 4, changed: 2, unchanged: 0, refused: 2 });
  expect(answer.body.data.refusals).toMatchObject([
    { notice: other.documentId, code: 'conflict' },
    { notice: fresh.documentId, code: 'nothing' },
  ]);
  for (const { documentId } of notices.slice(1)) {
    expect(await room.find(documentId)).toMatchObject({ decision: 'pending' });
    const [last] = await room.history(documentId);
    expect(last).toMatchObject({ action: 'decided', reason: 'Too fast.' });
  }
  expect(await room.find(other.documentId)).toMatchObject({ decision: 'confirmed' });
});

test.each<[object, RegExp]>([
  [{}, /"notices"/u],
  [{ notices: [] }, /is empty/u],
  [{ notices: [{ documentId: 'a' }], decision: 'pending' }, /decision/u],
])('taking back %j: 400', async (body, message) => {
  const answer = await room.panel.post('/notices/undo', body).expect(400);
  expect(answer.body.error.message).toMatch(message);
});
