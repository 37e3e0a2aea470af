import { UID } from '../../../src/plugins/wire/shared/constants';
import { ownStory, rewritten, type OwnStory } from '../support/own-story';
import { differences, openUndoRoom, type UndoRoom } from './undo-room';

let room: UndoRoom;
beforeAll(async () => {
  room = await openUndoRoom();
});
afterAll(() => room?.stop());

const kill = ({ guid }: OwnStory, version = '5') => ({
  guid,
  version,
  pubstatus: 'canceled',
  headline: 'KILL',
  body_text: 'It was never true.',
});

const undo = (documentId: string | null) => room.undo.undoNow(documentId!, { actor: 'Ada' });
const redo = (documentId: string | null) => room.undo.redoNow(documentId!, { actor: 'Ada' });

/** The states of an article's alerts. */
const alertsOf = async (article: string | undefined): Promise<string[]> =>
  (
    await room.strapi.db
      .query(UID.killAlert as 'api::article.article')
      .findMany({ where: { articleDocumentId: article } as never, orderBy: { id: 'asc' } })
  ).map((row) => (row as unknown as { state: string }).state);

const see = (article: string | undefined) =>
  room.strapi.db.query(UID.killAlert as 'api::article.article').updateMany({
    where: { articleDocumentId: article } as never,
    data: { state: 'seen', seenBy: 'Ada', seenAt: new Date() } as never,
  });

describe.each([
  ['item by item', 1e9],
  ['in batches', 0],
])('undone and done again, %s, an import takes its alerts along', (_how, directBytes) => {
  beforeEach(() => void room.strapi.config.set('plugin::wire.directBytes', directBytes));

  test.each<[string, (story: OwnStory, near: OwnStory) => [before: object[][], then: object[]]]>([
    ['that kills', (story, near) => [[[story, near]], [kill(story)]]],
    ['that kills what it brings', (story, near) => [[[near]], [story, kill(story)]]],
    ['that kills what has not come', (story, near) => [[[near]], [{ ...story, pubstatus: 'canceled' }]]],
    ['of what was killed before it came', (story, near) => [[[kill(story), near]], [story]]],
    ['of what is like a killed story', (story, near) => [[[story], [kill(story)]], [near]]],
    [
      'of a version that is like one',
      (story, near) => [
        [[story, { ...ownStory(), guid: near.guid }], [kill(story)]],
        [{ ...near, version: '2' }],
      ],
    ],
    [
      'that brings a killed story back',
      (story, near) => [
        [[story, near], [kill(story)]],
        [{ ...story, version: '6', headline: 'It May Be Told' }],
      ],
    ],
    [
      'that brings back what was killed before it came',
      (story, near) => [[[near, kill(story)], [story]], [{ ...story, version: '6' }]],
    ],
    [
      'that kills the article that is flagged',
      (story, near) => [[[story, near], [kill(story)]], [kill(near)]],
    ],
    [
      'that kills once more',
      (story, near) => [[[story, near], [kill(story)], [{ ...story, version: '6' }]], [kill(story, '7')]],
    ],
  ])('%s', async (_what, given) => {
    const story = ownStory();
    const [before, then] = given(story, rewritten(story));
    for (const items of before) await room.desk.send(items, { publish: true });
    const was = await room.rows();
    const { documentId } = await room.desk.send(then, { publish: true });
    const is = await room.rows();
    expect(differences(was, is)).toHaveProperty('wire_kill_alerts');

    expect((await undo(documentId)).undo).toMatchObject({ left: 0 });
    expect(differences(was, await room.rows())).toEqual({});
    expect((await redo(documentId)).undo).toMatchObject({ left: 0 });
    expect(differences(is, await room.rows())).toEqual({});
    await undo(documentId);
    expect(differences(was, await room.rows())).toEqual({});
  });
});

describe('what is not the import’s alone', () => {
  beforeEach(() => void room.strapi.config.set('plugin::wire.directBytes', 1e9));

  test('a kill that is undone takes the alerts along that editors have seen, and those of what came after it', async () => {
    const story = ownStory();
    const first = await room.desk.send([story, rewritten(story)]);
    const killing = await room.desk.send([kill(story)]);
    const later = await room.desk.sendOne(rewritten(story));
    const near = first.receipts[1].article;
    await see(near);
    await undo(killing.documentId);
    expect([await alertsOf(near), await alertsOf(later.article)]).toEqual([[], []]);
    await redo(killing.documentId);
    expect([await alertsOf(near), await alertsOf(later.article)]).toEqual([['seen'], ['open']]);
  });

  test('an import that is undone takes no alert along that another one has raised', async () => {
    const story = ownStory();
    const near = rewritten(story);
    await room.desk.send([story, near]);
    const update = await room.desk.send([{ ...near, version: '2', headline: 'Called Otherwise' }]);
    const { article } = update.receipts[0];
    await room.desk.send([kill(story)]);
    await undo(update.documentId);
    expect(await room.desk.draft(article!)).toMatchObject({ headline: near.headline });
    expect(await alertsOf(article)).toEqual(['open']);
    await redo(update.documentId);
    expect(await room.desk.draft(article!)).toMatchObject({ headline: 'Called Otherwise' });
    expect(await alertsOf(article)).toEqual(['open']);
  });

  test('an article that goes and comes back has its alert as long as the story is killed', async () => {
    const story = ownStory();
    await room.desk.send([story]);
    const made = await room.desk.send([rewritten(story)]);
    const killing = await room.desk.send([kill(story)]);
    const { article } = made.receipts[0];
    await undo(made.documentId);
    expect(await alertsOf(article)).toEqual([]);
    await redo(made.documentId);
    expect(await alertsOf(article)).toEqual(['open']);
    await undo(made.documentId);
    await undo(killing.documentId);
    await redo(made.documentId);
    expect(await alertsOf(article)).toEqual([]);
  });
});
