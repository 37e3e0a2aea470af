/**
 * `node training/disclaimers/check-texts.mjs`: reads all texts beside it and says what is not well formed: marks, kinds, white space at the
 * edge of a mark, the same id twice. Exit code 1 when anything is wrong.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTexts } from './read-texts.mjs';

const KINDS = new Set([
  ...[
    'no-warranty',
    'liability',
    'forward-looking',
    'investment-advice',
    'medical-advice',
    'opinion',
    'sponsored',
    'affiliate',
  ],
  ...[
    'syndication',
    'third-party-content',
    'copyright',
    'offer',
    'regulatory',
    'ai-generated',
    'translation',
    'other',
  ],
]);

const folder = join(dirname(fileURLToPath(import.meta.url)), 'texts');
const problems = [];
const ids = new Set();
const counts = { texts: 0, notices: 0, lookAlikes: 0 };
for (const name of readdirSync(folder).filter((one) => one.endsWith('.txt'))) {
  try {
    for (const text of readTexts(join(folder, name))) check(name, text);
  } catch (error) {
    problems.push(error.message);
  }
}
for (const problem of problems) console.error(problem);
console.log(`${counts.texts} texts, ${counts.notices} notices, ${counts.lookAlikes} look-alikes`);
process.exitCode = problems.length > 0 ? 1 : 0;

function check(name, { id, text, spans, ignore }) {
  const where = `${name}, ${id}`;
  if (ids.has(id)) problems.push(`${where}: another text has the same id.`);
  ids.add(id);
  if (text === '') problems.push(`${where}: the text is empty.`);
  for (const { start, end } of [...spans, ...ignore]) {
    const quote = text.slice(start, end);
    if (quote === '' || quote !== quote.trim())
      problems.push(
        `${where}: a mark begins or ends with white space, or is empty: “${quote.slice(0, 40)}”.`,
      );
  }
  for (const { kinds } of spans)
    for (const kind of kinds) if (!KINDS.has(kind)) problems.push(`${where}: there is no kind “${kind}”.`);
  counts.texts += 1;
  counts.notices += spans.length;
  if (spans.length === 0) counts.lookAlikes += 1;
}
