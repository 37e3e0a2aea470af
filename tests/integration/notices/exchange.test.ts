import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { WithStrapi } from '../../../src/plugins/wire/cli/import';
import { main } from '../../../src/plugins/wire/cli/main';
import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { fingerprint } from '../../../src/plugins/wire/core/disclaimers';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { memoryTerminal } from '../../unit/cli/support';
import { wireItem } from '../support/wire-stories';
import { entry, exported, fileOf, NONE, send, taken } from './exchange';
import { openNoticeRoom, paidBy, type NoticeRoom } from './notice-room';

let room: NoticeRoom;
beforeAll(async () => {
  room = await openNoticeRoom();
});
afterAll(() => room?.stop());

test('nobody had decided here: the file’s word counts, and the articles follow', async () => {
  const notice = paidBy('cedar tents');
  const { article } = await room.desk.sendOne(wireItem({}, [notice]));
  const [flag] = await room.desk.flags(article!);
  const issuer = flag.notice!.issuer ?? undefined;
  const file = fileOf(
    entry({ text: notice.toUpperCase(), issuer, kinds: ['sponsored'], placement: 'removed' }),
  );
  expect(await taken(room, file, 'preview=false')).toMatchObject({
    ...NONE,
    notices: 1,
    decided: 1,
    applications: 1,
  });
  await room.applied();
  expect(blocksToText((await room.desk.draft(article!)).body)).not.toContain(notice);
  // Our words stay as they are.
  expect(await room.find(flag.notice!.documentId)).toMatchObject({ text: notice, decision: 'confirmed' });
  expect((await room.desk.sendOne(wireItem({}, [notice]))).flags).toBe(1);
});

test('where both have decided, ours is kept unless theirs is to be taken', async () => {
  const theirs = entry();
  const { text } = theirs;
  const { documentId } = await room.addNotice({
    text,
    issuer: 'Harbour Mail',
    fingerprint: fingerprint(text, ['Harbour Mail']),
    decision: 'dismissed',
  });
  const file = fileOf(theirs);
  const conflict = {
    line: 2,
    notice: documentId,
    text,
    here: { decision: 'dismissed', placement: 'inline', kinds: ['no-warranty'], issuer: 'Harbour Mail' },
    file: { decision: 'confirmed', placement: 'separate', kinds: ['no-warranty'], issuer: 'Harbour Mail' },
  };
  expect(await taken(room, file)).toMatchObject({
    ...NONE,
    notices: 1,
    conflicts: 1,
    kept: 1,
    conflicting: [conflict],
  });
  expect(await taken(room, file, 'preview=false')).toMatchObject({
    ...NONE,
    notices: 1,
    conflicts: 1,
    kept: 1,
  });
  expect(await room.find(documentId)).toMatchObject({ decision: 'dismissed' });
  expect(await taken(room, file, 'preview=false&conflicts=take')).toMatchObject({
    ...NONE,
    notices: 1,
    conflicts: 1,
    taken: 1,
    applications: 1,
  });
  expect(await room.find(documentId)).toMatchObject({ decision: 'confirmed', placement: 'separate' });
  expect((await room.history(documentId))[0]).toMatchObject({
    action: 'imported',
    before: { decision: 'dismissed' },
    reason: 'Tides are what they are.',
  });
  expect(await taken(room, file)).toMatchObject({ ...NONE, notices: 1, same: 1 });
});

test('a protected kind is removed only with an override', async () => {
  const file = fileOf(entry({ kinds: ['offer'], placement: 'removed' }), entry());
  const refused = await taken(room, file, 'preview=false');
  expect(refused).toMatchObject({ ...NONE, notices: 2, new: 1, refused: 1 });
  expect(refused.refusals).toEqual([{ line: 2, message: expect.stringMatching(/kind offer is protected/u) }]);
  expect(await room.list('kind=offer')).toEqual([]);

  const editor = await room.panelOf('strapi-editor');
  await editor.post('/notices/import?override=Because%20of%20it').expect(400);
  const asked = room.request
    .post('/wire/notices/import?preview=false&override=Agreed%20with%20counsel')
    .set('Content-Type', 'application/x-ndjson');
  await asked
    .set('Authorization', `Bearer ${await room.tokenOf('strapi-editor')}`)
    .send(file)
    .expect(403);
  expect(await taken(room, file, 'preview=false&override=Agreed%20with%20counsel')).toMatchObject({
    ...NONE,
    notices: 2,
    new: 1,
    same: 1,
  });
});

test('bad lines are named by line and field, and do not hold up the others', async () => {
  const first = entry();
  const file = fileOf(
    first,
    entry({ decision: 'pending' }),
    'not JSON',
    entry({ text: first.text.toUpperCase() }),
    entry({ fingerprint: 'made up' }),
    entry(),
  );
  const found = await taken(room, file, 'preview=false');
  expect(found).toMatchObject({ ...NONE, notices: 6, new: 2, invalid: 4 });
  expect(found.problems.map(({ place, field }) => [place, field])).toEqual([
    ['line 3', 'decision'],
    ['line 4', undefined],
    ['line 5', 'text'],
    ['line 6', 'fingerprint'],
  ]);
});

describe('what is refused whole, with nothing written', () => {
  test.each<[string, string, RegExp]>([
    ['no file of notices', '{"id":"a","text":"b"}\n', /line 1: This is no file of notices/u],
    ['a later version', fileOf(entry()).replace('"version":1', '"version":2'), /version 2.*Update Copydesk/u],
    ['a file that was cut off', fileOf(entry(), entry()).split('\n').slice(0, 2).join('\n'), /cut off/u],
    ['an empty body', '', /There is no file/u],
  ])('%s: 400', async (_what, file, message) => {
    const before = await room.rows(UID.notice);
    const answer = await send(room, file, 'preview=false').expect(400);
    expect(answer.body.error.message).toMatch(message);
    expect(await room.rows(UID.notice)).toEqual(before);
  });

  test('settings that make no sense, and files in the wrong place: 400', async () => {
    await send(room, fileOf(entry()), 'preview=perhaps').expect(400);
    await send(room, fileOf(entry()), 'conflicts=merge').expect(400);
    await room.panel.post('/notices/import', { text: 'x' }).expect(400);
    await room.panel.get('/notices/export?decision=pending').expect(400);
    const upload = room.request.post('/wire/notices/import').set('Authorization', `Bearer ${room.token}`);
    await upload.attach('files', Buffer.from(fileOf(entry())), 'notices.jsonl').expect(400);
  });
});

test('a file is sent as a form, too', async () => {
  const answer = await room.request
    .post('/wire/notices/import')
    .set('Authorization', `Bearer ${room.token}`)
    .field('preview', 'false')
    .attach('file', Buffer.from(fileOf(entry())), 'notices.jsonl')
    .expect(200);
  expect(answer.body.data).toMatchObject({ preview: false, new: 1 });
});

test('a notice that has another fingerprint here, since an article told more names, is the same', async () => {
  const text =
    'Made in cooperation with Tern. No warranty is given for it, and nobody is liable for what it says.';
  const { documentId } = await room.addNotice({
    text,
    issuer: 'Port Gazette',
    fingerprint: fingerprint(text, ['Port Gazette', 'Tern']),
    decision: 'dismissed',
  });
  expect(fingerprint(text, ['Port Gazette'])).not.toBe(fingerprint(text, ['Port Gazette', 'Tern']));
  const file = fileOf(entry({ text, issuer: 'Port Gazette' }));
  expect(await taken(room, file)).toMatchObject({
    ...NONE,
    notices: 1,
    conflicts: 1,
    kept: 1,
    conflicting: [{ notice: documentId }],
  });
});

test('the command writes the same file, and takes it over', async () => {
  const { documentId } = await room.addNotice({
    issuer: 'Command',
    decision: 'confirmed',
    placement: 'separate',
  });
  const open: WithStrapi = (use) => use(room.strapi);
  const ours = memoryTerminal();
  expect(await main(['notices', 'export', '--issuer', 'Command'], ours.terminal, open)).toBe(0);
  const withoutTime = (text: string) => text.replace(/"generatedAt":"[^"]*"/u, '');
  expect(withoutTime(ours.written.out)).toBe(withoutTime(await exported(room, 'issuer=Command')));

  const file = join(mkdtempSync(join(tmpdir(), 'notices-')), 'theirs.jsonl');
  writeFileSync(file, ours.written.out);
  await room.panel.post(`/notices/${documentId}/decide`, { decision: 'dismissed' }).expect(200);
  const theirs = memoryTerminal();
  expect(await main(['notices', 'import', '--conflicts', 'take', file], theirs.terminal, open)).toBe(0);
  expect(theirs.out()).toEqual([
    { ...NONE, preview: false, notices: 1, conflicts: 1, taken: 1, applications: 1 },
  ]);
  expect(await room.find(documentId)).toMatchObject({
    decision: 'confirmed',
    decidedBy: 'wire notices import',
  });
  rmSync(dirname(file), { recursive: true });
});
