import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  return files.sort().flatMap((file) => {
    const texts = readFileSync(join(folder, file), 'utf8').split(/^=== /m).slice(1);
    return texts.map((text) => {
      const end = text.indexOf('\n');
      const id = text.slice(0, end).split('|')[0].trim();
      return {
        id,
        site: `${file} ${id}`,
        isReal: false,
        ...unmarked(text.slice(end + 1).trimEnd(), `${file} ${id}`),
      };
    });
  });
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
