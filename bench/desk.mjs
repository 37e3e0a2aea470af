/**
 * `npm run bench -- desk [--quick] [--json] [--repeat=N]`, a part of `npm run bench`: how soon the desk's lists are there in a newsroom with
 * 100,000 articles, 1,000,000 receipts and 100,000 flags, and how soon the next notice after a decision, with how many queries: over HTTP
 * by an administrator, and after key presses in Chromium where that and the built panel are there, from a Strapi with its jobs and a PostgreSQL of its own in a temporary folder. With `--quick`, or when each list is
 * asked for once only, the newsroom is a small one. See docs/benchmarks.md.
 */
import pg from 'pg';
import { compileOrExit } from '../scripts/compile-or-exit.mjs';
import { countQueries } from './desk/count-queries.mjs';
import { fillNewsroom } from './desk/fill/fill-newsroom.mjs';
import { measureDecisions } from './desk/measure-decisions.mjs';
import { isPanelBuilt, measureReview } from './desk/measure-review.mjs';
import { measureLists } from './desk/measure-lists.mjs';
import { print } from './desk/report.mjs';
import { settleCounts } from './desk/settle-counts.mjs';
import { FULL, QUICK } from './desk/sizes.mjs';
import { startDatabaseServer } from './import/support/database-server.mjs';
import { machineFacts } from './import/support/machine-facts.mjs';
import { newsroomEnvironment, root, startNewsroom } from './import/support/newsroom.mjs';
import { hasFlag, wholeNumber } from './import/support/options.mjs';
import { secondsOf } from './import/support/timing.mjs';
import { addEditor } from './support/add-editor.mjs';

const repeat = wholeNumber('repeat', 15);
/** Decisions in the browser: they are quick. */
const PRESSES = 40;
const sizes = hasFlag('quick') || repeat === 1 ? QUICK : FULL;

compileOrExit(root);
const server = await startDatabaseServer({ isDurable: false });
let newsroom;
let database;
let results;
try {
  const { url } = await server.create();
  for (const name of Object.keys(process.env)) if (/^(DATABASE|WIRE)_/.test(name)) delete process.env[name];
  Object.assign(process.env, newsroomEnvironment({ databaseUrl: url, folder: server.folder }));
  newsroom = await startNewsroom({ servesPanel: isPanelBuilt });
  database = new pg.Client({ connectionString: url });
  await database.connect();
  console.error('Filling the newsroom …');
  const seconds = await secondsOf(() => fillNewsroom(newsroom.strapi, database, sizes));
  countQueries(newsroom.strapi);
  const desk = { origin: newsroom.origin, headers: await addEditor(newsroom.strapi, newsroom.origin) };
  await settleCounts(desk, database);
  results = {
    machine: await machineFacts(database),
    sizes,
    repeat,
    seconds,
    lists: await measureLists(desk, sizes, repeat),
    decisions: await measureDecisions(desk, repeat),
    review: await measureReview(newsroom.origin, repeat === 1 ? 3 : Math.max(repeat, PRESSES)),
  };
} finally {
  // The last decisions are still being brought to their articles, and who breaks that off knows it.
  if (newsroom) newsroom.strapi.log.silent = true;
  await newsroom?.strapi.destroy();
  await database?.end();
  await server.stop();
}
if (hasFlag('json')) console.log(JSON.stringify(results));
else print(results);
