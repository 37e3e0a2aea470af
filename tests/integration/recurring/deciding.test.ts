import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { DAYS, openRecurringRoom, storyOn, type RecurringRoom } from './recurring-room';

let room: RecurringRoom;
beforeAll(async () => {
  room = await openRecurringRoom();
});
afterAll(() => room?.stop());

const THINGS =
  'kettles stoves ladders wagons curtains spoons hammers candles barrels saddles mirrors carpets bottles drums'.split(
    ' ',
  );
/** What is like a notice that is decided about is flagged as such: no two of these are alike. */
const STATEMENTS = [
  'All of our reporters live on the coast and walk to the harbour each morning.',
  'Nothing that you read here was thought of before breakfast, whoever wrote it.',
  'Our letters leave the town by the noon train and are sorted in the capital.',
  'Two old presses in a cellar print every page, and both of them are painted green.',
  'Readers who come by are shown round the house on the first Sunday after Easter.',
  'The bell in our yard rings whenever a ship with timber passes the lighthouse.',
  'Children of the parish carry these sheets from door to door for a few coins.',
  'Since the great flood we keep a boat on the roof and a rope in the attic.',
];
let used = 0;
let stated = 0;
/** Each test has a source and words of its own. */
const ownWords = () => {
  const thing = THINGS[used];
  used += 1;
  return {
    source: `Wire of ${thing}`,
    get statement() {
      return STATEMENTS[stated++];
    },
    label: `Morning picks about ${thing}`,
  };
};

const decide = (id: string, body: object) => room.panel.post(`/recurring/${id}/decide`, body);
const undo = (id: string, body: object = {}) => room.panel.post(`/recurring/${id}/undo`, body);
const textOf = async (article: string) => blocksToText((await room.desk.draft(article)).body);
const proposed = async (source: string, text: string) => {
  const sent = await room.sendDays(DAYS, [text], { source });
  await room.runsOver();
  return { sent, ...(await room.proposal(source, text)) };
};

describe('as a notice', () => {
  test('with a placement, it is confirmed, and leaves the articles that are here and those that come', async () => {
    const { source, statement } = ownWords();
    const { sent, documentId, notice } = await proposed(source, statement);
    const before = await Promise.all(sent.map(({ article }) => room.desk.draft(article!)));
    const { body } = await decide(documentId, {
      as: 'notice',
      placement: 'separate',
      kinds: ['syndication'],
      reason: 'Each text of theirs has it.',
    }).expect(200);
    expect(body.data).toMatchObject({ state: 'notice', decidedBy: expect.stringMatching(/^Test Admin/u) });
    expect(body.applications).toMatchObject([{ placement: 'separate', total: 6 }]);
    await room.applied();
    for (const { article } of sent) {
      expect(await textOf(article!)).not.toContain(statement);
      expect((await room.desk.draft(article!)).legalNotices).toMatchObject([{ documentId: notice }]);
    }
    expect(await room.find(notice!)).toMatchObject({
      decision: 'confirmed',
      placement: 'separate',
      kinds: ['syndication'],
    });
    const [later] = await room.sendDays([9], [statement], { source });
    expect(await textOf(later.article!)).not.toContain(statement);

    const [told] = await room.paragraphHistory(documentId);
    expect(told).toMatchObject({
      action: 'recurring-decided',
      actor: expect.stringMatching(/^Test Admin/u),
      before: { state: 'proposed', notice: { decision: 'pending' } },
      after: { state: 'notice', notice: { decision: 'confirmed', placement: 'separate' } },
      reason: 'Each text of theirs has it.',
    });
    await undo(documentId).expect(200);
    await room.applied();
    expect(await Promise.all(sent.map(({ article }) => textOf(article!)))).toEqual(
      before.map(({ body: blocks }) => blocksToText(blocks)),
    );
    expect(await room.find(notice!)).toMatchObject({
      decision: 'pending',
      placement: 'inline',
      kinds: ['other'],
    });
    expect(await room.proposal(source, statement)).toMatchObject({ state: 'proposed' });
  });

  test('without one, it awaits its decision among the notices, and that one reaches the articles', async () => {
    const { source, statement } = ownWords();
    const { sent, documentId, notice } = await proposed(source, statement);
    const { body } = await decide(documentId, { as: 'notice' }).expect(200);
    expect(body).toMatchObject({ data: { state: 'notice', notice }, applications: [] });
    expect(await room.find(notice!)).toMatchObject({ decision: 'pending', review: true });
    await room.panel
      .post(`/notices/${notice}/decide`, { decision: 'confirmed', placement: 'removed' })
      .expect(200);
    await room.applied();
    for (const { article } of sent) expect(await textOf(article!)).not.toContain(statement);
  });

  test('what was proposed as furniture becomes one', async () => {
    const { source, label } = ownWords();
    const { sent, documentId, notice } = await proposed(source, label);
    expect(notice).toBeUndefined();
    const { body } = await decide(documentId, { as: 'notice', placement: 'separate' }).expect(200);
    await room.runsOver();
    await room.applied();
    for (const { article } of sent) expect(await textOf(article!)).not.toContain(label);
    await undo(documentId).expect(200);
    await room.applied();
    for (const { article } of sent) expect(await textOf(article!)).toContain(label);
    expect(await room.find(body.data.notice)).toMatchObject({ decision: 'pending', review: false });
    expect(await room.proposal(source, label)).toMatchObject({ state: 'proposed' });
  });

  test('articles whose text an editor has changed keep the change', async () => {
    const { source, statement } = ownWords();
    const sent = await room.sendDays(DAYS, [statement], { source });
    await room.runsOver();
    const [{ article }] = sent;
    const { body } = await room.desk.draft(article!);
    const [first, ...rest] = body as object[];
    const own = { type: 'paragraph', children: [{ type: 'text', text: 'An editor wrote this.' }] };
    await room.desk.edit(article!, { body: [first, own, ...rest] });
    const { documentId } = await room.proposal(source, statement);
    await decide(documentId, { as: 'notice', placement: 'separate' }).expect(200);
    await room.applied();
    expect(await textOf(article!)).toContain('An editor wrote this.');
    expect(await textOf(article!)).not.toContain(statement);
  });
});

describe('as furniture', () => {
  test('it is taken out of what its source sends from now on, with the reason; what is here stays', async () => {
    const { source, label } = ownWords();
    const { sent, documentId } = await proposed(source, label);
    const { body } = await decide(documentId, { as: 'chrome' }).expect(200);
    expect(body.data).toMatchObject({ state: 'chrome' });
    const item = storyOn(9, [label]);
    const text = item.body_text as string;
    const preview = await room.request
      .post('/wire/imports/preview')
      .set('Authorization', `Bearer ${room.token}`)
      .field('source', source)
      .attach('files', Buffer.from(JSON.stringify(item)), 'one.json')
      .expect(200);
    expect(preview.body.data.items[0].segments).toContainEqual(
      expect.objectContaining({
        kind: 'chrome',
        text: label,
        reason: expect.stringContaining('recurs in the source'),
      }),
    );
    const receipt = await room.desk.sendOne(item, { source });
    expect(await textOf(receipt.article!)).toBe(text.replace(`\n\n${label}`, ''));
    expect(await textOf(sent[0].article!)).toContain(label);
    const elsewhere = await room.sendDays([9], [label], { source: 'Another Wire' });
    expect(await textOf(elsewhere[0].article!)).toContain(label);

    await undo(documentId).expect(200);
    const [later] = await room.sendDays([10], [label], { source });
    expect(await textOf(later.article!)).toContain(label);
  });

  test('what comes again is known, and stays as it is', async () => {
    const { source, label } = ownWords();
    const items = DAYS.map((day) => storyOn(day, [label]));
    const nameless = { ...storyOn(8, [label]), guid: undefined, version: undefined };
    const all = [...items, nameless];
    await room.desk.send(all, { source });
    await decide((await room.proposal(source, label)).documentId, { as: 'chrome' }).expect(200);
    const again = await room.desk.send(all, { source });
    expect(again.receipts.map(({ state }) => state)).toEqual(all.map(() => 'unchanged'));
    expect(await room.counted(source, label)).toMatchObject({ stories: 7 });
  });

  test('what was proposed as a notice leaves the queue', async () => {
    const { source, statement } = ownWords();
    const { documentId, notice } = await proposed(source, statement);
    await decide(documentId, { as: 'chrome' }).expect(200);
    expect(await room.find(notice!)).toMatchObject({ decision: 'dismissed' });
    const [later] = await room.sendDays([9], [statement], { source });
    expect(await textOf(later.article!)).not.toContain(statement);
    expect(await room.desk.flags(later.article!)).toEqual([]);
    await undo(documentId).expect(200);
    expect(await room.find(notice!)).toMatchObject({ decision: 'pending', review: true });
  });
});

describe('rejected', () => {
  test('it is neither flagged nor proposed again, however often it comes', async () => {
    const { source, statement } = ownWords();
    const { documentId, notice } = await proposed(source, statement);
    await decide(documentId, { as: 'rejected', reason: 'They say so in each letter.' }).expect(200);
    expect(await room.find(notice!)).toMatchObject({ decision: 'dismissed' });
    const later = await room.sendDays([9, 10, 11, 12, 13, 14, 15], [statement], { source });
    for (const { article } of later) {
      expect(await textOf(article!)).toContain(statement);
      expect(await room.desk.flags(article!)).toEqual([]);
    }
    expect(await room.proposal(source, statement)).toMatchObject({ state: 'rejected' });
    await undo(documentId).expect(200);
    expect(await room.proposal(source, statement)).toMatchObject({ state: 'proposed' });
    expect((await undo(documentId)).status).toBe(400);
  });
});

describe('together', () => {
  test('many at once; what cannot be is named and holds up nobody', async () => {
    const [one, two] = [ownWords(), ownWords()];
    const [first, second] = [
      await proposed(one.source, one.label),
      await proposed(two.source, two.statement),
    ];
    await room.panel
      .post(`/notices/${second.notice}/decide`, { decision: 'confirmed', placement: 'inline' })
      .expect(200);
    const { body } = await room.panel
      .post('/recurring/decide', {
        as: 'chrome',
        paragraphs: [
          { documentId: first.documentId },
          { documentId: second.documentId },
          { documentId: 'nosuch' },
        ],
      })
      .expect(200);
    expect(body.data).toMatchObject({
      total: 3,
      changed: 1,
      unchanged: 0,
      refused: 2,
      refusals: expect.arrayContaining([
        expect.objectContaining({ paragraph: 'nosuch', code: 'unknown' }),
        expect.objectContaining({ paragraph: second.documentId, code: 'confirmed' }),
      ]),
    });
    const again = await room.panel
      .post('/recurring/decide', { as: 'chrome', paragraphs: [{ documentId: first.documentId }] })
      .expect(200);
    expect(again.body.data).toMatchObject({ changed: 0, unchanged: 1 });
  });

  test('not when somebody else has decided since it was seen', async () => {
    const { source, label } = ownWords();
    const { documentId } = await proposed(source, label);
    await decide(documentId, { as: 'rejected', seen: 'proposed' }).expect(200);
    await decide(documentId, { as: 'chrome', seen: 'proposed' }).expect(409);
    await undo(documentId, { seen: 'proposed' }).expect(409);
    expect(await room.proposal(source, label)).toMatchObject({ state: 'rejected' });
  });

  test('nor is taken back what has been decided about the notice since', async () => {
    const { source, statement } = ownWords();
    const { documentId, notice } = await proposed(source, statement);
    await decide(documentId, { as: 'notice', placement: 'inline' }).expect(200);
    await room.panel.post(`/notices/${notice}/decide`, { placement: 'separate' }).expect(200);
    const answer = await undo(documentId).expect(409);
    expect(answer.body.error.details).toEqual({ notice });
    await room.applied();
  });

  test.each([
    [{}, 'as'],
    [{ as: 'legal' }, 'as'],
    [{ as: 'notice', placement: 'away' }, 'placement'],
    [{ as: 'notice', kinds: [] }, 'kinds'],
    [{ as: 'chrome', seen: 'x' }, 'seen'],
  ])('%j is refused by the name of %s', async (body, field) => {
    const answer = await decide('nosuch', body).expect(400);
    expect(answer.body.error.details).toEqual({ field });
  });

  test('furniture has no placement', async () => {
    const answer = await decide('nosuch', { as: 'chrome', placement: 'separate' }).expect(400);
    expect(answer.body.error.message).toContain('only notices have');
  });

  test('nothing is changed behind the history', async () => {
    const { source, label } = ownWords();
    const { documentId } = await proposed(source, label);
    const documents = room.strapi.documents(UID.recurringParagraph as 'api::article.article');
    await expect(documents.update({ documentId, data: { state: 'chrome' } as never })).rejects.toThrow(
      /decide/u,
    );
    await expect(documents.delete({ documentId })).rejects.toThrow(/decide/u);
    expect(await room.proposal(source, label)).toMatchObject({ state: 'proposed' });
  });

  test('the history cannot be changed', async () => {
    const [entry] = await room.rows(UID.historyEntry, { action: 'recurring-decided' });
    await expect(room.strapi.db.query(UID.historyEntry).delete({ where: { id: entry.id } })).rejects.toThrow(
      /append-only/u,
    );
  });
});

test('what is said holds when counting is switched off', async () => {
  const { source, label } = ownWords();
  const { documentId } = await proposed(source, label);
  await decide(documentId, { as: 'chrome' }).expect(200);
  const held = room.strapi.config.get('plugin::wire.recurring') as object;
  room.strapi.config.set('plugin::wire.recurring', { ...held, enabled: false });
  try {
    const [later] = await room.sendDays([9], [label], { source });
    expect(await textOf(later.article!)).not.toContain(label);
    expect(await room.counted(source, label)).toMatchObject({ stories: DAYS.length });
  } finally {
    room.strapi.config.set('plugin::wire.recurring', held);
  }
});
