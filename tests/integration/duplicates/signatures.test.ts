import { NearIndex, signatureOf } from '../../../src/plugins/wire/core/duplicates/near';
import { keepNearDuplicates } from '../../../src/plugins/wire/server/src/bootstrap/keep-near-duplicates';
import {
  addSignatures,
  findNearIn,
  noteNear,
  notePairs,
  removeSignatures,
} from '../../../src/plugins/wire/server/src/stores/near-duplicates';
import { startStrapi, type RunningStrapi } from '../support';
import { BAKERY, closingReport, FERRY, textOf } from '../../unit/core/duplicates/near/stories';

type Transaction = Parameters<typeof addSignatures>[1];

let running: RunningStrapi;
beforeAll(async () => {
  running = await startStrapi();
});
afterAll(() => running?.stop());

const TABLES = ['wire_signatures', 'wire_common_keys', 'wire_near_duplicates'];
afterEach(() => running.strapi.db.connection.raw(`TRUNCATE ${TABLES.join(', ')}`));

async function inTransaction<T>(work: (trx: Transaction) => Promise<T>): Promise<T> {
  return (await running.strapi.db.transaction(({ trx }) => work(trx))) as T;
}

const rowOf = (story: number, text: string) => ({
  story,
  article: `article-${story}`,
  signature: signatureOf(text),
});
const add = (...texts: [story: number, text: string][]) =>
  inTransaction((trx) =>
    addSignatures(
      running.strapi,
      trx,
      texts.map(([story, text]) => rowOf(story, text)),
    ),
  );
const find = (...texts: string[]) =>
  inTransaction((trx) =>
    findNearIn(
      running.strapi,
      trx,
      texts.map((text) => ({ signature: signatureOf(text) })),
    ),
  );
const count = async (table: string): Promise<number> => {
  const { rows } = await running.strapi.db.connection.raw('SELECT count(*) FROM ??', [table]);
  return Number(rows[0].count);
};
const note = (a: string, b: string, share = 0.75) =>
  inTransaction((trx) => notePairs(running.strapi, trx, [{ articles: [a, b], share }]));
const pairs = async (): Promise<unknown[]> => {
  const { rows } = await running.strapi.db.connection.raw(
    'SELECT article_a, article_b, share FROM wire_near_duplicates ORDER BY 1, 2',
  );
  return rows.map((row: Record<string, unknown>) => Object.values(row));
};

test('a text finds what is like it and what is of its series, with most in common first', async () => {
  const monday = closingReport(3, '1,204.55', '0.8', '31.7');
  await add([1, textOf(FERRY)], [2, textOf(BAKERY)], [3, monday], [4, textOf(FERRY.slice(0, 4))]);
  const [ferry, report, other, empty] = await find(
    textOf([...FERRY, BAKERY[0]]),
    closingReport(4, '1,198.10', '0.5', '28.4'),
    'A short text that nobody has written before.',
    '',
  );
  expect(ferry).toEqual([
    { article: 'article-1', story: 1, share: 1, verdict: 'near' },
    { article: 'article-4', story: 4, share: 1, verdict: 'near' },
  ]);
  expect(report).toMatchObject([{ article: 'article-3', verdict: 'series' }]);
  expect([other, empty]).toEqual([[], []]);
});

test('the stories of a batch find each other and not themselves', async () => {
  const rows = [rowOf(1, textOf(FERRY)), rowOf(2, textOf(BAKERY)), rowOf(3, textOf(FERRY.slice(1)))];
  const found = await inTransaction(async (trx) => {
    await addSignatures(running.strapi, trx, rows);
    return findNearIn(running.strapi, trx, rows);
  });
  expect(found.map((list) => list.map(({ article }) => article))).toEqual([['article-3'], [], ['article-1']]);
});

test('the database finds what is found in memory', async () => {
  const paragraphs = [...FERRY, ...BAKERY];
  const texts = Array.from({ length: 80 }, (_, i) =>
    textOf(paragraphs.filter((_, k) => (i * 7919 + k * k * 31) % 5 < 2)),
  );
  const index = new NearIndex();
  const expected = texts.map((text) => index.add(signatureOf(text)).map((match) => match.text + 1));
  await add(...texts.map((text, i): [number, string] => [i + 1, text]));
  const found = await find(...texts);
  expect(
    found.map((list, i) =>
      list
        .map(({ article }) => Number(article.split('-')[1]))
        .filter((story) => story <= i)
        .sort((a, b) => a - b),
    ),
  ).toEqual(expected);
  expect(expected.flat().length).toBeGreaterThan(100);
});

test('a new version takes the place of the one before, and its article’s pairs are looked for anew', async () => {
  await add([1, textOf(FERRY)], [2, textOf(FERRY)], [3, textOf(FERRY)]);
  await note('article-1', 'article-2');
  await note('article-3', 'article-2', 0.5);
  await add([1, 'An old text that is overtaken in the same batch.'], [1, textOf(BAKERY)]);
  expect(await pairs()).toEqual([['article-2', 'article-3', 0.5]]);
  const [bakery, ferry] = await find(textOf(BAKERY), textOf(FERRY));
  expect(bakery.map(({ article }) => article)).toEqual(['article-1']);
  expect(ferry.map(({ article }) => article)).toEqual(['article-2', 'article-3']);
});

test('pairs are noted once, in whatever order they come', async () => {
  await note('b', 'a', 0.5);
  await note('a', 'b', 0.75);
  await note('a', 'a');
  expect(await pairs()).toEqual([['a', 'b', 0.75]]);
});

test('what is removed is not found any more', async () => {
  await add([1, textOf(FERRY)], [2, textOf(FERRY)]);
  await note('article-1', 'article-2');
  await inTransaction((trx) => removeSignatures(running.strapi, trx, ['article-1']));
  expect((await find(textOf(FERRY)))[0].map(({ article }) => article)).toEqual(['article-2']);
  expect(await pairs()).toEqual([]);
});

describe('a passage that hundreds of stories have', () => {
  const NOTICE = BAKERY.join(' ');
  const own = (i: number): string =>
    Array.from({ length: 60 }, (_, k) => `name${i}x${k} place${i * k} thing${(i + k) * 131}`).join(' ');
  const stories = Array.from({ length: 240 }, (_, i): [number, string] => [i + 1, `${own(i)}\n\n${NOTICE}`]);

  test('is not looked for, and its stories are still found by their own words', async () => {
    await add(...stories);
    const text = `${own(17)}\n\n${NOTICE}`;
    expect((await find(text))[0].map(({ article }) => article)).toEqual(['article-18']);
    const noted = await count('wire_common_keys');
    expect(noted).toBeGreaterThan(3);
    expect((await find(text))[0].map(({ article }) => article)).toEqual(['article-18']);
    expect(await count('wire_common_keys')).toBe(noted);
  });

  test('does not keep a dry run from reading', async () => {
    await add(...stories);
    const found = await inTransaction(async (trx) => {
      await trx.raw('SET TRANSACTION READ ONLY');
      return findNearIn(running.strapi, trx, [{ signature: signatureOf(`${own(17)}\n\n${NOTICE}`) }]);
    });
    expect(found[0].map(({ article }) => article)).toEqual(['article-18']);
    expect(await count('wire_common_keys')).toBe(0);
  });
});

test('a story that hundreds repeat is still found among them when all of its passages are known to be common', async () => {
  const repeated = (i: number): string =>
    `${textOf(FERRY)}\n\nDesk ${i} of the Quayside Bulletin adds note ${i * 7}.`;
  await add(...Array.from({ length: 240 }, (_, i): [number, string] => [i + 1, repeated(i)]));
  for (const round of [1, 2]) {
    const [found] = await find(repeated(1000 + round));
    expect(found.length).toBeGreaterThan(20);
    expect(found.every(({ verdict }) => verdict === 'near')).toBe(true);
    expect(await count('wire_common_keys')).toBeGreaterThan(3);
  }
});

test('the settings of the transaction are left as they were', async () => {
  const settings = `SELECT current_setting('enable_seqscan') || current_setting('jit') AS settings`;
  const before = await running.strapi.db.connection.raw(settings);
  const after = await inTransaction(async (trx) => {
    await findNearIn(running.strapi, trx, [{ signature: signatureOf(textOf(FERRY)) }]);
    return trx.raw(settings);
  });
  expect(after.rows).toEqual(before.rows);
});

test('a second start changes nothing', async () => {
  await add([1, textOf(FERRY)]);
  await Promise.all([keepNearDuplicates(running.strapi), keepNearDuplicates(running.strapi)]);
  expect(await count('wire_signatures')).toBe(1);
});

test('two that come at the same moment, each in a transaction of its own, find each other', async () => {
  let stored!: () => void;
  const isStored = new Promise<void>((resolve) => (stored = resolve));
  let finish!: () => void;
  const mayFinish = new Promise<void>((resolve) => (finish = resolve));
  const first = inTransaction(async (trx) => {
    await noteNear(running.strapi, trx, [rowOf(1, textOf(FERRY))]);
    stored();
    await mayFinish;
  });
  await isStored;
  let looked!: () => void;
  const hasLooked = new Promise<void>((resolve) => (looked = resolve));
  const second = inTransaction(async (trx) => {
    const { rows } = await trx.raw('SELECT pg_backend_pid() AS pid');
    const noted = noteNear(running.strapi, trx, [rowOf(2, textOf([...FERRY, BAKERY[0]]))]);
    void untilDoneOrWaiting(rows[0].pid, noted).then(looked);
    await noted;
  });
  await hasLooked;
  finish();
  await Promise.all([first, second]);
  expect(await pairs()).toMatchObject([['article-1', 'article-2', expect.any(Number)]]);
});

/** Until work is done, or its session waits for a lock. */
async function untilDoneOrWaiting(pid: number, work: Promise<unknown>): Promise<void> {
  let isDone = false;
  void work.finally(() => (isDone = true));
  while (!isDone) {
    const { rows } = await running.strapi.db.connection.raw(
      `SELECT wait_event_type = 'Lock' AS waits FROM pg_stat_activity WHERE pid = ?`,
      [pid],
    );
    if (rows[0]?.waits) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
