import { readFileSync } from 'node:fs';

const TYPE = { P: 'person', O: 'organization', L: 'place', E: 'event' };
const MARK = /\[(?:([POLE])(\d+)?|R(\d+(?:,\d+)*)(?:@(\d+))?) ([^[\]\n]+)\]/g;

/**
 * Takes the marks out of a text: `[P1 Name]`, `[O2 Name]`, `[L Name]`, `[E3 Name]` (the same number is the same person, organization, place or
 * event) and `[R1@2 words]` (what person 1 is at organization or place 2; `R1,4` of two persons).
 *
 * @returns the text without them; `entities` and `roles` with offsets into it, UTF-16 code units
 */
export function readMarks(marked) {
  let text = '';
  let last = 0;
  const entities = [];
  const roles = [];
  for (const match of marked.matchAll(MARK)) {
    const [whole, letter, number, persons, organization, words] = match;
    text += marked.slice(last, match.index);
    last = match.index + whole.length;
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (letter) entities.push({ ...span, type: TYPE[letter], number });
    else roles.push({ ...span, persons: persons.split(','), organization });
  }
  return { text: text + marked.slice(last), entities, roles };
}

/** Labelled texts of a file of JSON Lines: ours (`text` with marks), or of a set that gives `entities` with offsets. */
export function readTexts(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      const { id, text, entities, country } = JSON.parse(line);
      return [{ id, country, ...(entities ? { text, entities, roles: [] } : readMarks(text)) }];
    } catch (error) {
      throw new Error(`${file}, line ${i + 1}: ${error.message}`);
    }
  });
}
