import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { QUAY, wireItem } from '../support/wire-stories';
import { noWarranty, openNewsroom, type Newsroom } from './newsroom';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room?.stop());

const noticeOf = async (article: string): Promise<string> => (await room.noticesOf(article))[0].documentId;
const shown = async (article: string) => blocksToText((await room.article(article)).draft.body);
const openApplications = () => room.rows(UID.application, { state: { $in: ['queued', 'running'] } });

/** What of an article does not depend on when it came. */
async function essence(article: string) {
  const { draft, published } = await room.article(article);
  const flags = await room.desk.flags(article);
  return {
    versions: [draft, published].map(
      (version) => version && [version.body, version.kept?.full, version.lists],
    ),
    cuts: draft.kept?.cuts.map(({ start, end, placement }) => ({ start, end, placement })),
    flags: flags.map(({ start, end, quote, placement }) => ({ start, end, quote, placement })),
  };
}

test.each(['separate', 'removed', 'inline'])(
  'decisions and imports commute: imported first or decided first (%s), the article is the same',
  async (placement) => {
    const words = noWarranty();
    const texts = [[words], [QUAY[1], words, 'Ferries leave every hour.'], [`${QUAY[2]} ${words}`]];
    for (const extra of texts) {
      const item = wireItem({}, extra);
      const before = await room.desk.sendOne(item, { publish: true });
      const notice = await noticeOf(before.article!);
      await room.apply(notice, 'confirmed', placement);
      const after = await room.desk.sendOne(
        { ...item, guid: `${item.guid}-again`, headline: 'Another one' },
        { publish: true },
      );
      expect(after.article).not.toBe(before.article);
      expect(await essence(before.article!)).toEqual(await essence(after.article!));
    }
  },
);

describe('the next version of a story', () => {
  test.each(['separate', 'removed', 'dismissed'])(
    'takes what a decision changed (%s) for no editor’s work',
    async (how) => {
      const words = noWarranty();
      const item = wireItem({}, [words]);
      const { article } = await room.desk.sendOne(item, { publish: true });
      const notice = await noticeOf(article!);
      if (how === 'dismissed') await room.apply(notice, 'confirmed', 'separate');
      await (how === 'dismissed' ? room.apply(notice, how) : room.apply(notice, 'confirmed', how));

      const text = (item.body_text as string).replace(QUAY[2], 'The second quay will not be built.');
      const next = await room.desk.sendOne({ ...item, version: '2', body_text: text }, { publish: true });
      expect(next).toMatchObject({ state: 'updated', article });
      expect(next.detail ?? '').not.toContain('Kept what an editor had changed');
      const now = await shown(article!);
      expect(now).toContain('The second quay will not be built.');
      expect(now.includes(words)).toBe(how === 'dismissed');
      const { draft, published } = await room.article(article!);
      expect([draft.lists, published!.lists]).toEqual(how === 'separate' ? [[notice], [notice]] : [[], []]);

      const last = await room.desk.sendOne(
        { ...item, version: '3', body_text: QUAY.join('\n\n') },
        { publish: true },
      );
      expect(last).toMatchObject({ state: 'updated', article });
      const final = await room.article(article!);
      expect([final.draft.lists, final.published!.lists]).toEqual([[], []]);
      expect(blocksToText(final.published!.body)).toBe(QUAY.join('\n\n'));
    },
  );

  test('still keeps what an editor did change', async () => {
    const words = noWarranty();
    const item = wireItem({}, [words]);
    const { article } = await room.desk.sendOne(item);
    const notice = await noticeOf(article!);
    await room.apply(notice, 'confirmed', 'separate');
    await room.desk.edit(article!, { byline: 'Edda Brook' });
    const next = await room.desk.sendOne({ ...item, version: '2', headline: 'New', byline: 'Somebody' });
    expect(next.detail).toMatch(/Kept what an editor had changed: byline\./);
    expect((await room.desk.draft(article!)).byline).toBe('Edda Brook');
  });
});

test('while imports bring the notice, decisions about it leave no article behind', async () => {
  const words = noWarranty();
  const first = await room.desk.sendOne(wireItem({}, [words]));
  const notice = await noticeOf(first.article!);
  const items = Array.from({ length: 40 }, () => wireItem({}, [words]));
  const sending = [room.desk.send(items.slice(0, 20)), room.desk.send(items.slice(20), { publish: true })];
  let isOver = false;
  const sent = Promise.all(sending).finally(() => (isOver = true));
  const ways = [
    ['confirmed', 'separate'],
    ['confirmed', 'removed'],
    ['confirmed', 'inline'],
  ];
  let turn = 0;
  while (!isOver) {
    await room.apply(notice, ...(ways[turn % ways.length] as [string, string]));
    turn += 1;
  }
  await room.apply(notice, 'confirmed', 'removed');
  const receipts = (await sent).flatMap((one) => one.receipts);
  expect(receipts).toHaveLength(40);
  for (const { state, article } of receipts) {
    expect(state).toBe('created');
    const { draft, published } = await room.article(article!);
    for (const version of [draft, published]) {
      if (version) expect(blocksToText(version.body)).not.toContain(words);
      if (version) expect(version.lists).toEqual([]);
    }
    expect(await room.desk.flags(article!)).toMatchObject([{ placement: 'removed' }]);
  }
  expect(turn).toBeGreaterThan(1);
  expect(await openApplications()).toEqual([]);
});

test('an import that had read the notice before the decision is waited for', async () => {
  const words = noWarranty();
  const first = await room.desk.sendOne(wireItem({}, [words]));
  const notice = await noticeOf(first.article!);
  await room.apply(notice, 'confirmed', 'inline');

  // It holds the notice and has written nothing yet when the decision falls.
  let begun = () => {};
  let goOn = () => {};
  const hasBegun = new Promise<void>((resolve) => (begun = resolve));
  const mayGoOn = new Promise<void>((resolve) => (goOn = resolve));
  const stop = room.strapi.db.lifecycles.subscribe({
    models: [UID.article],
    async beforeCreate() {
      begun();
      await mayGoOn;
    },
  });
  const sending = room.desk.sendOne(wireItem({}, [words]));
  await hasBegun;
  (stop as unknown as () => void)();
  await room.decide(notice, 'confirmed', 'removed');
  const running = room.start(notice).then((application) => room.run(application));
  await new Promise((resolve) => setTimeout(resolve, 300));
  goOn();
  const { article } = await sending;
  expect(await running).toMatchObject({ state: 'finished', total: 2, done: 2, changed: 2 });
  expect(await shown(article!)).not.toContain(words);
});
