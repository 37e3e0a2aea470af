import { counts, openImportRoom, sumOf, type ImportRoom } from './import-room';
import { jsonLines, PAGE, wireItem } from './wire-texts';

let room: ImportRoom;
beforeAll(async () => {
  room = await openImportRoom();
});
afterAll(() => room?.stop());

/** How often each value comes more than once. */
const repeated = (values: string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

const stories = Array.from({ length: 10 }, (_, number) => wireItem(number));

test('two imports of the same files: one article a story, one record a name, nothing failed', async () => {
  const files = [room.file('page.txt', PAGE), room.file('feed.jsonl', jsonLines(stories))];
  const both = await Promise.all([
    room.run(files, { source: 'Kestrel', publish: true }),
    room.run(files, { source: 'Kestrel', publish: true }),
  ]);
  for (const summary of both) {
    expect(summary.state).toBe('finished');
    expect(summary.counts.failed).toBe(0);
    expect(summary.counts.items).toBe(11);
    expect(summary.counts.created + summary.counts.unchanged).toBe(11);
    expect(await room.receipts(summary)).toHaveLength(11);
  }
  expect(both[0].counts.created + both[1].counts.created).toBe(11);
  expect(both[0].counts.flags + both[1].counts.flags).toBe(1);

  const articles = await room.articles();
  expect(articles).toHaveLength(11);
  expect(repeated(articles.map(({ headline }) => headline))).toEqual([]);
  expect(await room.rows('api::article.article', { publishedAt: { $notNull: true } })).toHaveLength(11);
  for (const uid of ['api::person.person', 'api::organization.organization', 'plugin::wire.source']) {
    const names = (await room.rows(uid)).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(repeated(names)).toEqual([]);
  }
  expect(await room.rows('plugin::wire.notice')).toHaveLength(1);
  expect(await room.rows('plugin::wire.flag')).toHaveLength(1);
  expect(await room.rows('plugin::wire.story')).toHaveLength(11);
});

test('the same stories in opposite order do not wait for each other for ever', async () => {
  const feed = stories.map((item, number) => ({
    ...item,
    guid: `tag:back.example,2026:${number}`,
    headline: `${item.headline} Again`,
  }));
  const there = room.file('there.jsonl', jsonLines(feed));
  const back = room.file('back.jsonl', jsonLines([...feed].reverse()));
  const both = await Promise.all([room.run([there]), room.run([back]), room.run([there]), room.run([back])]);
  expect(both.map(({ counts: { failed, items } }) => [failed, items])).toEqual(both.map(() => [0, 10]));
  expect(both.reduce((sum, { counts: { created } }) => sum + created, 0)).toBe(10);
  expect(await room.rows('plugin::wire.story', { guid: { $startsWith: 'tag:back' } })).toHaveLength(10);
});

test('different stories of one headline, one mayor and one foundation: slugs of their own, names in common', async () => {
  const same = (number: number) => ({
    guid: `tag:same.example,2026:${number}`,
    headline: 'Council Counts Its Swans',
    body_text: `The council of Velmark counted ${number + 40} swans on Sunday.\n\nOskar Lindqvist, chairman of the Velmark Swan Trust, said there had been ${number + 20} last year.`,
    language: 'en',
  });
  const runs = await Promise.all(
    [0, 1, 2, 3].map((number) =>
      room.run([room.file(`${number}.json`, JSON.stringify([same(number), same(number + 4)]))]),
    ),
  );
  expect(runs.map((run) => run.counts)).toEqual(runs.map(() => counts({ items: 2, created: 2 })));
  const articles = (await room.articles()).filter(({ headline }) => headline === 'Council Counts Its Swans');
  expect(articles.map(({ slug }) => slug).sort()).toEqual(
    ['', '-1', '-2', '-3', '-4', '-5', '-6', '-7'].map((end) => `council-counts-its-swans${end}`),
  );
  const chairmen = await room.rows(
    'api::person.person',
    { name: 'Oskar Lindqvist' },
    {
      positions: { populate: ['organization'] },
    },
  );
  expect(chairmen).toHaveLength(1);
  expect(chairmen[0].positions).toHaveLength(1);
  expect(chairmen[0].positions[0]).toMatchObject({
    title: 'chairman',
    organization: { name: 'Velmark Swan Trust' },
  });
  for (const article of articles)
    expect(article.persons.map(({ name }) => name)).toEqual(['Oskar Lindqvist']);
});

test('versions of one story that come at once: the newest is what stands', async () => {
  const versions = ['1', '2', '3', '4'].map((version) =>
    wireItem(40, { version, headline: `Swans, Version ${version}` }),
  );
  const runs = await Promise.all(
    versions.map((item) => room.run([room.file('v.json', JSON.stringify(item))], { source: 'Kestrel' })),
  );
  for (const { counts } of runs) expect([counts.failed, sumOf(counts)]).toEqual([0, 1]);
  const found = (await room.articles()).filter(({ guid }) => guid === versions[0].guid);
  expect(found.map(({ headline, version }) => [headline, version])).toEqual([['Swans, Version 4', '4']]);
});
