/** Prints the results for a person, as Markdown tables. */
export function print(results, ratios) {
  const { machine, items } = results;
  const { server_version: version, ...settings } = machine.postgres;
  const postgres = Object.entries(settings)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  console.log(
    `${items} items; ${machine.cores} cores (${machine.processor}), ${machine.memoryGb} GB, ${machine.platform}, Node ${machine.node}, PostgreSQL ${version} (${postgres})`,
  );
  table(
    ['', 'articles/s', 'articles', 'seconds'],
    ['documentService', 'copy', 'store', 'import', 'unchanged']
      .filter((name) => results[name])
      .map((name) => [
        name,
        number(results[name].perSecond),
        results[name].items,
        number(results[name].seconds),
      ]),
  );
  table(
    ['', ''],
    Object.entries(ratios)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, value]),
  );
  cpu(results);
  stages(results);
  latencies(results);
  table(['', ''], others(results));
}

/** Whose the processors' time is. */
function cpu({ import: imported }) {
  if (!imported?.cpuSeconds) return;
  const { main, threads, postgres, wall } = imported.cpuSeconds;
  const perItem = (seconds) => number((seconds / imported.items) * 1000);
  table(
    ['processor time of the import', 'seconds', 'ms an item', 'of a core'],
    Object.entries({ 'main thread': main, 'other threads': threads, PostgreSQL: postgres }).map(
      ([who, seconds]) => [who, number(seconds), perItem(seconds), percent(seconds / wall)],
    ),
  );
}

function stages({ profile }) {
  if (!profile) return;
  const { items, milliseconds } = profile;
  const sum = Object.values(milliseconds).reduce((a, b) => a + b, 0);
  table(
    ['stage', 'ms an item', 'share'],
    Object.entries(milliseconds)
      .sort(([, a], [, b]) => b - a)
      .map(([stage, spent]) => [stage, number(spent / items), percent(spent / sum)]),
  );
}

function latencies({ latency }) {
  if (!latency) return;
  table(
    ['reader', 'requests', 'p50 ms', 'p99 ms', 'longest ms', 'p99 of idle'],
    Object.entries(latency.readers).flatMap(([who, { idle, during, p99Ratio }]) => [
      [`${who}, idle`, idle.requests, number(idle.p50), number(idle.p99), number(idle.longest), ''],
      [
        `${who}, import`,
        during.requests,
        number(during.p50),
        number(during.p99),
        number(during.longest),
        number(p99Ratio),
      ],
    ]),
  );
}

function others({ large, memory, processes, undo }) {
  return [
    ...(large
      ? [
          [`articles/s with ${large.few} articles`, number(large.perSecondFew)],
          [`articles/s with ${large.many} articles`, number(large.perSecondMany)],
          ['ratio', number(large.ratio)],
        ]
      : []),
    ...(memory
      ? [[`memory over idle, file of ${number(memory.megabytes)} MB`, `${number(memory.overIdle)} MB`]]
      : []),
    ...(processes ? [['two processes against one', number(processes.ratio)]] : []),
    ...(undo ? [['undo, of the time of the import', number(undo.share)]] : []),
  ];
}

function table(head, rows) {
  if (rows.length === 0) return;
  console.log(`\n| ${head.join(' | ')} |\n|${head.map((_, i) => (i === 0 ? '---|' : '---:|')).join('')}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

const number = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
const percent = (value) => `${(value * 100).toFixed(0)} %`;
