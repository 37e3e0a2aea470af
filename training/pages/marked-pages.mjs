import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textsIn } from './read-pages.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'texts');
const ARTICLE = '+';
const NEITHER = '?';
const OTHER = '-';

/**
 * The invented pages of `texts`, each line of which begins with what it is: `+` article, `-` not, `?` neither way.
 *
 * @returns {import('./read-pages.mjs').LabelledPage[]}
 * @throws when a line has no label
 */
export function markedPages() {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().flatMap((file) =>
    Array.from(textsIn(join(folder, file)), ([id, marked]) => {
      const site = `${file} ${id}`;
      return { id, site, isReal: false, ...unmarked(marked, site) };
    }),
  );
}

function unmarked(marked, page) {
  let text = '';
  const spans = { [ARTICLE]: [], [NEITHER]: [], [OTHER]: [] };
  for (const [number, line] of marked.split('\n').entries()) {
    if (line === '') {
      text += '\n';
      continue;
    }
    const list = spans[line[0]];
    if (!list)
      throw new Error(`${page}, line ${number}: begins with none of ${Object.keys(spans).join(' ')}`);
    list.push({ start: text.length, end: text.length + line.length - 1 });
    text += `${line.slice(1)}\n`;
  }
  return { text: text.trimEnd(), article: spans[ARTICLE], ignore: spans[NEITHER] };
}
