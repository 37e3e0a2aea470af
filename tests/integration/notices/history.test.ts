import { DETECTOR_VERSION } from '../../../src/plugins/wire/core/disclaimers';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { wireItem } from '../support/wire-stories';
import { openNoticeRoom, paidBy, type NoticeRoom } from './notice-room';

let room: NoticeRoom;
beforeAll(async () => {
  room = await openNoticeRoom();
});
afterAll(() => room?.stop());

const decide = (id: string, body: object) => room.panel.post(`/notices/${id}/decide`, body).expect(200);

/** An article that carries a notice, and the notice. */
async function carrying(firm: string): Promise<{ article: string; notice: string }> {
  const { article } = await room.desk.sendOne(wireItem({}, [paidBy(firm)]));
  const [flag] = await room.desk.flags(article!);
  return { article: article!, notice: flag.notice!.documentId };
}

describe('the history’s table', () => {
  test.each([
    ['UPDATE', `UPDATE wire_history SET reason = 'Something else'`],
    ['DELETE', 'DELETE FROM wire_history'],
  ])('refuses %s, whoever asks', async (_what, sql) => {
    const { documentId } = await room.addNotice();
    await decide(documentId, { decision: 'confirmed', reason: 'As it was.' });
    const before = await room.rows(UID.historyEntry);
    await expect(room.strapi.db.connection.raw(sql)).rejects.toThrow(/append-only/u);
    await expect(
      room.strapi.db.query(UID.historyEntry).deleteMany({ where: { noticeDocumentId: documentId } }),
    ).rejects.toThrow(/append-only/u);
    expect(await room.rows(UID.historyEntry)).toEqual(before);
  });
});

describe('a notice’s', () => {
  test('is the newest first, page by page and by action, with its articles when asked', async () => {
    const { notice, article } = await carrying('slate canoes');
    await decide(notice, { decision: 'confirmed', placement: 'inline' });
    await decide(notice, { kinds: ['sponsored', 'other'] });
    await decide(notice, { placement: 'removed', reason: 'Nobody needs it.' });
    await room.applied();
    const read = async (query: string) =>
      (await room.panel.get(`/notices/${notice}/history?${query}`).expect(200)).body;

    const own = await read('');
    expect(own.data.map(({ action }: { action: string }) => action)).toEqual([
      'decided',
      'changed',
      'decided',
    ]);
    expect(own.data[0]).toMatchObject({
      notice: { documentId: notice, text: paidBy('slate canoes') },
      reason: 'Nobody needs it.',
    });
    expect((await read('action=changed')).data).toEqual([own.data[1]]);
    const second = await read('pageSize=2&page=2');
    expect(second.data).toEqual([own.data[2]]);
    expect(second.meta.pagination).toEqual({ page: 2, pageSize: 2, pageCount: 2, total: 3 });

    const placed = (await read('articles=true&action=placed')).data;
    expect(placed[0]).toMatchObject({
      article: { documentId: article, headline: (await room.desk.draft(article)).headline },
      after: { placement: 'removed' },
      quote: paidBy('slate canoes'),
      application: expect.any(String),
    });
  });
});

describe('an article’s', () => {
  test('says what was removed and why, also when the article and the notice are gone', async () => {
    const { notice, article } = await carrying('basalt press');
    await decide(notice, { decision: 'confirmed', placement: 'removed', reason: 'Not for our readers.' });
    await room.applied();
    const removed = async () => (await room.panel.get(`/articles/${article}/removed`).expect(200)).body;
    const first = await removed();
    expect(first.meta.pagination).toMatchObject({ page: 1, total: 1 });
    expect(first.data).toMatchObject([
      {
        quote: paidBy('basalt press'),
        placement: 'removed',
        notice: { documentId: notice, kinds: ['sponsored'] },
        actor: expect.stringMatching(/^Test Admin/u),
        detector: DETECTOR_VERSION,
        decided: { decision: 'confirmed', reason: 'Not for our readers.' },
      },
    ]);
    const { body } = await room.panel.get(`/articles/${article}/history`).expect(200);
    expect(body.data[0]).toMatchObject({
      action: 'placed',
      notice: { documentId: notice },
      after: { placement: 'removed' },
      quote: paidBy('basalt press'),
      detector: DETECTOR_VERSION,
    });

    await room.strapi.documents('api::article.article').delete({ documentId: article });
    await room.strapi.documents(UID.notice as 'api::article.article').delete({ documentId: notice });
    const later = await removed();
    expect(later.data).toMatchObject([
      {
        quote: paidBy('basalt press'),
        notice: { kinds: ['sponsored'], issuer: first.data[0].notice.issuer },
        decided: { reason: 'Not for our readers.' },
      },
    ]);
    expect((await room.panel.get(`/articles/${article}/history`).expect(200)).body.data).toHaveLength(
      body.data.length,
    );
    await room.panel.get(`/notices/${notice}/history`).expect(200);
  });

  test('no longer counts what is back in the text', async () => {
    const { notice, article } = await carrying('quartz bells');
    await decide(notice, { decision: 'confirmed', placement: 'separate' });
    await decide(notice, { decision: 'dismissed' });
    await room.applied();
    const { body } = await room.panel.get(`/articles/${article}/removed`).expect(200);
    expect(body).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
  });

  test('an article of which nobody knows: 404', async () => {
    await room.panel.get('/articles/nosuch/history').expect(404);
    await room.panel.get('/articles/nosuch/removed').expect(404);
    const { article } = await room.desk.sendOne(wireItem());
    expect((await room.panel.get(`/articles/${article}/history`).expect(200)).body.data).toEqual([]);
  });
});
