/**
 * `npm run bench -- api [--articles=20000,100000] [--seconds=10] [--repeat=3] [--minutes=10] [--quick] [--json]`: how many answers a second
 * frontends get from Copydesk, from Strapi as it is and from a bare server with one statement an answer, side by side on one database that
 * is made for it; search; answers that are kept; memory under load; and what an import does to the readers. See docs/benchmarks.md.
 */
import pg from 'pg';
import { compileOrExit } from '../scripts/compile-or-exit.mjs';
import { fillSite } from './api/fill-site.mjs';
import { measureSite } from './api/measure-site.mjs';
import { print } from './api/report.mjs';
import { FULL, QUICK, sizesOf } from './api/sizes.mjs';
import { startDatabaseServer } from './import/support/database-server.mjs';
import { machineFacts } from './import/support/machine-facts.mjs';
import { newsroomEnvironment, root, startNewsroom } from './import/support/newsroom.mjs';
import { hasFlag, option, wholeNumber } from './import/support/options.mjs';
import { secondsOf } from './import/support/timing.mjs';
import { tablesOf } from './desk/fill/tables.mjs';

const repeat = wholeNumber('repeat', 3);
const isQuick = hasFlag('quick') || repeat === 1;
const seconds = wholeNumber('seconds', isQuick ? 1 : 10);
const minutes = wholeNumber('minutes', isQuick ? 0 : 10, { least: 0 });
const counts = option('articles')?.split(',').map(Number) ?? (isQuick ? QUICK : FULL);

compileOrExit(root);
const server = await startDatabaseServer({ isDurable: false });
const results = { machine: undefined, seconds, repeat, sites: [] };
try {
  for (const articles of counts) results.sites.push(await measure(articles));
} finally {
  await server.stop();
}
if (hasFlag('json')) console.log(JSON.stringify(results));
else print(results);

async function measure(articles) {
  const { url, drop } = await server.create();
  for (const name of Object.keys(process.env)) {
    if (/^(DATABASE|WIRE|READING)_/.test(name)) delete process.env[name];
  }
  const environment = newsroomEnvironment({ databaseUrl: url, folder: server.folder });
  Object.assign(process.env, environment);
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  try {
    console.error(`Filling a newsroom with ${articles} articles …`);
    // Strapi makes the tables, and is gone when others are measured.
    const { strapi } = await startNewsroom();
    const tables = tablesOf(strapi);
    const sizes = sizesOf(articles, isQuick);
    const filled = await secondsOf(() => fillSite(strapi, database, sizes));
    await strapi.destroy();
    results.machine ??= await machineFacts(database);
    const site = { database, tables, environment, seconds, repeat, minutes, folder: server.folder };
    return { sizes, filled, ...(await measureSite(site)) };
  } finally {
    await database.end();
    await drop();
  }
}
