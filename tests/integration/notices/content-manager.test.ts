import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { fingerprint } from '../../../src/plugins/wire/core/disclaimers';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { adminLogin } from '../support';
import { wireItem } from '../support/wire-stories';
import { openNoticeRoom, paidBy, type NoticeRoom } from './notice-room';

let room: NoticeRoom;
let token: string;
beforeAll(async () => {
  room = await openNoticeRoom();
  ({ token } = await adminLogin(room.strapi));
});
afterAll(() => room?.stop());

const TYPE = `/content-manager/collection-types/${UID.notice}`;
const ask = (method: 'put' | 'post' | 'delete', path: string, body?: object) =>
  room.request[method](`${TYPE}${path}`).set('Authorization', `Bearer ${token}`).send(body);
const notices = () => room.strapi.documents(UID.notice as 'api::article.article');

test('a decision in the content manager is entered in the history and brought to the articles', async () => {
  const notice = paidBy('maple clocks');
  const { article } = await room.desk.sendOne(wireItem({}, [notice]));
  const [flag] = await room.desk.flags(article!);
  const id = flag.notice!.documentId;
  await ask('put', `/${id}`, { decision: 'confirmed', placement: 'removed', decidedBy: 'Nobody' }).expect(
    200,
  );
  expect(await room.find(id)).toMatchObject({
    decision: 'confirmed',
    placement: 'removed',
    decidedBy: expect.stringMatching(/^Test Admin \d+$/u),
  });
  expect(await room.history(id)).toMatchObject([
    { action: 'decided', actor: expect.stringMatching(/^Test Admin \d+$/u), after: { placement: 'removed' } },
  ]);
  await room.applied();
  expect(blocksToText((await room.desk.draft(article!)).body)).not.toContain(notice);
  await room.panel.post(`/notices/${id}/undo`, {}).expect(200);
  expect(await room.find(id)).toMatchObject({ decision: 'pending' });
});

test('a protected kind is not removed there, and nothing is done', async () => {
  const { documentId } = await room.addNotice({ kinds: ['offer'] });
  const answer = await ask('put', `/${documentId}`, { decision: 'confirmed', placement: 'removed' }).expect(
    400,
  );
  expect(answer.body.error.message).toMatch(/kind offer is protected/u);
  expect(await room.find(documentId)).toMatchObject({ decision: 'pending', placement: 'inline' });
  expect(await room.history(documentId)).toEqual([]);
});

test('fingerprint and search follow a corrected text, whatever the form says', async () => {
  const { documentId } = await room.addNotice();
  const text = 'The ferry’s timetable comes without any warranty.';
  await ask('put', `/${documentId}`, { text, fingerprint: 'made up', searchText: 'made up' }).expect(200);
  expect(await room.find(documentId)).toMatchObject({
    text,
    fingerprint: fingerprint(text, ['Port Gazette']),
  });
  expect((await room.list('search=FERRYS%20timetable')).map((found) => found.documentId)).toEqual([
    documentId,
  ]);
  const other = await room.addNotice();
  const answer = await ask('put', `/${other.documentId}`, { text });
  expect(answer.status).toBe(400);
  expect(answer.body.error.message).toContain(documentId);
});

test('nonsense is refused in words, and nothing is done', async () => {
  const { documentId } = await room.addNotice();
  const kinds = await ask('put', `/${documentId}`, { kinds: ['tarot'] }).expect(400);
  expect(kinds.body.error.message).toMatch(/"kinds" has to be a list of these: "no-warranty"/u);
  await ask('put', `/${documentId}`, { decision: 'perhaps' }).expect(400);
  await ask('put', `/${documentId}`, { decision: { $ne: 'pending' } }).expect(400);
  expect(await room.find(documentId)).toMatchObject({ decision: 'pending', kinds: ['no-warranty'] });
  expect(await room.history(documentId)).toEqual([]);
});

test('the document service goes the same way, with nobody as the actor', async () => {
  const { documentId } = await room.addNotice();
  await notices().update({ documentId, data: { decision: 'dismissed' } as never });
  const [entry] = await room.history(documentId);
  expect(entry).toMatchObject({ action: 'decided', after: { decision: 'dismissed' } });
  expect(entry).not.toHaveProperty('actor');
  await expect(
    notices().update({
      documentId,
      data: { decision: 'confirmed', kinds: ['offer'], placement: 'removed' } as never,
    }),
  ).rejects.toThrow(/protected/u);
  expect(
    await notices().update({ documentId: 'nosuch', data: { decision: 'confirmed' } as never }),
  ).toBeNull();
});

describe('a notice made by hand', () => {
  test('gets its fingerprint, and its decision is entered', async () => {
    const text = 'The tide tables of Fenwick Bay are given without warranty.';
    const { body } = await ask('post', '', {
      text,
      decision: 'confirmed',
      placement: 'separate',
      kinds: ['no-warranty'],
    });
    expect(body.data).toMatchObject({ text, decision: 'confirmed' });
    const id = body.data.documentId;
    expect(await room.find(id)).toMatchObject({
      fingerprint: fingerprint(text),
      decidedBy: expect.stringMatching(/^Test Admin/u),
    });
    expect(await room.history(id)).toMatchObject([{ action: 'decided', after: { decision: 'confirmed' } }]);
    // The next import knows it.
    expect(await room.desk.sendOne(wireItem({}, [text]))).toMatchObject({ flags: 1 });

    const again = await ask('post', '', { text: text.toUpperCase() });
    expect(again.status).toBe(400);
    expect(again.body.error.message).toContain(id);
  });

  test('is not removed when its kind is protected', async () => {
    const data = {
      text: 'An offer of shares in a ferry.',
      kinds: ['offer'],
      decision: 'confirmed',
      placement: 'removed',
    };
    const answer = await ask('post', '', data).expect(400);
    expect(answer.body.error.message).toMatch(/protected/u);
    expect(await room.rows(UID.notice, { text: data.text })).toEqual([]);
  });
});

describe('deleting a notice', () => {
  test('that stands in articles is refused', async () => {
    const notice = paidBy('onyx sleds');
    const { article } = await room.desk.sendOne(wireItem({}, [notice]));
    const [flag] = await room.desk.flags(article!);
    const answer = await ask('delete', `/${flag.notice!.documentId}`).expect(400);
    expect(answer.body.error.message).toMatch(/stands in articles|flagged in articles/u);
    await room.find(flag.notice!.documentId);
  });

  test('that nobody carries is entered in the history, with all it was', async () => {
    const { documentId, text } = await room.addNotice();
    await ask('delete', `/${documentId}`).expect(200);
    await room.panel.get(`/notices/${documentId}`).expect(404);
    expect(await room.history(documentId)).toMatchObject([
      { action: 'changed', before: { text, decision: 'pending' }, after: { deleted: true } },
    ]);
  });
});

test('a notice cannot be duplicated', async () => {
  const { documentId } = await room.addNotice();
  await expect(notices().clone({ documentId } as never)).rejects.toThrow(/cannot be duplicated/u);
});
