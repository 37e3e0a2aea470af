import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * A labelled text. Offsets are UTF-16 code units into `text`.
 * @typedef {{ start: number, end: number, kinds: string[], issuer?: string }} Span
 * @typedef {{ id: string, group: string, language: string, text: string, spans: Span[], ignore: { start: number, end: number }[] }} LabelledText
 */

/**
 * Reads labelled texts: `.jsonl` lines `{id, text, lang, issuer, spans: [{start, end, kind: [], issuer}], ignore: []}`, anything else in
 * the marked form that `texts/README.md` describes.
 *
 * @param {string} file
 * @returns {LabelledText[]}
 * @throws Error naming the file and the text that is not well formed
 */
export function readTexts(file) {
  const content = readFileSync(file, 'utf8');
  return file.endsWith('.jsonl') ? readJsonl(content) : readMarked(content, file);
}

/** @returns {LabelledText[]} */
function readJsonl(content) {
  return content
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, title, body, lang, issuer, source, spans = [], ignore = [], ...rest } = JSON.parse(line);
      const text = rest.text ?? [title, body].filter(Boolean).join('\n\n');
      return {
        id: String(id),
        // Look-alikes have no issuer: what stands together in one place is held out together.
        group: String(issuer ?? source?.url ?? id),
        language: lang ?? 'und',
        text,
        spans: spans.map(({ start, end, kind, issuer: who }) => ({
          start,
          end,
          kinds: [].concat(kind ?? []),
          issuer: who,
        })),
        ignore,
      };
    });
}

/** @returns {LabelledText[]} */
function readMarked(content, file) {
  const language = basename(file).split(/[-.]/)[0];
  const [before, ...documents] = content.split(/^=== /m);
  if (before.trim()) throw new Error(`${file}: text before the first "=== id | source" line.`);
  return documents.map((document) => {
    const [header, ...lines] = document.split('\n');
    const [id, source] = header.split('|').map((part) => part.trim());
    if (!id || !source) throw new Error(`${file}: "=== ${header}" must say "id | source".`);
    return { id, group: source, language, ...readMarks(lines.join('\n').trim(), `${file}, ${id}`) };
  });
}

/** Takes the marks `⟦kinds|issuer⟧ … ⟦/⟧` and `⟦ignore⟧ … ⟦/⟧` out of a text. */
function readMarks(marked, where) {
  const spans = [];
  const ignore = [];
  let text = '';
  let from = 0;
  let open;
  for (const match of marked.matchAll(/⟦([^⟧]*)⟧/g)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [, mark] = match;
    if (mark !== '/') {
      if (open) throw new Error(`${where}: ${match[0]} begins before the mark before it has ended.`);
      open = { mark, start: text.length };
      continue;
    }
    if (!open) throw new Error(`${where}: ⟦/⟧ ends a mark that has not begun.`);
    const span = { start: open.start, end: text.length };
    if (open.mark === 'ignore') ignore.push(span);
    else {
      const [kinds, issuer] = open.mark.split('|');
      spans.push({
        ...span,
        kinds: kinds.split(',').map((kind) => kind.trim()),
        issuer: issuer?.trim() || undefined,
      });
    }
    open = undefined;
  }
  if (open) throw new Error(`${where}: ⟦${open.mark}⟧ has no ⟦/⟧.`);
  return { text: text + marked.slice(from), spans, ignore };
}
