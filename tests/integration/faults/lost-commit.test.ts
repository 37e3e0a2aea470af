import { isPassing } from '../../../src/plugins/wire/server/src/stores/is-passing';
import { inTransaction } from '../../../src/plugins/wire/server/src/stores/locks';
import { openFaultsRoom, type FaultsRoom } from './faults-room';

let room: FaultsRoom;
beforeAll(async () => {
  room = await openFaultsRoom('itself');
});
afterAll(() => room?.stop());

const UID = 'api::person.person';
const person = (name: string) => ({ data: { name, slug: name.toLowerCase() } });

interface Raw {
  raw(sql: string, values?: unknown[]): Promise<{ rows: { pid: number }[] }>;
}

/** Cuts the connection of a transaction, and waits until the server has none of it. */
async function cut(trx: Raw): Promise<void> {
  const [{ pid }] = (await trx.raw('SELECT pg_backend_pid() AS pid')).rows;
  const other = room.strapi.db.connection as unknown as Raw;
  await other.raw('SELECT pg_terminate_backend(?, 15000)', [pid]);
}

const names = async () =>
  (await room.strapi.documents(UID).findMany({ status: 'draft' })).map(({ name }) => name);

test('a transaction whose COMMIT does not reach the database is no success, and nothing is told of it', async () => {
  const told: string[] = [];
  const lost = room.strapi.db.transaction(async ({ trx, onCommit }) => {
    onCommit(() => told.push('Lost'));
    await room.strapi.documents(UID).create(person('Lost'));
    await cut(trx as unknown as Raw);
  });
  await expect(lost).rejects.toThrow();
  await expect(
    inTransaction(room.strapi, async (trx) => {
      await room.strapi.documents(UID).create(person('Gone'));
      await cut(trx as unknown as Raw);
    }),
  ).rejects.toThrow();
  expect(await names()).toEqual([]);
  expect(told).toEqual([]);
});

test('one that is committed succeeds, as do those within it', async () => {
  const told: string[] = [];
  const name = await room.strapi.db.transaction(async ({ onCommit }) => {
    onCommit(() => told.push('Kept'));
    await room.strapi.db.transaction(() => room.strapi.documents(UID).create(person('Kept')));
    return 'Kept';
  });
  expect(name).toBe('Kept');
  expect(told).toEqual(['Kept']);
  expect(await names()).toEqual(['Kept']);
});

test('many within one leave nothing behind on it', async () => {
  const left = await inTransaction(room.strapi, async (trx) => {
    const before = trx.listenerCount('query-error');
    for (let i = 0; i < 20; i += 1) await inTransaction(room.strapi, async () => undefined);
    return trx.listenerCount('query-error') - before;
  });
  expect(left).toBe(0);
});

test('one that is taken back is taken back', async () => {
  const broken = room.strapi.db.transaction(async () => {
    await room.strapi.documents(UID).create(person('Broken'));
    throw new Error('not this one');
  });
  await expect(broken).rejects.toThrow('not this one');
  const trx = await room.strapi.db.connection.transaction();
  await trx(room.strapi.db.metadata.get(UID).tableName).update({ name: 'Changed' });
  await trx.rollback();
  expect(await names()).toEqual(['Kept']);
});

describe('one that breaks off while Strapi looks', () => {
  const event = 'api::event.event';
  const articles = 'api::article.article';

  interface Asked {
    /** As the lifecycles of the query engine have it. */
    action: 'beforeCount' | 'beforeFindOne';
    model: string;
    /** What is done when it is asked. */
    breaks: (trx: Raw) => Promise<unknown>;
  }

  async function publish(trx: unknown, { action, model, breaks }: Asked): Promise<void> {
    const { id } = await room.strapi.documents(event).create({ data: { name: 'Fair', slug: 'fair' } });
    const looks = async ({ params }: { params: { where?: object } }) => {
      // It also reads what it has written, by its id.
      if (action === 'beforeCount' || 'slug' in (params.where ?? {})) await breaks(trx as Raw);
    };
    const stop = room.strapi.db.lifecycles.subscribe({ models: [model], [action]: looks });
    try {
      const data = { headline: 'At the Fair', slug: 'at-the-fair', body: [], events: [id] };
      await room.strapi.documents(articles).create({ data: data as never, status: 'published' });
    } finally {
      stop();
    }
  }
  const counted = () => room.strapi.documents(articles).count({});

  test.each<[string, Omit<Asked, 'breaks'>]>([
    ['whether the records are there that an entry names', { action: 'beforeCount', model: event }],
    ['whether another entry has its slug', { action: 'beforeFindOne', model: articles }],
  ])('%s, with its connection, fails for that and nothing else', async (_, asked) => {
    const lost = inTransaction(room.strapi, (trx) => publish(trx, { ...asked, breaks: cut }));
    const error: unknown = await lost.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ message: expect.not.stringContaining('Invalid relations') });
    expect(isPassing(error)).toBe(true);
    expect(await counted()).toBe(0);
  });

  test('at the records that an entry names, because of what others do, is done again', async () => {
    let attempts = 0;
    const breaks = async (trx: Raw) => {
      attempts += 1;
      if (attempts === 1)
        await trx.raw(`DO $$ BEGIN RAISE EXCEPTION 'deadlock detected' USING ERRCODE = '40P01'; END $$`);
    };
    await inTransaction(room.strapi, (trx) => publish(trx, { action: 'beforeCount', model: event, breaks }));
    expect(attempts).toBeGreaterThanOrEqual(2);
    expect(await counted()).toBe(1);
  });
});
