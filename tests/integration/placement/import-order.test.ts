import type { RunningStrapi } from '../support';
import type { WireDesk } from '../support/wire-desk';
import { disclaimedBy, QUAY, textOf, wireItem } from '../support/wire-stories';
import { openPlacementRoom, type PlacementRoom } from './placement-room';

let running: RunningStrapi;
let desk: WireDesk;
let room: PlacementRoom;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ running, desk, room, stop } = await openPlacementRoom());
});
afterAll(() => stop?.());

/** Where a notice stands in a story. */
const SHAPES: Record<string, (notice: string) => string> = {
  'a paragraph of its own': (notice) => textOf([...QUAY, notice, 'The road is closed.']),
  'the first paragraph': (notice) => textOf([notice, ...QUAY]),
  'in the middle of a paragraph': (notice) => textOf([QUAY[0], `${QUAY[1]} ${notice} The road is closed.`]),
  'over hard-wrapped lines': (notice) =>
    textOf([...QUAY, notice.replaceAll(/(.{40,60}) /gu, '$1\n'), 'The road is closed.']),
  'a list item': (notice) =>
    textOf([...QUAY, `- The ferry leaves at noon.\n- ${notice}\n- The road is closed.`, QUAY[0]]),
  twice: (notice) => textOf([notice, ...QUAY, notice]),
};
const DECISIONS = [
  ['confirmed', 'inline'],
  ['confirmed', 'separate'],
  ['confirmed', 'removed'],
  ['dismissed', undefined],
] as const;

let stories = 0;
/** The same text is another story under another headline. */
const story = (body_text: string) => {
  stories += 1;
  return wireItem({ body_text, headline: `Story ${stories}` });
};

describe.each(Object.keys(SHAPES))('a notice that is %s', (shape) => {
  test.each(DECISIONS)(
    '(%s, %s) ends where it would have, had it been decided before',
    async (decision, placement) => {
      const text = SHAPES[shape](disclaimedBy(`Order ${decision} ${placement} ${shape}`));
      const { article: first } = await desk.sendOne(story(text), { publish: true });
      const notices = new Set((await desk.flags(first!)).map(({ notice }) => notice!.documentId));
      expect(notices.size).toBe(1);
      const [notice] = notices;
      const original = await room.outcome(first!);

      await room.decideAndApply(notice, decision, placement);
      const decidedAfter = await room.outcome(first!);
      const { article: second } = await desk.sendOne(story(text), { publish: true });
      const decidedBefore = await room.outcome(second!);
      expect(decidedAfter).toEqual(decidedBefore);
      expect(decidedAfter.draft).toEqual(decidedAfter.published);
      await room.expectInStep(first!);
      await room.expectInStep(second!);

      // And turned round, it is the article that it was.
      await room.decideAndApply(notice, 'confirmed', 'separate');
      expect(await room.outcome(first!)).toEqual(original);
      await room.expectInStep(first!);
    },
  );

  test('gives the very body of the story when it goes back into it', async () => {
    const text = SHAPES[shape](disclaimedBy(`Back ${shape}`));
    const { article } = await desk.sendOne(story(text), { publish: true });
    const [{ notice }] = await desk.flags(article!);
    const { body: cut } = await desk.draft(article!);
    const { full } = (await room.full(article!))!;
    for (const [decision, placement] of [...DECISIONS, ...DECISIONS].reverse()) {
      await room.decideAndApply(notice!.documentId, decision, placement);
      const isOut = placement === 'separate' || placement === 'removed';
      for (const version of ['draft', 'published'] as const) {
        expect((await desk.find(article!, version))!.body).toEqual(isOut ? cut : full);
      }
      await room.expectInStep(article!);
    }
  });
});

test.each([0, 1])(
  'two notices of one article go their own ways, whichever is decided first (%s)',
  async (order) => {
    const notices = ['One', 'Other'].map((name) => disclaimedBy(`${name} of ${order} Ltd`));
    const body_text = textOf([QUAY[0], notices[0], QUAY[1], notices[1], QUAY[2]]);
    const { article } = await desk.sendOne(story(body_text), { publish: true });
    const ids = (await desk.flags(article!)).map(({ notice }) => notice!.documentId);
    const steps = [
      () => room.decideAndApply(ids[0], 'confirmed', 'removed'),
      () => room.decideAndApply(ids[1], 'confirmed', 'inline'),
    ];
    for (const step of order === 0 ? steps : steps.reverse()) await step();
    for (const version of ['draft', 'published'] as const) {
      expect(await room.text(article!, version)).toBe(textOf([QUAY[0], QUAY[1], notices[1], QUAY[2]]));
      expect(await room.listed(article!, version)).toEqual([]);
    }
    expect((await desk.flags(article!)).map(({ placement }) => placement)).toEqual(['removed', 'inline']);
    await room.expectInStep(article!);
  },
);

test('what is kept of a new notice says who brought it and what found it', async () => {
  const text = disclaimedBy('Provenance Press');
  const { article } = await desk.sendOne(story(textOf([...QUAY, text])), { source: 'Provenance Wire' });
  const [flag] = await running.strapi.db.query('plugin::wire.flag').findMany({
    where: { articleDocumentId: article },
    populate: { notice: { populate: { source: true } } },
  });
  expect(flag.notice).toMatchObject({ detector: expect.any(String), source: { name: 'Provenance Wire' } });
  expect(flag).toHaveProperty('issuer');
});
