import { EventEmitter } from 'node:events';
import type { Core } from '@strapi/strapi';
import { closeReader, readerOf } from '../../../src/reading/server/reader';
import { stopWarmingUp, warmUpSearch } from '../../../src/reading/server/search/warm-up';
import { eventually } from '../../support/eventually';
import { startStrapi, type RunningStrapi } from '../support';

let running: RunningStrapi;
beforeAll(async () => {
  running = await startStrapi();
  // Strapi's sanitizers, which the test loads by itself, look for it there.
  Object.assign(globalThis, { strapi: running.strapi });
});
afterAll(async () => {
  Reflect.deleteProperty(globalThis, 'strapi');
  await running?.stop();
});

/** The application as one that begins to answer when it is told to, and what it then asks of the database. */
function newsroom() {
  const httpServer = new EventEmitter();
  const strapi = Object.create(running.strapi, { server: { value: { httpServer } } }) as Core.Strapi;
  const { connections } = readerOf(strapi);
  const asked: string[] = [];
  const rows = connections.rows.bind(connections);
  connections.rows = (sql, ...more) => {
    asked.push(sql);
    return rows(sql, ...more);
  };
  warmUpSearch(strapi);
  return { strapi, asked, begin: () => httpServer.emit('listening'), connections };
}

async function left({ strapi }: ReturnType<typeof newsroom>): Promise<void> {
  await stopWarmingUp(strapi);
  await closeReader(strapi);
}

const searches = (asked: readonly string[]) => asked.filter((sql) => sql.startsWith('WITH newest'));

test('where nothing is published nothing is looked for', async () => {
  const empty = newsroom();
  empty.begin();
  await left(empty);
  expect(empty.asked).toEqual([]);
});

describe('where something is published', () => {
  beforeAll(async () => {
    await running.strapi.documents('api::article.article').create({
      data: { headline: 'Lighthouse Keepers Meet', slug: 'keepers', language: 'en', body: [] } as never,
      status: 'published',
    });
    await eventually(async () => {
      const { rows } = await running.strapi.db.connection.raw(
        'SELECT count(*)::int AS n FROM reading_search',
      );
      expect(rows[0].n).toBe(1);
    });
  });

  test('each kind of search is made once the process begins to answer, and not before', async () => {
    const room = newsroom();
    const debug = jest.spyOn(running.strapi.log, 'debug');
    expect(room.asked).toEqual([]);
    room.begin();
    await eventually(async () => expect(searches(room.asked).length).toBeGreaterThanOrEqual(6));
    await left(room);
    expect(debug).not.toHaveBeenCalledWith(expect.stringContaining('may take longer'));
    debug.mockRestore();
  });

  test('it ends with the process, and is no error where the database is away', async () => {
    const room = newsroom();
    room.begin();
    await left(room);
    expect(searches(room.asked).length).toBeLessThanOrEqual(1);

    const broken = newsroom();
    broken.connections.rows = () => Promise.reject(new Error('away'));
    broken.begin();
    await expect(left(broken)).resolves.toBeUndefined();
  });
});
