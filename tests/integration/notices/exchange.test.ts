import { UID } from '../../../src/plugins/wire/shared/constants';
import type { ImportNoticesResponse } from '../../../src/plugins/wire/shared/contracts/notices';
import { fingerprint } from '../../../src/plugins/wire/core/disclaimers';
import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { wireItem } from '../support/wire-stories';
import { openNoticeRoom, paidBy, type NoticeRoom } from './notice-room';

let room: NoticeRoom;
beforeEach(async () => {
  room = await openNoticeRoom();
});
afterEach(() => room?.stop());

const header = {
  format: 'copydesk-notices',
  version: 1,
  generatedAt: '2026-05-04T08:15:00.000Z',
  detector: '2',
};
const entry = (more: object = {}) => ({
  text: 'The Harbour Mail gives no warranty for its tide tables.',
  kinds: ['no-warranty'],
  issuer: 'Harbour Mail',
  language: 'en',
  decision: 'confirmed',
  placement: 'separate',
  reason: 'Tides are what they are.',
  ...more,
});
const fileOf = (...entries: (object | string)[]): string =>
  [header, ...entries, { end: true, notices: entries.length }]
    .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join('\n');

const send = (file: string, query = '') =>
  room.request
    .post(`/wire/notices/import?${query}`)
    .set('Authorization', bearer())
    .set('Content-Type', 'application/x-ndjson')
    .send(file);
const bearer = (): string => `Bearer ${room.token}`;
const counts = async (file: string, query = ''): Promise<ImportNoticesResponse['data']> =>
  (await send(file, query).expect(200)).body.data;
const NONE = {
  notices: 0,
  new: 0,
  decided: 0,
  same: 0,
  conflicts: 0,
  refused: 0,
  invalid: 0,
  taken: 0,
  kept: 0,
  applications: 0,
};

const exported = async (query = ''): Promise<string> => {
  const answer = await room.request
    .get(`/wire/notices/export?${query}`)
    .set('Authorization', bearer())
    .buffer(true)
    .parse((response, done) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => (text += chunk));
      response.on('end', () => done(null, text));
    })
    .expect(200);
  expect(answer.headers['content-type']).toMatch(/^application\/x-ndjson/u);
  expect(answer.headers['content-disposition']).toMatch(
    /attachment; filename="notices-\d{4}-\d\d-\d\d\.jsonl"/u,
  );
  return answer.body;
};

test('what one newsroom has decided, another one takes over: texts, kinds, issuers, decisions and reasons', async () => {
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
  const file = await exported();
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
  expect((await exported('decision=dismissed')).trimEnd().split('\n')).toHaveLength(3);

  await room.stop();
  room = await openNoticeRoom();
  expect(await counts(file)).toMatchObject({ ...NONE, preview: true, notices: 3, new: 3 });
  expect(await room.rows(UID.notice)).toEqual([]);
  expect(await counts(file, 'preview=false')).toMatchObject({ ...NONE, preview: false, notices: 3, new: 3 });
  expect(await counts(file, 'preview=false')).toMatchObject({ ...NONE, notices: 3, same: 3 });

  const [first] = await room.list('decision=confirmed&sort=newest&pageSize=1&search=timetable');
  expect(first).toMatchObject({
    issuer: 'Port Gazette',
    kinds: ['no-warranty'],
    decidedBy: expect.stringMatching(/^Test Admin/u),
    review: false,
  });
  const [told] = await room.history(first.documentId);
  expect(told).toMatchObject({
    action: 'imported',
    before: { decision: 'pending' },
    after: { decision: 'confirmed', placement: first.placement },
    reason: `Because: ${first.placement}`,
  });
  const again = (await exported())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(again.slice(1)).toEqual(lines.slice(1));

  // Imports of wire know the notices at once, and a decision from a file can be taken back.
  await room.panel.post(`/notices/${first.documentId}/undo`, {}).expect(200);
  expect(await room.find(first.documentId)).toMatchObject({ decision: 'pending', review: true });
});

test('nobody had decided here: the file’s word counts, and the articles follow', async () => {
  const notice = paidBy('cedar tents');
  const { article } = await room.desk.sendOne(wireItem({}, [notice]));
  const [flag] = await room.desk.flags(article!);
  const issuer = flag.notice!.issuer ?? undefined;
  const file = fileOf(
    entry({ text: notice.toUpperCase(), issuer, kinds: ['sponsored'], placement: 'removed' }),
  );
  const found = await room.rows(UID.notice);
  expect(found).toHaveLength(1);
  expect(await counts(file, 'preview=false')).toMatchObject({
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
  const { text } = entry();
  const { documentId } = await room.addNotice({
    text,
    issuer: 'Harbour Mail',
    fingerprint: fingerprint(text, ['Harbour Mail']),
    decision: 'dismissed',
  });
  const file = fileOf(entry());
  const conflict = {
    line: 2,
    notice: documentId,
    text,
    here: { decision: 'dismissed', placement: 'inline', kinds: ['no-warranty'], issuer: 'Harbour Mail' },
    file: { decision: 'confirmed', placement: 'separate', kinds: ['no-warranty'], issuer: 'Harbour Mail' },
  };
  expect(await counts(file)).toMatchObject({
    ...NONE,
    notices: 1,
    conflicts: 1,
    kept: 1,
    conflicting: [conflict],
  });
  expect(await counts(file, 'preview=false')).toMatchObject({ ...NONE, notices: 1, conflicts: 1, kept: 1 });
  expect(await room.find(documentId)).toMatchObject({ decision: 'dismissed' });
  expect(await counts(file, 'preview=false&conflicts=take')).toMatchObject({
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
  expect(await counts(file)).toMatchObject({ ...NONE, notices: 1, same: 1 });
});

test('a protected kind is removed only with an override', async () => {
  const file = fileOf(
    entry({ kinds: ['offer'], placement: 'removed' }),
    entry({ text: 'Another one, harmless.' }),
  );
  const refused = await counts(file, 'preview=false');
  expect(refused).toMatchObject({ ...NONE, notices: 2, new: 1, refused: 1 });
  expect(refused.refusals).toEqual([{ line: 2, message: expect.stringMatching(/kind offer is protected/u) }]);
  expect(await room.rows(UID.notice)).toHaveLength(1);

  const editor = await room.panelOf('strapi-editor');
  await editor.post('/notices/import?override=Because%20of%20it').expect(400);
  const asked = room.request
    .post('/wire/notices/import?preview=false&override=Agreed%20with%20counsel')
    .set('Content-Type', 'application/x-ndjson');
  await asked
    .set('Authorization', `Bearer ${await room.tokenOf('strapi-editor')}`)
    .send(file)
    .expect(403);
  expect(await counts(file, 'preview=false&override=Agreed%20with%20counsel')).toMatchObject({
    ...NONE,
    notices: 2,
    new: 1,
    same: 1,
  });
});

test('bad lines are named by line and field, and do not hold up the others', async () => {
  const file = fileOf(
    entry(),
    entry({ text: 'Two', decision: 'pending' }),
    'not JSON',
    entry({ text: entry().text.toUpperCase() }),
    entry({ text: 'Five', fingerprint: 'made up' }),
    entry({ text: 'Six' }),
  );
  const found = await counts(file, 'preview=false');
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
    [
      'a file that was cut off',
      fileOf(entry(), entry({ text: 'Two' }))
        .split('\n')
        .slice(0, 2)
        .join('\n'),
      /cut off/u,
    ],
    ['an empty body', '', /There is no file/u],
  ])('%s: 400', async (_what, file, message) => {
    const answer = await send(file, 'preview=false').expect(400);
    expect(answer.body.error.message).toMatch(message);
    expect(await room.rows(UID.notice)).toEqual([]);
  });

  test('settings that make no sense, and files in the wrong place: 400', async () => {
    await send(fileOf(entry()), 'preview=perhaps').expect(400);
    await send(fileOf(entry()), 'conflicts=merge').expect(400);
    await room.panel.post('/notices/import', { text: 'x' }).expect(400);
    await room.panel.get('/notices/export?decision=pending').expect(400);
    const upload = room.request.post('/wire/notices/import').set('Authorization', bearer());
    await upload.attach('files', Buffer.from(fileOf(entry())), 'notices.jsonl').expect(400);
  });
});

test('a file is sent as a form, too', async () => {
  const answer = await room.request
    .post('/wire/notices/import')
    .set('Authorization', bearer())
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
  expect(await counts(file)).toMatchObject({
    ...NONE,
    notices: 1,
    conflicts: 1,
    kept: 1,
    conflicting: [{ notice: documentId }],
  });
});
