/**
 * `node bench/known-names.mjs [--json] [--names=N] [--rounds=N]`, a part of `npm run bench`: what it costs to look for known names. The
 * same made-up articles of 3,000 characters are linked with none and with N (200,000) names known, turn by turn in one process, and the
 * least processor time of the rounds counts, since other processes only ever add to it; in English, and as German, where nothing but known names is
 * looked for, and their inflected forms are. Also how long the index takes to build and how much memory it takes. Uses the compiled
 * server, so it builds nothing but TypeScript.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileOrExit } from '../scripts/compile-or-exit.mjs';
import { itemOf } from './import/generator/items.mjs';
import { eventOf, organizationOf, personOf } from './import/generator/names.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const option = (name, standard) =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? standard);
const names = option('names', 200_000);
const rounds = option('rounds', 9);
if (![names, rounds].every((number) => Number.isInteger(number) && number >= 1)) {
  console.error('--names and --rounds take whole numbers from 1 on.');
  process.exit(2);
}
const ARTICLES = 200;
const SEED = 7;

compileOrExit(root);
const core = (name) => require(join(root, 'dist/src/plugins/wire/core', name));
const { buildNameIndex, linkEntities } = core('entities');
const { clean } = core('clean');

const articles = Array.from({ length: ARTICLES }, (_, number) => itemOf(SEED, number).body_text).map(
  (text) => ({
    text,
    paragraphs: clean({ text, textForm: 'text', pubStatus: 'usable' }).paragraphs,
  }),
);
const characters = articles.reduce((sum, { text }) => sum + text.length, 0) / ARTICLES;

/** Five in six of them people, most of the others organizations; those that the articles name most are among them. */
function* known() {
  for (let number = 0; number < names; number += 1) {
    const kind = number % 24;
    const own = Math.floor(number / 24);
    const [type, name] =
      kind < 20
        ? ['person', personOf(own * 20 + kind).name]
        : kind < 23
          ? ['organization', organizationOf(own * 3 + kind - 20)]
          : ['event', eventOf(own)];
    yield { id: `${type}${number}`.padEnd(24, '0'), type, name, aliases: [] };
  }
}

const started = performance.now();
const index = buildNameIndex(known());
const building = {
  names,
  seconds: (performance.now() - started) / 1000,
  megabytes: index.buffer.byteLength / 1e6,
};
const none = buildNameIndex([]);

const linked = (index, language) => {
  const from = process.cpuUsage();
  let count = 0;
  for (const { text, paragraphs } of articles)
    for (const { known } of linkEntities(text, { paragraphs, known: index, language }).entities)
      if (known) count += 1;
  const { user, system } = process.cpuUsage(from);
  return { ms: (user + system) / 1000 / ARTICLES, count };
};

const results = ['en', 'de'].map((language) => {
  const times = { none: [], many: [] };
  let found = 0;
  for (let round = -3; round < rounds; round += 1) {
    const without = linked(none, language);
    const withNames = linked(index, language);
    found = withNames.count;
    if (round < 0) continue;
    times.none.push(without.ms);
    times.many.push(withNames.ms);
  }
  const [without, withNames] = [Math.min(...times.none), Math.min(...times.many)];
  return {
    language,
    linkedAnArticle: found / ARTICLES,
    msWithNone: without,
    msWithMany: withNames,
    msOfNames: withNames - without,
    ratio: withNames / without,
  };
});

if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify({ node: process.version, articles: ARTICLES, characters, rounds, building, results }),
  );
} else {
  console.log(
    `${names} known names, built in ${building.seconds.toFixed(1)} s, ${building.megabytes.toFixed(1)} MB; ` +
      `${ARTICLES} articles of ${Math.round(characters)} characters; Node ${process.version}`,
  );
  console.table(
    Object.fromEntries(
      results.map(({ language, linkedAnArticle, msWithNone, msWithMany, msOfNames, ratio }) => [
        language,
        {
          'linked an article': Number(linkedAnArticle.toFixed(1)),
          'ms, none known': Number(msWithNone.toFixed(3)),
          [`ms, ${names} known`]: Number(msWithMany.toFixed(3)),
          'ms for the names': Number(msOfNames.toFixed(3)),
          ratio: Number(ratio.toFixed(2)),
        },
      ]),
    ),
  );
}
