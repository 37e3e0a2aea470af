import type { BodyImage } from '../html/body-image';
import { htmlBody } from '../html/html-body';
import type { Body } from '../fields/make-item';
import type { Note } from '../format-reader';
import { escapeText } from '../xml/to-html';

/** A piece of a body: several make one. */
export type BodyPart = { html: string; name: string } | { text: string; name: string };

/** Puts a body together: plain text where all of it is, else HTML. */
export const assembleBody = (
  parts: readonly BodyPart[],
  base?: string,
): { body: Body; images: BodyImage[]; notes: Note[] } => {
  if (parts.length === 0) return { body: { text: '' }, images: [], notes: [] };
  const [{ name }] = parts;
  if (parts.every((part) => 'text' in part)) {
    const text = parts.map((part) => ('text' in part ? part.text : '')).join('\n\n');
    return { body: { text, name }, images: [], notes: [] };
  }
  const html = parts.map((part) => ('html' in part ? part.html : htmlOfText(part.text))).join('\n');
  const { images, notes, ...body } = htmlBody(html, { name, ...(base === undefined ? {} : { base }) });
  return { body, images, notes };
};

/** Plain text as HTML: blank lines part paragraphs, other line ends are breaks. */
export const htmlOfText = (text: string): string =>
  text
    .split(/\n[ \t]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escapeText(paragraph.trim()).replace(/\n/g, '<br>')}</p>`)
    .join('\n');

/** Text as it stands between tags: without the blank lines around it and without the file's indentation. */
export const undented = (raw: string): string => {
  const lines = raw.replace(/\r\n?/g, '\n').split('\n');
  while (lines.length > 0 && lines[0].trim() === '') lines.shift();
  while (lines.length > 0 && lines[lines.length - 1].trim() === '') lines.pop();
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => /^[ \t]*/.exec(line)![0].length);
  const common = indents.length > 0 ? Math.min(...indents) : 0;
  return lines
    .map((line, i) => (i === 0 ? line.trim() : line.slice(Math.min(common, line.length)).trimEnd()))
    .join('\n');
};
