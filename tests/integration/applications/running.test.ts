import { AsyncResource } from 'node:async_hooks';
import { BATCH, CLEAR_UP_AT } from '../../../src/plugins/wire/server/src/applications/run-application';
import { UID, DECISION_APPLIED } from '../../../src/plugins/wire/shared/constants';
import type { ApplicationSummary } from '../../../src/plugins/wire/shared/contracts/applications';
import { manyArticles, type ManyArticles } from './many-articles';
import { eventually } from '../../support/eventually';
import { EDITOR, openNewsroom, type Newsroom } from './newsroom';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room?.stop());

/** More than two batches. */
const MANY = 2 * BATCH + 30;

/** How many of the articles have the notice in their bodies, and how many list it, over all versions. */
async function spread({ words, articles }: ManyArticles) {
  const { rows } = await room.strapi.db.connection.raw(
    `SELECT count(*) FILTER (WHERE a.body::text LIKE ?) AS inline,
       count(*) FILTER (WHERE EXISTS (SELECT 1 FROM articles_legal_notices_lnk AS l WHERE l.article_id = a.id)) AS listed,
       count(*) AS all
     FROM articles AS a WHERE a.document_id = ANY (?)`,
    [`%${words}%`, articles],
  );
  const [{ inline, listed, all }] = rows;
  return { inline: Number(inline), listed: Number(listed), all: Number(all) };
}

/**
 * Calls when an application has noted so many batches, before the transaction of that batch ends and from outside of it. From then on each
 * batch ends only when what was called is done or waits for a lock: it cannot come too late because this machine is busy.
 */
async function atBatch<T>(
  number: number,
  call: () => Promise<unknown> | void,
  during: () => Promise<T>,
): Promise<T> {
  let seen = 0;
  let called: Promise<unknown> | undefined;
  let isDone = false;
  const outside = AsyncResource.bind(async () => {
    await call();
  });
  const stop = room.strapi.db.lifecycles.subscribe({
    models: [UID.application],
    async afterUpdateMany({ params }) {
      if ((params.data as { done?: number }).done === undefined) return;
      seen += 1;
      if (seen < number) return;
      called ??= outside().finally(() => {
        isDone = true;
      });
      await eventually(async () => expect(isDone || (await somebodyWaits())).toBe(true));
    },
  });
  try {
    return await during();
  } finally {
    (stop as unknown as () => void)();
    await called;
  }
}

/** Whether anybody waits for a lock in the newsroom's database. */
async function somebodyWaits(): Promise<boolean> {
  const { rows } = await room.strapi.db.connection.raw(
    `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rows.length > 0;
}

/** Breaks a run off as a process that goes down does, once so many batches are done. */
async function breakOffAfter(batches: number, { documentId }: { documentId: string }): Promise<void> {
  const controller = new AbortController();
  const abort = () => controller.abort(new Error('The process is going down.'));
  await atBatch(batches, abort, async () => {
    await expect(room.applications.runQueued(documentId, controller.signal)).rejects.toThrow('going down');
  });
}

const find = async ({ documentId }: { documentId: string }) => (await room.applications.find(documentId))!;

function expectSum({ total, done, changed, left }: ApplicationSummary, { unchanged = 0 } = {}): void {
  expect(done).toBe(total);
  expect(changed + left + unchanged).toBe(done);
}

describe('an application', () => {
  test('says at the start what it will do, and in the end what it did', async () => {
    const many = await manyArticles(room.strapi, MANY, { published: true });
    await room.decide(many.notice, 'confirmed', 'separate');
    const queued = await room.start(many.notice);
    expect(queued).toMatchObject({
      state: 'queued',
      notice: { documentId: many.notice, text: many.words },
      placement: 'separate',
      total: MANY,
      done: 0,
      changed: 0,
      left: 0,
      startedBy: EDITOR,
    });
    expect(queued.startedAt).toBeUndefined();
    const seen: number[] = [];
    const stop = room.strapi.db.lifecycles.subscribe({
      models: [UID.application],
      afterUpdateMany: ({ params }) => void seen.push((params.data as { done: number }).done),
    });
    const finished = await room.run(queued);
    (stop as unknown as () => void)();
    expect(finished).toMatchObject({ state: 'finished', total: MANY, done: MANY, changed: MANY, left: 0 });
    expect(finished.finishedAt! >= finished.startedAt!).toBe(true);
    // It was noted on the way, too.
    expect(seen.filter((done) => done > 0 && done < MANY).length).toBeGreaterThanOrEqual(2);
    expect(await spread(many)).toEqual({ inline: 0, listed: 2 * MANY, all: 2 * MANY });
    const entries = await room.rows(UID.historyEntry, { applicationDocumentId: queued.documentId });
    expect(entries).toHaveLength(MANY);
    expect(entries[0]).toMatchObject({
      action: 'placed',
      actor: EDITOR,
      noticeDocumentId: many.notice,
      before: { placement: 'inline' },
      after: { placement: 'separate' },
      quote: many.words,
    });
  });

  test('has the database clear up behind it', async () => {
    const clearedUp = async () => {
      const { rows } = await room.strapi.db.connection.raw(
        `SELECT relname, vacuum_count FROM pg_stat_user_tables
         WHERE relname IN ('articles', 'wire_flags', 'wire_full_bodies', 'articles_legal_notices_lnk') ORDER BY relname`,
      );
      return (rows as { vacuum_count: string }[]).map((row) => Number(row.vacuum_count));
    };
    const before = await clearedUp();
    const many = await manyArticles(room.strapi, CLEAR_UP_AT[0] + 1);
    await room.decide(many.notice, 'confirmed', 'separate');
    await room.run(await room.start(many.notice));
    // What a connection did stands in the statistics about a second later.
    for (let tries = 0; tries < 50 && (await clearedUp()).some((count, i) => count === before[i]); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await clearedUp()).toEqual(before.map((count) => count + 1));
  });

  test('is told once to who listens, with its counts', async () => {
    const many = await manyArticles(room.strapi, 3);
    const told: Record<string, unknown>[] = [];
    const stop = room.strapi.eventHub.on(DECISION_APPLIED, async (info) => void told.push(info));
    const entries: unknown[] = [];
    const stopEntries = room.strapi.eventHub.on('entry.update', async (info) => void entries.push(info));
    const { documentId } = await room.apply(many.notice, 'confirmed', 'removed');
    stop();
    stopEntries();
    expect(told).toEqual([
      expect.objectContaining({
        application: documentId,
        notice: many.notice,
        placement: 'removed',
        state: 'finished',
        total: 3,
        changed: 3,
        left: 0,
      }),
    ]);
    expect(entries).toEqual([]);
    const webhook = { name: 'cache', url: 'https://cache.example', headers: {}, events: [DECISION_APPLIED] };
    const store = room.strapi.get('webhookStore') as unknown as {
      createWebhook(data: object): Promise<{ id: string; events: string[] }>;
      deleteWebhook(id: string): Promise<unknown>;
    };
    const made = await store.createWebhook(webhook);
    expect(made.events).toEqual([DECISION_APPLIED]);
    await store.deleteWebhook(made.id);
  });

  test('of a notice that no article carries is over at once', async () => {
    const many = await manyArticles(room.strapi, 0);
    expect(await room.apply(many.notice, 'confirmed', 'removed')).toMatchObject({
      state: 'finished',
      total: 0,
      done: 0,
    });
  });

  test('whose notice is deleted fails, and says why', async () => {
    const many = await manyArticles(room.strapi, 3);
    const application = await room.start(many.notice);
    await room.strapi.db.query(UID.notice).deleteMany({ where: { documentId: many.notice } });
    expect(await room.run(application)).toMatchObject({
      state: 'failed',
      error: 'The notice is no longer there.',
    });
  });

  test('that does not exist is nothing to run, stop or go on with', async () => {
    const { applications } = room;
    await applications.runQueued('nosuchapplication', new AbortController().signal);
    expect(await applications.find('nosuchapplication')).toBeUndefined();
    expect(await applications.cancel('nosuchapplication')).toBeUndefined();
    expect(await applications.continue('nosuchapplication')).toBeUndefined();
    expect(await applications.left('nosuchapplication', { page: 1, pageSize: 10 })).toBeUndefined();
    expect(await applications.start(['nosuchnotice'], EDITOR)).toEqual([]);
  });

  test('stands in the list, the newest first', async () => {
    const [one, other] = [await manyArticles(room.strapi, 1), await manyArticles(room.strapi, 2)];
    const started = await room.applications.start([one.notice, other.notice, one.notice], EDITOR);
    expect(started.map(({ notice, total }) => [notice!.documentId, total])).toEqual([
      [one.notice, 1],
      [other.notice, 2],
    ]);
    const { data, total } = await room.applications.list({}, { page: 1, pageSize: 2 });
    expect(data.map(({ documentId }) => documentId)).toEqual(
      started.map(({ documentId }) => documentId).reverse(),
    );
    expect(total).toBe((await room.rows(UID.application)).length);
    for (const application of started) await room.run(application);
  });
});

describe('broken off', () => {
  test('it keeps what it has done, goes on there and in the end has done all of it once', async () => {
    const many = await manyArticles(room.strapi, MANY, { published: true });
    await room.decide(many.notice, 'confirmed', 'separate');
    const application = await room.start(many.notice);
    await breakOffAfter(1, application);
    expect(await find(application)).toMatchObject({ state: 'running', done: BATCH, changed: BATCH });
    expect(await spread(many)).toMatchObject({ inline: 2 * (MANY - BATCH) });
    await breakOffAfter(1, application);
    expect(await find(application)).toMatchObject({ state: 'running', done: 2 * BATCH, changed: 2 * BATCH });
    const finished = await room.run(application);
    expect(finished).toMatchObject({ state: 'finished', total: MANY, changed: MANY });
    expectSum(finished);
    expect(await spread(many)).toEqual({ inline: 0, listed: 2 * MANY, all: 2 * MANY });
    const entries = await room.rows(UID.historyEntry, { applicationDocumentId: application.documentId });
    expect(new Set(entries.map((entry) => entry.articleDocumentId)).size).toBe(entries.length);
    expect(entries).toHaveLength(MANY);
  });

  test('it goes on at the next start, as does what was only queued', async () => {
    const [begun, queued] = [await manyArticles(room.strapi, MANY), await manyArticles(room.strapi, 5)];
    await room.decide(begun.notice, 'confirmed', 'removed');
    await room.decide(queued.notice, 'confirmed', 'removed');
    const application = await room.start(begun.notice);
    await breakOffAfter(1, application);
    const other = await room.start(queued.notice);

    const jobs = room.strapi.plugin('wire').service('jobs') as unknown as {
      stop(): Promise<void>;
      start(): Promise<void>;
    };
    await jobs.stop();
    delete process.env.WIRE_JOBS;
    await jobs.start();
    const deadline = Date.now() + 60_000;
    while (Date.now() < deadline) {
      const states = [await find(application), await find(other)].map(({ state }) => state);
      if (states.every((state) => state === 'finished')) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await jobs.stop();
    process.env.WIRE_JOBS = 'off';
    expect(await find(application)).toMatchObject({ state: 'finished', changed: MANY, total: MANY });
    expect(await find(other)).toMatchObject({ state: 'finished', changed: 5, total: 5 });
    expect(await spread(begun)).toMatchObject({ inline: 0 });
  });

  test('run by two at once it is run by one', async () => {
    const many = await manyArticles(room.strapi, MANY);
    await room.decide(many.notice, 'confirmed', 'removed');
    const application = await room.start(many.notice);
    await Promise.all([room.run(application), room.run(application), room.run(application)]);
    expect(await find(application)).toMatchObject({ state: 'finished', done: MANY, changed: MANY });
    const entries = await room.rows(UID.historyEntry, { applicationDocumentId: application.documentId });
    expect(entries).toHaveLength(MANY);
  });
});

describe('canceled', () => {
  test('it stops after the batch, and goes on there when it is continued', async () => {
    const many = await manyArticles(room.strapi, MANY);
    await room.decide(many.notice, 'confirmed', 'removed');
    const application = await room.start(many.notice);
    const cancel = () => room.applications.cancel(application.documentId);
    await atBatch(1, cancel, () => room.run(application));
    const stopped = await find(application);
    expect(stopped).toMatchObject({ state: 'canceled' });
    expect(stopped.done).toBeLessThan(MANY);
    expect(stopped.done).toBeGreaterThanOrEqual(BATCH);
    expect(await spread(many)).toMatchObject({ inline: MANY - stopped.done });
    // Run again it does nothing.
    expect(await room.run(application)).toEqual(stopped);

    expect(await room.applications.continue(application.documentId)).toMatchObject({ state: 'queued' });
    const finished = await room.run(application);
    expect(finished).toMatchObject({ state: 'finished', total: MANY, changed: MANY });
    expectSum(finished);
    expect(await spread(many)).toMatchObject({ inline: 0 });
  });

  test('before it began, it never begins', async () => {
    const many = await manyArticles(room.strapi, 3);
    await room.decide(many.notice, 'confirmed', 'removed');
    const application = await room.start(many.notice);
    expect(await room.applications.cancel(application.documentId)).toMatchObject({ state: 'canceled' });
    expect(await room.run(application)).toMatchObject({ state: 'canceled', done: 0 });
    expect(await spread(many)).toMatchObject({ inline: 3 });
  });

  test('what is over is not stopped, and not begun again when nothing is left', async () => {
    const many = await manyArticles(room.strapi, 3);
    const application = await room.apply(many.notice, 'confirmed', 'removed');
    expect(await room.applications.cancel(application.documentId)).toEqual(application);
    expect(await room.applications.continue(application.documentId)).toEqual(application);
  });
});

describe('two decisions in a row', () => {
  test('the later one wins, however far the first has come', async () => {
    const many = await manyArticles(room.strapi, MANY, { published: true });
    await room.decide(many.notice, 'confirmed', 'separate');
    const first = await room.start(many.notice);
    let second: ApplicationSummary;
    await atBatch(
      1,
      async () => {
        await room.decide(many.notice, 'dismissed');
        second = await room.start(many.notice);
      },
      () => room.run(first),
    );
    expect(await find(first)).toMatchObject({
      state: 'canceled',
      error: 'A later decision about the notice took its place.',
    });
    const finished = await room.run(second!);
    expect(finished).toMatchObject({ state: 'finished', placement: 'inline', total: MANY, done: MANY });
    expectSum(finished, { unchanged: MANY - finished.changed });
    expect(await spread(many)).toEqual({ inline: 2 * MANY, listed: 0, all: 2 * MANY });
    const kept = await room.rows(UID.fullBody, { articleDocumentId: { $in: many.articles } });
    expect(kept).toEqual([]);
  });

  test('one that has not begun gives way', async () => {
    const many = await manyArticles(room.strapi, 3);
    await room.decide(many.notice, 'confirmed', 'separate');
    const first = await room.start(many.notice);
    await room.decide(many.notice, 'confirmed', 'removed');
    const second = await room.start(many.notice);
    expect(await room.run(first)).toMatchObject({ state: 'canceled', done: 0 });
    expect(await room.run(second)).toMatchObject({ state: 'finished', placement: 'removed', changed: 3 });
  });

  test('the first, continued, brings what is decided now', async () => {
    const many = await manyArticles(room.strapi, 3);
    await room.decide(many.notice, 'confirmed', 'separate');
    const first = await room.start(many.notice);
    await room.decide(many.notice, 'confirmed', 'removed');
    await room.run(await room.start(many.notice));
    await room.applications.continue(first.documentId);
    expect(await room.run(first)).toMatchObject({ state: 'finished', done: 3, changed: 0 });
    expect(await spread(many)).toMatchObject({ inline: 0, listed: 0 });
  });

  test('what is rolled back was never queued', async () => {
    const many = await manyArticles(room.strapi, 3);
    const before = (await room.rows(UID.application)).length;
    await expect(
      room.strapi.db.transaction(async () => {
        await room.start(many.notice);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await room.rows(UID.application)).toHaveLength(before);
  });
});
