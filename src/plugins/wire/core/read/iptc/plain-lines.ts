import { htmlText } from '../html/html-text';
import { childrenOf, rawTextOf, type XmlElement } from '../xml/element';
import { innerHtml } from '../xml/to-html';

/**
 * The text of an element that may have markup in it, or line breaks that mean something: blocks and `<br>` are lines, lines of plain text stay
 * lines unless they are only the file's own layout (they go on indented, or are all about as long). Undefined when there is none.
 */
export const plainLines = (element: XmlElement | undefined): string | undefined => {
  if (!element) return undefined;
  if (childrenOf(element).length > 0) return htmlText(innerHtml(element)).trim() || undefined;
  const paragraphs = rawTextOf(element)
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map(paragraphOf)
    .filter((paragraph) => paragraph !== '');
  return paragraphs.join('\n\n') || undefined;
};

const BULLET = /^\s*([-–•*+·]|\d{1,3}[.)])\s/;

function paragraphOf(raw: string): string {
  const lines = raw
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const text = lines.map((line) => line.replace(/[ \t\f]+/g, ' ').trim());
  const [, ...further] = lines;
  const isLayout = further.every((line) => /^[ \t]/.test(line) && !BULLET.test(line));
  return text.join(isLayout || isWrapped(text) ? ' ' : '\n').trim();
}

/** Lines of about the same length, but for the last one, are one text that was wrapped. */
const isWrapped = (lines: string[]): boolean => {
  const lengths = lines.slice(0, -1).map((line) => line.length);
  const shortest = lengths.length > 1 ? 40 : 60;
  return lengths.length > 0 && lengths.every((length) => length >= shortest && length <= 110);
};
