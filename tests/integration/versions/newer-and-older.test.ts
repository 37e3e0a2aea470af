import { blocksToText } from '../../../src/plugins/wire/core/clean';
import { startStrapi, type RunningStrapi } from '../support';
import { wireDesk, type WireDesk } from '../support/wire-desk';
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

test('a newer version updates the draft, and what readers see stays as it was', async () => {
  const first = wireItem();
  const { article } = await desk.sendOne(first, { publish: true });
  const receipt = await desk.sendOne({ ...first, version: '2', headline: 'Quay Opens Twice' });

  expect(receipt).toMatchObject({ state: 'updated', article, flags: 0 });
  expect(receipt.detail).toBeUndefined();
  expect(await desk.draft(article!)).toMatchObject({ headline: 'Quay Opens Twice', version: '2' });
  expect(await desk.published(article!)).toMatchObject({ headline: first.headline, version: '1' });
});

test('a newer version updates what readers see when articles are to be published', async () => {
  const first = wireItem({ abstract: 'A quay.' });
  const { article } = await desk.sendOne(first, { publish: true });
  const second = { ...first, version: '2', byline: 'Anders Quillby', abstract: undefined };
  const receipt = await desk.sendOne(second, { publish: true });

  expect(receipt.state).toBe('updated');
  const published = await desk.published(article!);
  expect(published).toMatchObject({ byline: 'Anders Quillby', version: '2', abstract: null });
  expect(published!.persons.map(({ name }) => name).sort()).toEqual(['Ottilie Brandvold', 'Tobias Renwick']);
});

test('a newer version links what it names and no longer what it does not', async () => {
  const first = wireItem();
  const { article } = await desk.sendOne(first);
  const names = async () => (await desk.draft(article!)).persons.map(({ name }) => name).sort();
  expect(await names()).toEqual(['Ottilie Brandvold', 'Tobias Renwick']);

  const other = 'Henrike Solvang, chairwoman of the Fenwick Harbour Authority, cut the ribbon.';
  await desk.sendOne({ ...first, version: '2', body_text: textOf([QUAY[0], QUAY[1], other]) });
  expect(await names()).toEqual(['Henrike Solvang', 'Ottilie Brandvold']);
});

test('a newer version brings its own notices and flags', async () => {
  const first = wireItem({}, [NO_WARRANTY]);
  const { article } = await desk.sendOne(first);
  expect((await desk.draft(article!)).legalNotices).toHaveLength(1);
  const [flag, ...more] = await desk.flags(article!);
  expect(more).toEqual([]);
  expect((first.body_text as string).slice(flag.start, flag.end)).toBe(flag.quote);
  expect(flag).toMatchObject({ basis: 'wire', quote: NO_WARRANTY });

  await desk.sendOne({ ...first, version: '2', body_text: textOf(QUAY) });
  expect((await desk.draft(article!)).legalNotices).toEqual([]);
  expect(await desk.flags(article!)).toEqual([]);
});

test('an older version changes nothing and says why', async () => {
  const second = wireItem({ version: '10' });
  const { article } = await desk.sendOne(second, { publish: true });
  const before = [await desk.draft(article!), await desk.published(article!), await desk.census()];

  const receipt = await desk.sendOne(
    { ...second, version: '9', headline: 'An Early Word' },
    { publish: true },
  );
  expect(receipt).toMatchObject({ state: 'unchanged', article, flags: 0 });
  expect(receipt.detail).toMatch(/Version 9 is older than the one kept \(10\)/);
  expect([await desk.draft(article!), await desk.published(article!), await desk.census()]).toEqual(before);
});

test('feeds that only date their versions are put in order by the date', async () => {
  const { version: _none, ...undated } = wireItem();
  const at = (hour: string, headline: string) => ({
    ...undated,
    headline,
    versionCreated: `2026-05-04T${hour}:00:00Z`,
  });
  const { article } = await desk.sendOne(at('10', 'At Ten'));
  expect(await desk.sendOne(at('09', 'At Nine'))).toMatchObject({ state: 'unchanged', article });
  expect(await desk.sendOne(at('11', 'At Eleven'))).toMatchObject({ state: 'updated', article });
  expect((await desk.draft(article!)).headline).toBe('At Eleven');
});

test('the same item again is unchanged and adds no row', async () => {
  const item = wireItem({}, [NO_WARRANTY]);
  const { article } = await desk.sendOne(item, { publish: true });
  const before = [await desk.draft(article!), await desk.published(article!), await desk.census()];
  expect(await desk.sendOne(item, { publish: true })).toMatchObject({ state: 'unchanged', article });
  expect([await desk.draft(article!), await desk.published(article!), await desk.census()]).toEqual(before);
});

describe('versions out of order', () => {
  const ORDERS = [
    [1, 2, 3],
    [1, 3, 2],
    [2, 1, 3],
    [2, 3, 1],
    [3, 1, 2],
    [3, 2, 1],
  ];
  const NOTES = ['', NO_WARRANTY, 'Rain held off until the evening.'];

  test('end in the same article as in order', async () => {
    const outcomes: unknown[] = [];
    for (const order of ORDERS) {
      const guid = `tag:lantern.example,2026:order-${order.join('')}`;
      // Something of its own in each headline, else the second order's story is a copy of the first one's.
      const versions = [1, 2, 3].map((version) => ({
        ...wireItem(),
        guid,
        version: String(version),
        headline: `Order ${order.join('')}: Quay Opens, Take ${version}`,
        byline: version === 2 ? 'Anders Quillby' : undefined,
        abstract: version === 3 ? undefined : 'A quay has opened.',
        body_text: textOf([...QUAY.slice(0, version), NOTES[version - 1]].filter(Boolean)),
      }));
      const { receipts } = await desk.send(
        order.map((version) => versions[version - 1]),
        { publish: true },
      );
      const article = receipts[0].article!;
      expect(new Set(receipts.map((receipt) => receipt.article))).toEqual(new Set([article]));
      for (const row of [await desk.draft(article), (await desk.published(article))!]) {
        outcomes.push({
          headline: row.headline.replace(/^Order \d+: /, ''),
          text: blocksToText(row.body),
          byline: row.byline,
          abstract: row.abstract,
          version: row.version,
          persons: row.persons.map(({ name }) => name).sort(),
          notices: row.legalNotices.map(({ text }) => text),
          flags: (await desk.flags(article)).map(({ quote }) => quote),
        });
      }
    }
    expect(outcomes[0]).toMatchObject({ headline: 'Quay Opens, Take 3', version: '3', notices: [] });
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  });

  test('a version that changed nothing still counts as the newest', async () => {
    const first = wireItem();
    const [, third, second] = (
      await desk.send([
        first,
        { ...first, version: '3' },
        { ...first, version: '2', headline: 'A Headline Taken Back in Version 3' },
      ])
    ).receipts;
    expect(third.state).toBe('unchanged');
    expect(second.state).toBe('unchanged');
    expect((await desk.draft(second.article!)).headline).toBe(first.headline);
  });
});
