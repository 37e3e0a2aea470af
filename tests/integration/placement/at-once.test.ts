import type { RunningStrapi } from '../support';
import type { WireDesk } from '../support/wire-desk';
import { blocksOf, disclaimedBy, QUAY, textOf, wireItem } from '../support/wire-stories';
import { openPlacementRoom, type PlacementRoom } from './placement-room';

let running: RunningStrapi;
let desk: WireDesk;
let room: PlacementRoom;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ running, desk, room, stop } = await openPlacementRoom());
});
afterAll(() => stop?.());

test('editors, imports, decisions and publishing at the same time leave every article in step', async () => {
  const shared = disclaimedBy('Everybody’s Newswire');
  const stories = [1, 2, 3].map((number) => {
    const item = wireItem({ headline: `Everybody at once, ${number}` });
    return {
      ...item,
      body_text: textOf([QUAY[0], shared, `Story ${number}.`, disclaimedBy(`Own ${number}`)]),
    };
  });
  const { receipts } = await desk.send(stories, { publish: true });
  const articles = receipts.map(({ article }) => article!);
  const flags = await desk.flags(articles[0]);
  const notice = flags.find(({ quote }) => quote === shared)!.notice!.documentId;

  const work = [0, 1, 2, 3].flatMap((round) => [
    ...articles.map((article) => () => {
      const pasted = round % 2 === 0 ? [shared] : [];
      return desk.edit(article, { body: blocksOf([QUAY[0], ...pasted, `Round ${round}.`, QUAY[1]]) });
    }),
    ...articles.map(
      (documentId) => () => running.strapi.documents('api::article.article').publish({ documentId }),
    ),
    () => room.decideAndApply(notice, 'confirmed', ['inline', 'separate', 'removed', 'inline'][round]),
    () =>
      desk.send(
        stories.map((item) => ({ ...item, version: String(round + 2), byline: `Reporter ${round}` })),
        { publish: true },
      ),
  ]);
  const settled = await Promise.allSettled(work.map((step) => step()));
  const failed = settled.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
  expect(failed).toEqual([]);
  for (const article of articles) await room.expectInStep(article);

  await room.decideAndApply(notice, 'confirmed', 'separate');
  for (const article of articles) {
    for (const version of ['draft', 'published'] as const) {
      expect(await room.text(article, version)).not.toContain(shared);
    }
    await room.expectInStep(article);
  }
});
