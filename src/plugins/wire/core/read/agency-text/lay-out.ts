import { printed } from './controls';
import { stripEnd } from './strip-end';

/** Lines of a text as a story, and the words that the sender took back. */
export interface LaidOut {
  lines: string[];
  killed: string[];
}

/** What a line of the text prints. */
export const printLines = (lines: readonly string[]): LaidOut => {
  const killed: string[] = [];
  const out = lines.map((line) => {
    const { text, killed: words } = printed(line);
    killed.push(...words);
    return text.trimEnd();
  });
  return { lines: out, killed };
};

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/**
 * The story's text: paragraphs stand apart by a blank line, where the source sets their first line in or ends their last one with `<` (quad
 * left of ANPA 1312). Lines stay lines; the lines of a table are left alone.
 *
 * @param quads `^` and `<` begin and end lines
 */
export const layOut = (
  lines: readonly string[],
  { tabular, quads }: { tabular: boolean; quads: boolean },
): string => {
  const out: string[] = [];
  let apart = false;
  lines.forEach((line, i) => {
    let text = line;
    let ends = false;
    if (quads) {
      ends = text.endsWith('<');
      text = stripEnd(text.replace(/^\^+/, ''), '<');
    }
    const setIn = /^(?:\t| {2,})\S/.test(text) && !/^(?:\t| {2,})/.test(lines[i - 1] ?? '');
    const begins = apart || (!tabular && setIn && !isBlank(lines[i - 1])) || (quads && line.startsWith('^'));
    if (begins && out.length > 0 && !isBlank(out[out.length - 1]) && !isBlank(text)) out.push('');
    out.push(!tabular && setIn ? text.trimStart() : text);
    apart = ends && !tabular;
  });
  return out
    .join('\n')
    .replace(/^\n+/, '')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd();
};
