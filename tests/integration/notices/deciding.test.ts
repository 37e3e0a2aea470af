import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { DETECTOR_VERSION, fingerprint } from '../../../src/plugins/wire/core/disclaimers';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { makeRole } from '../imports/desk';
import { blocksOf, QUAY, wireItem } from '../support/wire-stories';
import { openNoticeRoom, paidBy, type NoticeRoom } from './notice-room';

let room: NoticeRoom;
beforeAll(async () => {
  room = await openNoticeRoom();
});
afterAll(() => room?.stop());

const SPONSOR = paidBy('halvard looms');
const OTHER = paidBy('ferrow kilns');
const THIRD = paidBy('teal barges');
const LONG =
  'Legal disclaimer: Lantern Newswire provides this content as is, without warranty of any kind, and accepts no liability for it.';
const MORE = 'The first ferry leaves at six, and the quay is lit until midnight.';
const decide = (id: string, body: object) => room.panel.post(`/notices/${id}/decide`, body);

describe('an editor decides', () => {
  test('and the notice, its history and its articles follow', async () => {
    const { article } = await room.desk.sendOne(wireItem({}, [SPONSOR]));
    const [flag] = await room.desk.flags(article!);
    const id = flag.notice!.documentId;
    const before = await room.find(id);
    expect(before).toMatchObject({ text: SPONSOR, decision: 'pending', articles: 1, flags: 1 });

    const answer = await decide(id, {
      decision: 'confirmed',
      placement: 'removed',
      kinds: ['sponsored', 'other'],
      issuer: 'Halvard Looms',
      reason: 'Paid for, and labelled on the page.',
      seen: before.updatedAt,
    }).expect(200);
    expect(answer.body.data).toMatchObject({
      documentId: id,
      decision: 'confirmed',
      placement: 'removed',
      kinds: ['sponsored', 'other'],
      issuer: 'Halvard Looms',
      decidedBy: expect.stringMatching(/^Test Admin \d+$/u),
      protectedKinds: [],
    });
    expect(answer.body.applications).toMatchObject([
      { notice: { documentId: id }, placement: 'removed', total: 1 },
    ]);

    const [entry] = await room.history(id);
    expect(entry).toMatchObject({
      action: 'decided',
      actor: expect.stringMatching(/^Test Admin \d+$/u),
      before: { decision: 'pending', placement: before.placement, kinds: before.kinds },
      after: { decision: 'confirmed', placement: 'removed', kinds: ['sponsored', 'other'] },
      reason: 'Paid for, and labelled on the page.',
      detector: DETECTOR_VERSION,
    });

    await room.applied();
    const draft = await room.desk.draft(article!);
    expect(blocksToText(draft.body)).not.toContain(SPONSOR);
    expect(draft.legalNotices).toEqual([]);
  });

  test('takes a notice out of the text and puts it back where it stood', async () => {
    const { article } = await room.desk.sendOne(wireItem({}, [OTHER]));
    const [flag] = await room.desk.flags(article!);
    const id = flag.notice!.documentId;
    await decide(id, { decision: 'confirmed', placement: 'inline' }).expect(200);
    await room.applied();
    const whole = (await room.desk.draft(article!)).body;
    expect(blocksToText(whole)).toContain(OTHER);

    await decide(id, { placement: 'separate' }).expect(200);
    await room.applied();
    const without = await room.desk.draft(article!);
    expect(blocksToText(without.body)).not.toContain(OTHER);
    expect(without.legalNotices).toMatchObject([{ documentId: id }]);

    await decide(id, { decision: 'dismissed' }).expect(200);
    await room.applied();
    expect((await room.desk.draft(article!)).body).toEqual(whole);
  });

  test('and what is the same already changes nothing and is told nowhere', async () => {
    const { documentId } = await room.addNotice();
    const first = await decide(documentId, { decision: 'confirmed', placement: 'inline' }).expect(200);
    const again = await decide(documentId, { decision: 'confirmed', placement: 'inline' }).expect(200);
    expect(again.body.data.updatedAt).toBe(first.body.data.updatedAt);
    expect(again.body.applications).toEqual([]);
    expect(await room.history(documentId)).toHaveLength(1);
  });

  test('only about kinds and issuer: nothing is brought to the articles', async () => {
    const { documentId } = await room.addNotice();
    const { body } = await decide(documentId, { kinds: ['liability'], issuer: null }).expect(200);
    expect(body).toMatchObject({ data: { decision: 'pending', kinds: ['liability'] }, applications: [] });
    expect(body.data).not.toHaveProperty('issuer');
    expect(await room.history(documentId)).toMatchObject([
      {
        action: 'changed',
        before: { issuer: 'Port Gazette' },
        after: { issuer: null, kinds: ['liability'] },
      },
    ]);
  });

  test('and the next text of this process is read with it', async () => {
    const { article } = await room.desk.sendOne(wireItem({}, [THIRD]));
    const [flag] = await room.desk.flags(article!);
    await decide(flag.notice!.documentId, { decision: 'dismissed' }).expect(200);
    expect(await room.desk.sendOne(wireItem({}, [THIRD]))).toMatchObject({ flags: 0 });
    const typed = await room.strapi.documents('api::article.article').create({
      data: { headline: 'Typed', body: blocksOf([...QUAY, THIRD]) } as never,
    });
    expect(await room.desk.flags(typed.documentId)).toEqual([]);

    await room.panel.post(`/notices/${flag.notice!.documentId}/undo`, {}).expect(200);
    expect(await room.desk.sendOne(wireItem({}, [THIRD]))).toMatchObject({ flags: 1 });
  });
});

describe('a corrected text', () => {
  test('has another fingerprint, and the articles follow', async () => {
    const { documentId: id } = await room.addNotice({
      text: `${LONG} ${MORE}`,
      fingerprint: fingerprint(`${LONG} ${MORE}`),
      issuer: null,
      decision: 'confirmed',
      placement: 'separate',
    });
    const { article } = await room.desk.sendOne(wireItem({}, [`${LONG} ${MORE}`]));
    const before = await room.find(id);
    expect(before).toMatchObject({ articles: 1, decision: 'confirmed' });
    const text = LONG;

    await decide(id, { text }).expect(200);
    await room.applied();
    const now = await room.find(id);
    expect(now.text).toBe(text);
    expect(now.fingerprint).not.toBe(before.fingerprint);
    const body = blocksToText((await room.desk.draft(article!)).body);
    expect(body).not.toContain(text);
    expect(body).toContain(MORE);
    const full = await room.rows(UID.fullBody, { articleDocumentId: article });
    expect(full.map(({ cuts }) => cuts)).toMatchObject([[{ notice: now.fingerprint }]]);
    expect((await room.history(id))[0]).toMatchObject({
      action: 'changed',
      before: { text: before.text, fingerprint: before.fingerprint },
      after: { text, fingerprint: now.fingerprint },
    });
    await room.panel.post(`/notices/${id}/undo`, {}).expect(200);
    await room.applied();
    expect(await room.find(id)).toMatchObject({ text: before.text, fingerprint: before.fingerprint });
    expect(blocksToText((await room.desk.draft(article!)).body)).not.toContain(MORE);
  });

  test('that another notice has: 409, and which one that is', async () => {
    const [one, other] = [await room.addNotice(), await room.addNotice()];
    await decide(one.documentId, { text: 'A text that one of the two has.' }).expect(200);
    const answer = await decide(other.documentId, {
      decision: 'confirmed',
      text: 'A TEXT that one\nof the two has!',
    }).expect(409);
    expect(answer.body.error).toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining(one.documentId),
      details: { notice: one.documentId },
    });
    expect(await room.find(other.documentId)).toMatchObject({ decision: 'pending', text: other.text });
  });
});

describe('two editors at once', () => {
  test('the second is told what the first decided, and nothing is done', async () => {
    const { documentId } = await room.addNotice();
    const { updatedAt: seen } = await room.find(documentId);
    await decide(documentId, { decision: 'dismissed', seen }).expect(200);
    const answer = await decide(documentId, { decision: 'confirmed', placement: 'removed', seen }).expect(
      409,
    );
    const now = await room.find(documentId);
    expect(answer.body.error).toMatchObject({
      status: 409,
      message: expect.stringMatching(/changed meanwhile: it is dismissed, .*by Test Admin \d+\./u),
      details: { now: { decision: 'dismissed', decidedBy: now.decidedBy, updatedAt: now.updatedAt } },
    });
    expect(now.decision).toBe('dismissed');
    expect(await room.history(documentId)).toHaveLength(1);
  });

  test('of ten who saw the same, one decides', async () => {
    const { documentId } = await room.addNotice();
    const { updatedAt: seen } = await room.find(documentId);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        decide(documentId, { decision: i % 2 ? 'confirmed' : 'dismissed', seen }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
    expect(await room.history(documentId)).toHaveLength(1);
  });
});

describe('a protected kind', () => {
  test('is not removed without an override, and nothing is done', async () => {
    const { documentId } = await room.addNotice({ kinds: ['offer', 'liability'] });
    expect(await room.find(documentId)).toMatchObject({ protectedKinds: ['offer'] });
    const answer = await decide(documentId, { decision: 'confirmed', placement: 'removed' }).expect(400);
    expect(answer.body.error).toMatchObject({
      message: expect.stringMatching(/kind offer is protected.*override/u),
      details: { code: 'protected' },
    });
    expect(await room.find(documentId)).toMatchObject({ decision: 'pending', placement: 'inline' });
    await decide(documentId, { decision: 'confirmed', placement: 'separate' }).expect(200);
    // A kind that is given to a notice counts as well.
    const other = await room.addNotice();
    await decide(other.documentId, {
      decision: 'confirmed',
      placement: 'removed',
      kinds: ['regulatory'],
    }).expect(400);
  });

  test('is removed with one, and the history says why', async () => {
    const { documentId } = await room.addNotice({ kinds: ['offer'] });
    await decide(documentId, {
      decision: 'confirmed',
      placement: 'removed',
      override: { reason: 'Counsel has agreed.' },
    }).expect(200);
    expect(await room.history(documentId)).toMatchObject([
      {
        action: 'overridden',
        reason: 'Counsel has agreed.',
        before: { reasons: [expect.stringContaining('offer')] },
      },
      { action: 'decided', after: { placement: 'removed' } },
    ]);
    // It is removed already: changing its issuer needs none.
    await decide(documentId, { issuer: 'Harbour Bank' }).expect(200);
    // As a dismissed notice it stands in the text, and is removed anew.
    await decide(documentId, { decision: 'dismissed' }).expect(200);
    await decide(documentId, { decision: 'confirmed' }).expect(400);
  });

  test('needs the permission to override', async () => {
    await makeRole(room.strapi, 'decider', [{ action: 'plugin::wire.notices.decide' }]);
    const decider = await room.panelOf('decider');
    const { documentId } = await room.addNotice({ kinds: ['offer'] });
    const path = `/notices/${documentId}/decide`;
    const body = { decision: 'confirmed', placement: 'removed', override: { reason: 'Because I say so.' } };
    const answer = await decider.post(path, body).expect(403);
    expect(answer.body.error.message).toMatch(/may not override/u);
    expect(await room.find(documentId)).toMatchObject({ decision: 'pending' });
    await decider.post(path, { decision: 'confirmed', placement: 'separate' }).expect(200);
  });
});

describe('what makes no sense', () => {
  test.each<[object, RegExp]>([
    [{}, /says nothing/u],
    [{ decision: 'maybe' }, /"decision"/u],
    [{ placement: 'gone' }, /"placement"/u],
    [{ kinds: ['tarot'] }, /"kinds\.0"/u],
    [{ text: '   ' }, /"text"/u],
    [{ text: 'a\u0000b' }, /"text".*NUL/u],
    [{ issuer: '' }, /"issuer"/u],
    [{ decision: 'confirmed', seen: 'yesterday' }, /"seen"/u],
    [{ decision: 'confirmed', override: { reason: '!!' } }, /"override\.reason".*3 letters/u],
    [{ decison: 'confirmed' }, /decison/u],
  ])('%j: 400, with the field', async (body, message) => {
    const { documentId } = await room.addNotice();
    const answer = await decide(documentId, body).expect(400);
    expect(answer.body.error.message).toMatch(message);
    expect(await room.history(documentId)).toEqual([]);
  });

  test('a notice that does not exist: 404', async () => {
    await decide('nosuch', { decision: 'confirmed' }).expect(404);
  });
});
