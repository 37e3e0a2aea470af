import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { wireItem } from '../support/wire-stories';
import { openNoticeRoom, paidBy, type NoticeRoom } from './notice-room';

let room: NoticeRoom;
beforeAll(async () => {
  room = await openNoticeRoom();
});
afterAll(() => room?.stop());

const decide = (id: string, body: object) => room.panel.post(`/notices/${id}/decide`, body).expect(200);
const undo = (id: string, body: object = {}) => room.panel.post(`/notices/${id}/undo`, body);

/** What an undoing restores; not when the notice was last touched. */
const stateOf = async (id: string) => {
  const { updatedAt: _, ...state } = await room.find(id);
  return state;
};

test('taking back goes one change further back each time, until nothing is left', async () => {
  const { documentId } = await room.addNotice();
  const states = [await stateOf(documentId)];
  for (const change of [
    { decision: 'confirmed', placement: 'separate', reason: 'It is one.' },
    { kinds: ['liability'], issuer: 'Somebody Else' },
    { placement: 'inline' },
    { decision: 'dismissed' },
  ]) {
    await decide(documentId, change);
    states.push(await stateOf(documentId));
  }
  for (let back = states.length - 2; back >= 0; back -= 1) {
    await undo(documentId).expect(200);
    expect(await stateOf(documentId)).toEqual(states[back]);
  }
  const answer = await undo(documentId).expect(400);
  expect(answer.body.error.message).toMatch(/^Nothing has been decided/u);
});

test('a new decision after an undoing is the first to be taken back', async () => {
  const { documentId } = await room.addNotice();
  await decide(documentId, { decision: 'confirmed', placement: 'separate' });
  const confirmed = await stateOf(documentId);
  await decide(documentId, { decision: 'dismissed' });
  await undo(documentId).expect(200);
  await decide(documentId, { placement: 'removed' });
  await undo(documentId).expect(200);
  expect(await stateOf(documentId)).toEqual(confirmed);
  await undo(documentId).expect(200);
  expect(await room.find(documentId)).toMatchObject({
    decision: 'pending',
    placement: 'inline',
    review: true,
  });
});

test('the history tells of it, with the reason', async () => {
  const { documentId } = await room.addNotice();
  await decide(documentId, { decision: 'confirmed', placement: 'separate' });
  await undo(documentId, { reason: 'The wrong one.' }).expect(200);
  const [last, first] = await room.history(documentId);
  expect(last).toMatchObject({
    action: 'decided',
    actor: expect.stringMatching(/^Test Admin/u),
    reason: 'The wrong one.',
    before: { decision: 'confirmed', placement: 'separate' },
    after: { decision: 'pending', placement: 'inline', decidedBy: null, undoes: first.documentId },
  });
});

test('articles follow', async () => {
  const notice = paidBy('amber tiles');
  const { article } = await room.desk.sendOne(wireItem({}, [notice]));
  const [flag] = await room.desk.flags(article!);
  const id = flag.notice!.documentId;
  await decide(id, { decision: 'confirmed', placement: 'inline' });
  await room.applied();
  const before = await room.desk.draft(article!);
  await decide(id, { placement: 'removed' });
  await room.applied();
  expect(blocksToText((await room.desk.draft(article!)).body)).not.toContain(notice);
  const { body } = await undo(id).expect(200);
  expect(body.applications).toMatchObject([{ placement: 'inline', total: 1 }]);
  await room.applied();
  expect((await room.desk.draft(article!)).body).toEqual(before.body);
});

test('what would remove a protected notice again needs an override', async () => {
  const { documentId } = await room.addNotice({ kinds: ['forward-looking'] });
  const override = { reason: 'Agreed with counsel.' };
  await decide(documentId, { decision: 'confirmed', placement: 'removed', override });
  await decide(documentId, { placement: 'separate' });
  await undo(documentId).expect(400);
  await undo(documentId, { override }).expect(200);
  expect(await room.find(documentId)).toMatchObject({ placement: 'removed' });
});

test('not when somebody has changed it since it was seen', async () => {
  const { documentId } = await room.addNotice();
  await decide(documentId, { decision: 'confirmed' });
  const { updatedAt: seen } = await room.find(documentId);
  await decide(documentId, { decision: 'dismissed' });
  await undo(documentId, { seen }).expect(409);
  expect(await room.find(documentId)).toMatchObject({ decision: 'dismissed' });
});

test('not when another notice has the text meanwhile', async () => {
  const [one, other] = [await room.addNotice(), await room.addNotice()];
  await decide(one.documentId, { text: 'The text after the correction.' });
  await decide(one.documentId, { text: 'The text after the second correction.' });
  await decide(other.documentId, { text: 'The text after the correction.' });
  const answer = await undo(one.documentId).expect(409);
  expect(answer.body.error.details).toEqual({ notice: other.documentId });
});

test('a notice that does not exist: 404', async () => {
  await undo('nosuch').expect(404);
});
