import fc from 'fast-check';
import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { UID } from '../../../src/plugins/wire/shared/constants';
import { startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type ArticleRow, type WireDesk } from '../support/wire-desk';
import { NO_WARRANTY, QUAY, textOf, wireItem } from '../support/wire-stories';

let running: RunningStrapi;
let desk: WireDesk;

beforeAll(async () => {
  running = await startStrapi();
  desk = wireDesk(running.strapi);
});
afterAll(async () => {
  desk?.dispose();
  await running?.stop();
});

/** Each is a version's content; two versions of a story may have the same. */
const TEXTS = [
  { headline: 'Quay Opens', byline: 'Anders Quillby', body_text: textOf(QUAY.slice(0, 2)) },
  { headline: 'Quay Opens Twice', abstract: 'Two quays.', body_text: textOf([...QUAY, NO_WARRANTY]) },
  { headline: 'Quay Closes', subjects: [{ name: 'Harbours' }], body_text: textOf([QUAY[0], QUAY[2]]) },
];

interface Version {
  text: number;
  pubstatus: 'usable' | 'withheld' | 'canceled';
}

let stories = 0;

/** Imports the versions of a new story as they arrive, and says what is there then. */
async function endOf(versions: Version[], arrival: number[]) {
  stories += 1;
  const guid = `tag:lantern.example,2026:any-order-${stories}`;
  const items = versions.map(({ text, pubstatus }, i) => {
    const { headline, body_text, ...more } = TEXTS[text];
    return {
      ...wireItem(),
      ...more,
      guid,
      // From one digit to two.
      version: String(i + 8),
      versionCreated: new Date(Date.UTC(2026, 4, 4, 8, i)).toISOString(),
      pubstatus,
      // Something of its own, else it is a copy of another story.
      headline: `${headline} (${stories})`,
      body_text: pubstatus === 'canceled' ? 'Kill.' : body_text,
    };
  });
  const { receipts } = await desk.send(
    arrival.map((i) => items[i]),
    { publish: true },
  );
  const made = new Set(receipts.flatMap(({ article }) => article ?? []));
  expect(made.size).toBeLessThanOrEqual(1);
  const [article] = made;
  const ledger = (await running.strapi.db
    .query(UID.story as 'api::article.article')
    .findOne({ where: { guid } as never })) as unknown as Record<string, unknown>;
  const { version, versionCreated, pubStatus } = ledger;
  const draft = article ? await desk.draft(article) : undefined;
  return {
    ledger: { version, versionCreated: new Date(versionCreated as string).toISOString(), pubStatus },
    published: article ? shown(await desk.published(article)) : null,
    // A kill that comes before its story keeps it out.
    draft: pubStatus === 'canceled' ? draft?.pubStatus === 'usable' : shown(draft ?? null),
    flags: article && pubStatus !== 'canceled' ? (await desk.flags(article)).map(({ quote }) => quote) : [],
  };
}

const shown = (row: ArticleRow | null) =>
  row && {
    headline: row.headline.replace(/ \(\d+\)$/, ''),
    text: blocksToText(row.body),
    byline: row.byline,
    abstract: row.abstract,
    version: row.version,
    versionCreated: row.versionCreated,
    pubStatus: row.pubStatus,
    persons: row.persons.map(({ name }) => name).sort(),
    organizations: row.organizations.map(({ name }) => name).sort(),
    notices: row.legalNotices.map(({ text }) => text),
  };

test('whatever the order of arrival, an article ends as if its versions had come in theirs', async () => {
  const version = fc.record<Version>({
    text: fc.nat({ max: TEXTS.length - 1 }),
    pubstatus: fc.constantFrom('usable', 'usable', 'usable', 'withheld', 'canceled'),
  });
  const story = fc.array(version, { minLength: 3, maxLength: 4 }).chain((versions) =>
    fc.record({
      versions: fc.constant(versions),
      arrival: fc.shuffledSubarray(
        versions.map((_, i) => i),
        { minLength: versions.length },
      ),
    }),
  );
  await fc.assert(
    fc.asyncProperty(story, async ({ versions, arrival }) => {
      const inOrder = await endOf(
        versions,
        versions.map((_, i) => i),
      );
      expect(await endOf(versions, arrival)).toEqual(inOrder);
    }),
    { numRuns: 5, endOnFailure: true },
  );
}, 240_000);

test.each<[string, Version['pubstatus'][], number[], boolean]>([
  ['a version withheld after it was published', ['usable', 'withheld'], [1, 0], false],
  ['a version released after it was withheld', ['withheld', 'usable'], [1, 0], true],
  ['a version after a kill', ['usable', 'canceled', 'usable'], [1, 2, 0], true],
  ['a kill between two versions that came before it', ['usable', 'canceled', 'usable'], [2, 0, 1], true],
])('%s', async (_what, statuses, arrival, isPublished) => {
  const versions = statuses.map((pubstatus, text): Version => ({ text, pubstatus }));
  const { published } = await endOf(versions, arrival);
  expect(published !== null).toBe(isPublished);
});

test('a withheld version leaves no flag of the one that it takes from readers', async () => {
  const versions: Version[] = [
    { text: 1, pubstatus: 'usable' },
    { text: 0, pubstatus: 'withheld' },
  ];
  expect(await endOf(versions, [0, 1])).toMatchObject({ published: null, flags: [] });
});

test('a version that changes nothing is the article’s all the same', async () => {
  const item = wireItem();
  const { article } = await desk.sendOne(item, { publish: true });
  expect(await desk.sendOne({ ...item, version: '3' }, { publish: true })).toMatchObject({
    state: 'unchanged',
  });
  expect(await desk.draft(article!)).toMatchObject({ version: '3' });
  expect(await desk.published(article!)).toMatchObject({ version: '3' });
});

test('what readers see keeps its version where the draft is another one', async () => {
  const item = wireItem();
  const { article } = await desk.sendOne(item, { publish: true });
  const second = { ...item, headline: 'Theirs', version: '2' };
  await desk.sendOne(second);
  await desk.sendOne({ ...second, version: '3' });
  expect(await desk.draft(article!)).toMatchObject({ version: '3', headline: 'Theirs' });
  expect(await desk.published(article!)).toMatchObject({ version: '1', headline: item.headline });
});
