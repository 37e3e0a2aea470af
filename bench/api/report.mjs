import { printTable } from '../support/markdown-table.mjs';

/** What issue 9 asks for, as shares of what others answer a second. */
const LIMITS = {
  bySlug: { bare: 0.4, stock: 20 },
  list: { bare: 0.6, stock: 8 },
};
const SEARCH_P99_MS = 50;
const KINDS = { bySlug: 'an article by slug', list: 'a list of 25' };

/** Prints the results for a person, as Markdown tables. */
export function print({ machine, seconds, repeat, sites }) {
  console.log(
    `API: ${repeat} rounds of ${seconds} s, 32 connections; ${machine.cores} cores (${machine.processor}), ${machine.memoryGb} GB, ` +
      `${machine.platform}, Node ${machine.node}, PostgreSQL ${machine.postgres.server_version}`,
  );
  for (const site of sites) {
    const counts = ['articles', 'persons', 'organizations'].map(
      (name) => `${site.sizes[name].toLocaleString('en')} ${name}`,
    );
    console.log(`\n${counts.join(', ')}; filled in ${site.filled.toFixed(0)} s.\n`);
    printTable(
      ['', 'answers a second', 'p50 ms', 'p99 ms', 'Copydesk is so many times as quick'],
      Object.entries(site.answers).flatMap(([kind, servers]) =>
        Object.entries(servers).map(([name, figures]) => [
          `${KINDS[kind] ?? kind}, ${name}`,
          figures.rate.toFixed(0),
          figures.p50.toFixed(0),
          figures.p99.toFixed(0),
          name === 'copydesk' ? '' : ratio(servers.copydesk.rate / figures.rate, LIMITS[kind]?.[name]),
        ]),
      ),
    );
    printMore(site);
  }
}

function printMore({ answers, indexed, search, kept, memory, besideImport }) {
  const bare = answers.bySlug.bare.rate;
  console.log(
    `\nSearch, one after the other, none of them asked before; the index was filled in ${indexed.toFixed(0)} s.\n`,
  );
  printTable(
    ['searches', 'asked', 'p50 ms', 'p99 ms'],
    Object.entries(search).map(([kind, { requests, p50, p99 }]) => [
      kind,
      requests,
      p50.toFixed(1),
      p99.toFixed(1) + (kind === 'all' ? ` (less than ${SEARCH_P99_MS} asked for)` : ''),
    ]),
  );
  console.log(
    `\nFrom memory ${kept.kept.rate.toFixed(0)} answers a second, ${ratio(kept.kept.rate / bare, 1)} times the bare server; as 304 ` +
      `${kept.unchanged.rate.toFixed(0)}, ${ratio(kept.unchanged.rate / bare, 1)} times.`,
  );
  if (memory)
    console.log(`Memory under load, minute by minute: ${memory.map((mb) => mb.toFixed(0)).join(', ')} MB.`);
  const WHERE = { inOne: 'in their own process', withWorker: 'in a worker (`npm run worker`)' };
  for (const [where, { idle, importing, wasLongEnough, ratio: times }] of Object.entries(besideImport))
    console.log(
      `Readers of articles, lists and searches, 50 requests a second: p50 ${ms(idle.p50)}, p99 ${ms(idle.p99)}; beside an import ${WHERE[where]} p50 ` +
        `${ms(importing.p50)}, p99 ${ms(importing.p99)}: ${times.toFixed(2)} times (at most 2 asked for)${wasLongEnough ? '' : '; the import was over too soon'}.`,
    );
}

const ms = (value) => `${value.toFixed(1)} ms`;
const ratio = (value, limit) =>
  value.toFixed(2) +
  (limit === undefined ? '' : ` (${value >= limit ? 'of' : 'not the'} ${limit} asked for)`);
