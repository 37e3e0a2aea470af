/**
 * `node training/entities/check-texts.mjs`: reads all texts beside it and says what is not well formed: marks, numbers, ids, white space and
 * "the" at the edge of a mark. Exit code 1 when anything is wrong.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTexts } from './read-texts.mjs';

/** The least that a text has. */
const SENTENCES = 6;

const folder = join(dirname(fileURLToPath(import.meta.url)), 'texts');
const problems = [];
const ids = new Set();
const countries = new Set();
const counts = { texts: 0, characters: 0 };
for (const name of readdirSync(folder).filter((one) => one.endsWith('.jsonl'))) {
  try {
    for (const text of readTexts(join(folder, name))) check(name, text);
  } catch (error) {
    problems.push(error.message);
  }
}
for (const problem of problems) console.error(problem);
console.log(
  `${counts.texts} texts of ${countries.size} countries, ${counts.characters} characters; ` +
    Object.entries(counts)
      .slice(2)
      .map(([type, count]) => `${count} ${type}s`)
      .join(', '),
);
process.exitCode = problems.length > 0 ? 1 : 0;

function check(name, { id, country, text, entities, roles }) {
  const report = (problem) => problems.push(`${name}, ${id}: ${problem}`);
  if (ids.has(id)) report('another text has the same id.');
  ids.add(id);
  countries.add(country);
  counts.texts += 1;
  counts.characters += text.length;
  if (/[[\]]/.test(text)) report(`a bracket is no mark: “${around(text, text.search(/[[\]]/))}”.`);
  const sentences = text.match(/[.!?…][”"’)]*(?=\s|$)/g)?.length ?? 0;
  if (sentences < SENTENCES) report(`it has ${sentences} sentences; at least ${SENTENCES} are wanted.`);
  const types = new Map();
  for (const { start, end, type, number } of entities) {
    counts[type] = (counts[type] ?? 0) + 1;
    const words = text.slice(start, end);
    if (words !== words.trim() || words === '') report(`a mark begins or ends with white space: “${words}”.`);
    if (words.startsWith('the ')) report(`a mark begins with “the”: “${words}”.`);
    if (type !== 'place' && !number) report(`“${words}” has no number.`);
    if (number && (types.get(number) ?? type) !== type)
      report(`number ${number} is a ${types.get(number)} and a ${type}.`);
    if (number) types.set(number, type);
  }
  for (const { start, end, persons, organization } of roles) {
    counts.role = (counts.role ?? 0) + 1;
    const words = text.slice(start, end);
    for (const person of persons)
      if (types.get(person) !== 'person') report(`“${words}” is the role of nobody (${person}).`);
    if (organization && !['organization', 'place'].includes(types.get(organization)))
      report(`“${words}” is held at nothing (${organization}).`);
  }
}

function around(text, at) {
  return text.slice(Math.max(0, at - 20), at + 20).replaceAll('\n', ' ');
}
