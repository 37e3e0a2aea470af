import { UID } from '../../../src/plugins/wire/shared/constants';
import { exported, NONE, taken } from './exchange';
import { openNoticeRoom, type NoticeRoom } from './notice-room';

let room: NoticeRoom;
afterAll(() => room?.stop());

test('what one newsroom has decided, another one takes over: texts, kinds, issuers, decisions and reasons', async () => {
  room = await openNoticeRoom();
  const decided = [];
  for (const [decision, placement] of [
    ['confirmed', 'separate'],
    ['confirmed', 'removed'],
    ['dismissed', 'inline'],
  ]) {
    const { documentId } = await room.addNotice({ language: 'en_gb' });
    await room.panel
      .post(`/notices/${documentId}/decide`, { decision, placement, reason: `Because: ${placement}` })
      .expect(200);
    decided.push(documentId);
  }
  await room.addNotice();
  const file = await exported(room);
  const lines = file
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatchObject({ format: 'copydesk-notices', version: 1, detector: expect.any(String) });
  expect(lines[1]).toEqual({
    text: (await room.find(decided[0])).text,
    kinds: ['no-warranty'],
    issuer: 'Port Gazette',
    language: 'en-GB',
    decision: 'confirmed',
    placement: 'separate',
    reason: 'Because: separate',
  });
  expect(lines[4]).toEqual({ end: true, notices: 3 });
  expect((await exported(room, 'decision=dismissed')).trimEnd().split('\n')).toHaveLength(3);

  await room.stop();
  room = await openNoticeRoom();
  expect(await taken(room, file)).toMatchObject({ ...NONE, preview: true, notices: 3, new: 3 });
  expect(await room.rows(UID.notice)).toEqual([]);
  expect(await taken(room, file, 'preview=false')).toMatchObject({
    ...NONE,
    preview: false,
    notices: 3,
    new: 3,
  });
  expect(await taken(room, file, 'preview=false')).toMatchObject({ ...NONE, notices: 3, same: 3 });

  const [first] = await room.list('decision=confirmed&sort=newest&pageSize=1&search=timetable');
  expect(first).toMatchObject({
    issuer: 'Port Gazette',
    kinds: ['no-warranty'],
    decidedBy: expect.stringMatching(/^Test Admin/u),
  });
  const [told] = await room.history(first.documentId);
  expect(told).toMatchObject({
    action: 'imported',
    before: { decision: 'pending' },
    after: { decision: 'confirmed', placement: first.placement },
    reason: `Because: ${first.placement}`,
  });
  const again = (await exported(room))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(again.slice(1)).toEqual(lines.slice(1));

  // Imports of wire know the notices at once, and a decision from a file can be taken back.
  await room.panel.post(`/notices/${first.documentId}/undo`, {}).expect(200);
  expect(await room.find(first.documentId)).toMatchObject({ decision: 'pending', review: true });
});
