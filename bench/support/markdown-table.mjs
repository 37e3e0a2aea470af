/** Prints a table in Markdown: the first column to the left, numbers to the right. */
export function printTable(head, rows) {
  console.log(`| ${head.join(' | ')} |\n|${head.map((_, i) => (i === 0 ? '---|' : '---:|')).join('')}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}
