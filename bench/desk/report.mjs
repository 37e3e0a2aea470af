import { printTable } from '../support/markdown-table.mjs';

/** What issue 8 asks of the desk, in milliseconds. */
export const LIMITS = { list: 300, decision: 200 };

/** Prints the results for a person, as Markdown tables. */
export function print({ machine, sizes, repeat, seconds, lists, decisions, review }) {
  console.log(
    `Desk: ${words(sizes)}; asked ${repeat} times after the first; filled in ${seconds.toFixed(0)} s; ${machine.cores} cores (${machine.processor}), ` +
      `${machine.memoryGb} GB, ${machine.platform}, Node ${machine.node}, PostgreSQL ${machine.postgres.server_version}`,
  );
  console.log(`\nA list is there in less than ${LIMITS.list} ms.\n`);
  printTable(
    ['list', 'rows', 'queries', 'first ms', 'median ms', 'p95 ms'],
    lists.map(({ list, rows, ...figures }) => [list + mark(figures, LIMITS.list), rows, ...cells(figures)]),
  );
  console.log(`\nA decision, until the next notice is there, takes less than ${LIMITS.decision} ms.\n`);
  printTable(
    ['step', 'queries', 'first ms', 'median ms', 'p95 ms'],
    decisions.map(({ step, ...figures }) => [step + mark(figures, LIMITS.decision), ...cells(figures)]),
  );
  if (review.missing) {
    console.log(`\nNot measured in a browser, since something is missing here: ${review.missing}`);
    return;
  }
  console.log(`\nIn Chromium, by the keyboard: less than ${LIMITS.decision} ms.\n`);
  printTable(
    ['step', 'queries', 'first ms', 'median ms', 'p95 ms'],
    review.map(({ step, ...figures }) => [step + mark(figures, LIMITS.decision), ...cells(figures)]),
  );
}

const words = (sizes) =>
  Object.entries(sizes)
    .map(
      ([name, count]) =>
        `${count.toLocaleString('en')} ${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`,
    )
    .join(', ');

const mark = ({ p95 }, limit) => (p95 < limit ? '' : ' (slow)');
const cells = ({ queries, first, median, p95 }) => [
  queries,
  ...[first, median, p95].map((time) => time.toFixed(0)),
];
