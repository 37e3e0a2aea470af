import { writeItems } from '../import/support/write-items.mjs';
import { load } from './load.mjs';
import { measureBesideImport } from './measure-beside-import.mjs';
import { measureKept } from './measure-kept.mjs';
import { measureMemory } from './measure-memory.mjs';
import { measureSearch } from './measure-search.mjs';
import { mixed, pathsOf } from './paths.mjs';
import { settleSearch } from './settle-search.mjs';
import { startServer } from './start-server.mjs';
import { withoutSlugIndexes } from './without-slug-indexes.mjs';

const SLUGS = 2_000;
/** More than are imported in a second on any machine that this was tried on. */
const ITEMS_A_SECOND = 400;

/** Who answers: the program, and what its environment says. Nothing is answered from memory. */
const SERVERS = {
  bare: { program: 'bare', environment: {} },
  copydesk: { program: 'newsroom', environment: { READING_CACHE_MB: '0', LIMIT_SEARCH: '0' } },
  stock: {
    program: 'newsroom',
    environment: { READING_CACHE_MB: '0', READING_DIRECT: 'off', READING_SHORT_WAY: 'off' },
  },
};

/**
 * Measures one newsroom, all servers in turn and again, so that what the machine does beside it reaches all of them.
 *
 * @returns {Promise<object>} by kind of answer and server, the median of the rounds
 */
export async function measureSite(site) {
  const { database, tables, environment, seconds, repeat, minutes, folder } = site;
  const { rows } = await database.query(
    `SELECT slug FROM ${tables.articles} WHERE published_at IS NOT NULL AND (embargoed IS NULL OR embargoed <= now())
     ORDER BY md5(slug) LIMIT $1`,
    [SLUGS],
  );
  const paths = pathsOf(rows.map(({ slug }) => slug));
  // What is put into the index beside what is measured would count as its time.
  const indexed = await withServer('newsroom', environment, () => settleSearch(database, tables.articles));
  const rounds = [];
  for (let round = 0; round < repeat; round += 1) {
    for (const [name, { program, environment: more }] of Object.entries(SERVERS)) {
      const env = { ...environment, ...more, BENCH_TABLES: JSON.stringify(tables) };
      await withServer(program, env, async (server) => {
        for (const kind of ['bySlug', 'list']) {
          await load(server.origin, paths[kind][name], { seconds: Math.min(seconds, 3) });
          const measured = await load(server.origin, paths[kind][name], { seconds });
          console.error(`${kind} ${name}: ${measured.rate.toFixed(0)}/s, p99 ${measured.p99} ms`);
          rounds.push({ kind, name, ...measured });
        }
        if (name === 'stock') {
          const measured = await withoutSlugIndexes(database, tables.articles, () =>
            load(server.origin, paths.bySlug.stock, { seconds }),
          );
          rounds.push({ kind: 'bySlug', name: 'stock without an index on slugs', ...measured });
        }
      });
    }
  }
  const own = paths.bySlug.copydesk;
  const withCopydesk = (more, measure) => withServer('newsroom', { ...environment, ...more }, measure);
  const search = await withCopydesk(SERVERS.copydesk.environment, ({ origin }) => measureSearch(origin));
  const kept = await withCopydesk({}, ({ origin }) => measureKept(origin, own, seconds));
  const memory =
    minutes > 0 &&
    (await withCopydesk(SERVERS.copydesk.environment, (server) => measureMemory(server, own, minutes)));
  // What comes again is known again, and is no work.
  const beside = async (seed, more) => {
    const file = await writeItems(folder, ITEMS_A_SECOND * seconds, seed);
    return withCopydesk({ ...SERVERS.copydesk.environment, ...more }, (server) =>
      measureBesideImport(server, mixed(paths), file, seconds),
    );
  };
  const besideImport = { inOne: await beside(7, {}) };
  besideImport.withWorker = await withServer('worker', environment, () => beside(8, { WIRE_JOBS: 'off' }));
  return { answers: mediansOf(rounds), indexed, search, kept, memory, besideImport };
}

async function withServer(program, environment, work) {
  const server = await startServer(program, environment);
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

function mediansOf(rounds) {
  const medians = {};
  for (const { kind, name } of rounds) {
    const same = rounds.filter((round) => round.kind === kind && round.name === name);
    const median = (of) => same.map(of).sort((a, b) => a - b)[Math.floor(same.length / 2)];
    (medians[kind] ??= {})[name] = {
      rate: median(({ rate }) => rate),
      p50: median(({ p50 }) => p50),
      p99: median(({ p99 }) => p99),
    };
  }
  return medians;
}
