import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportSettings } from '../../../src/plugins/wire/server/src/imports/ports';
import { openJobPool } from '../../../src/plugins/wire/server/src/jobs/job-pool';
import { recoverImports } from '../../../src/plugins/wire/server/src/jobs/recover-imports';
import type { AgainService } from '../../../src/plugins/wire/server/src/services/again';
import type { JobsService } from '../../../src/plugins/wire/server/src/services/jobs';
import { openImportRoom, over, sumOf, type ImportRoom, type Row } from './import-room';
import { jsonLines, PAGE, wireItem } from './wire-texts';

let room: ImportRoom;
beforeAll(async () => {
  // Nobody takes the queued imports but the test.
  process.env.WIRE_JOBS = 'off';
  room = await openImportRoom();
});
afterAll(async () => {
  delete process.env.WIRE_JOBS;
  await room?.stop();
});

const jobs = () => room.strapi.plugin('wire').service('jobs') as unknown as JobsService;

/** Queues an import of files that are given with their content. */
const enqueue = (files: Record<string, string>, settings: Partial<ImportSettings> = {}) =>
  room.imports.enqueue(
    Object.entries(files).map(([name, content]) => ({
      name,
      bytes: content.length,
      open: async function* () {
        yield Buffer.from(content);
      },
    })),
    { publish: false, ...settings },
    'a test',
  );

const importOf = async (documentId: string): Promise<Row> =>
  (await room.rows('plugin::wire.import', { documentId }))[0];

/** Runs a queued import until it has settled so many items, and then breaks it off. */
async function breakOffAfter(settled: number, documentId: string): Promise<void> {
  const controller = new AbortController();
  let seen = 0;
  const stopListening = room.strapi.db.lifecycles.subscribe({
    models: ['plugin::wire.receipt'],
    afterCreate() {
      seen += 1;
      if (seen === settled) controller.abort(new Error('The process is going down.'));
    },
  });
  try {
    await expect(room.imports.runQueued(documentId, controller.signal)).rejects.toThrow('going down');
  } finally {
    (stopListening as unknown as () => void)();
  }
}

const go = (documentId: string) => room.imports.runQueued(documentId, new AbortController().signal);

const ITEMS = Array.from({ length: 9 }, (_, number) => wireItem(number));
const FILES = {
  'page.txt': PAGE,
  'feed.jsonl': `${jsonLines(ITEMS.slice(0, 5))}{"broken\n${jsonLines(ITEMS.slice(5))}${jsonLines([ITEMS[0]])}`,
  'empty.txt': '',
  'last.json': JSON.stringify(wireItem(30)),
};
/** Of all files: the page, 9 items, a broken line, a repeat, an empty file, an item. */
const EXPECTED = { items: 14, created: 11, unchanged: 1, failed: 2, flags: 1 };

/** That the import is over, and everything is in once. */
async function expectAllOnce(documentId: string) {
  const row = await importOf(documentId);
  expect(row).toMatchObject({ state: 'finished', error: null, ...EXPECTED });
  expect(sumOf(row as never)).toBe(row.items);
  const receipts = await room.receipts({ documentId });
  expect(receipts).toHaveLength(EXPECTED.items);
  expect(new Set(receipts.map(({ file, item }) => `${file} ${item}`)).size).toBe(EXPECTED.items);
  const articles = await room.articles();
  const here = receipts
    .filter(({ state }) => state === 'created')
    .map((receipt) => receipt.articleDocumentId);
  expect(new Set(here).size).toBe(EXPECTED.created);
  for (const id of here) expect(articles.filter(({ documentId }) => documentId === id)).toHaveLength(1);
  expect(existsSync(join(room.spool, documentId))).toBe(false);
  return { receipts, articles };
}

/** What a start does for imports that nobody holds. */
async function recoverWith(queue: Parameters<typeof recoverImports>[2]): Promise<void> {
  const pool = openJobPool(room.strapi);
  try {
    await recoverImports(room.strapi, pool, queue, async () => undefined);
  } finally {
    await pool.end();
  }
}

describe('an import that was broken off', () => {
  let documentId: string;

  test('keeps what it has done, and its files', async () => {
    ({ documentId } = await enqueue(FILES));
    expect(await importOf(documentId)).toMatchObject({ state: 'queued', resumable: true });
    await breakOffAfter(4, documentId);
    expect(await room.receipts({ documentId })).toHaveLength(4);
    expect(await importOf(documentId)).toMatchObject({ state: 'running', finishedAt: null });
    expect(readdirSync(join(room.spool, documentId)).sort()).toEqual(['0', '1', '2', '3', 'files.json']);
  });

  test('goes on there, may be broken off again, and in the end has all its items once', async () => {
    await breakOffAfter(5, documentId);
    expect(await room.receipts({ documentId })).toHaveLength(9);
    await go(documentId);
    const { articles } = await expectAllOnce(documentId);
    expect(articles).toHaveLength(EXPECTED.created);
  });

  test('is over then: nothing is done again', async () => {
    const before = await importOf(documentId);
    await go(documentId);
    expect(await importOf(documentId)).toEqual(before);
    expect(await room.receipts({ documentId })).toHaveLength(EXPECTED.items);
  });
});

test('an item whose transaction the process did not live to end is done again, whole', async () => {
  const item = wireItem(60);
  const { documentId } = await enqueue({ 'a.json': JSON.stringify([item, wireItem(61)]) });
  // What a dead process leaves of it: the import running, nothing of the item.
  await room.strapi.db.query('plugin::wire.import').update({
    where: { documentId },
    data: { state: 'running', startedAt: new Date(), items: 7, created: 7 },
  });
  await go(documentId);
  expect(await importOf(documentId)).toMatchObject({ state: 'finished', items: 2, created: 2 });
});

test('run by two at once it is run by one', async () => {
  const { documentId } = await enqueue({ 'a.jsonl': jsonLines([70, 71, 72].map((n) => wireItem(n))) });
  await Promise.all([go(documentId), go(documentId), go(documentId)]);
  expect(await importOf(documentId)).toMatchObject({ state: 'finished', items: 3, created: 3 });
  expect(await room.receipts({ documentId })).toHaveLength(3);
});

test('whose files are gone it fails, and says what to do', async () => {
  const { documentId } = await enqueue({ 'a.txt': PAGE });
  rmSync(join(room.spool, documentId), { recursive: true });
  await go(documentId);
  const row = await importOf(documentId);
  expect(row).toMatchObject({
    state: 'failed',
    error: expect.stringMatching(/not on this machine.*Import them again/u),
  });
  expect(row.finishedAt).not.toBeNull();
});

describe('processing again, broken off', () => {
  const again = () => room.strapi.plugin('wire').service('again') as unknown as AgainService;
  const termsOf = async (articles: readonly (string | null)[]) => {
    const drafts = await room.articles();
    return articles.map((id) => drafts.find(({ documentId }) => documentId === id)!.usageTerms);
  };

  test('goes on there, may be broken off again, and in the end has done each item once', async () => {
    const sent = [100, 101, 102, 103, 104, 105].map((number) => wireItem(number));
    const origin = await enqueue({ 'again.jsonl': jsonLines(sent) }, { source: 'Curlew' });
    await go(origin.documentId);
    const articles = (await room.receipts(origin)).map((receipt) => receipt.articleDocumentId);
    expect(articles).toHaveLength(6);
    const usageTerms = 'For subscribers only.';
    await room.strapi.db
      .query('plugin::wire.source')
      .update({ where: { name: 'Curlew' }, data: { usageTerms } });

    const run = await again().start({ import: origin.documentId, mayPublish: true }, 'a test');
    await breakOffAfter(2, run.documentId);
    expect(await importOf(run.documentId)).toMatchObject({ state: 'running', finishedAt: null });
    const done = usageTerms;
    expect(await termsOf(articles)).toEqual([done, done, null, null, null, null]);
    await breakOffAfter(3, run.documentId);
    expect(await room.receipts(run)).toHaveLength(5);

    await go(run.documentId);
    expect(await importOf(run.documentId)).toMatchObject({ state: 'finished', items: 6, updated: 6 });
    expect((await room.receipts(run)).map((receipt) => receipt.articleDocumentId)).toEqual(articles);
    expect(await termsOf(articles)).toEqual(articles.map(() => usageTerms));
    // Whole, and not twice: the same once more finds nothing to do.
    const { items } = await again().preview({ import: origin.documentId, mayPublish: true }, 1);
    expect(items.map(({ state }) => state)).toEqual(articles.map(() => 'unchanged'));
  });

  test('is gone on with by the next start', async () => {
    const [origin] = await room.rows('plugin::wire.import', { source: { name: 'Curlew' }, way: 'panel' });
    await room.strapi.db
      .query('plugin::wire.source')
      .update({ where: { name: 'Curlew' }, data: { usageTerms: 'Ask first.' } });
    const run = await again().start({ import: origin.documentId, mayPublish: true }, 'a test');
    await breakOffAfter(4, run.documentId);
    const taken: string[] = [];
    const queue = {
      add: async (_task: string, ids: readonly string[]) => void taken.push(...ids),
      stop: async () => undefined,
    };
    await recoverWith(queue);
    expect(taken).toEqual([run.documentId]);
    await go(run.documentId);
    expect(await importOf(run.documentId)).toMatchObject({ state: 'finished', items: 6, updated: 6 });
  });
});

test('nothing happens for an import that does not exist', async () => {
  await expect(go('nosuchimport')).resolves.toBeUndefined();
});

test('queued by a start, it is held by nobody', async () => {
  const left = await enqueue({ 'a.jsonl': jsonLines([80, 81].map((n) => wireItem(n))) });
  await breakOffAfter(1, left.documentId);
  const held: string[] = [];
  const queue = {
    async add(_task: string, documentIds: readonly string[]) {
      for (const documentId of documentIds) {
        const letGo = await jobs().hold('wire-import', documentId);
        if (!letGo) held.push(documentId);
        await letGo?.();
      }
    },
    stop: async () => undefined,
  };
  await recoverWith(queue);
  expect(held).toEqual([]);
  await go(left.documentId);
  expect(await importOf(left.documentId)).toMatchObject({ state: 'finished', items: 2 });
});

test('the next start goes on with what was left, and calls failed what nobody can go on with', async () => {
  const left = await enqueue(
    { ...FILES, 'feed.jsonl': FILES['feed.jsonl'].replaceAll('kestrel.example', 'heron.example') },
    { source: 'Heron' },
  );
  await breakOffAfter(2, left.documentId);
  const command = (await room.strapi.db.query('plugin::wire.import').create({
    data: { state: 'running', resumable: false, files: ['by hand.txt'], publish: false } as never,
  })) as Row;

  await jobs().stop();
  delete process.env.WIRE_JOBS;
  await jobs().start();
  await over(async () => (await importOf(left.documentId)) as never);
  expect(await importOf(left.documentId)).toMatchObject({ state: 'finished', items: EXPECTED.items });
  expect(await room.receipts(left)).toHaveLength(EXPECTED.items);
  expect(await importOf(command.documentId)).toMatchObject({
    state: 'failed',
    error: expect.stringMatching(/ended before it was done/u),
  });
});
