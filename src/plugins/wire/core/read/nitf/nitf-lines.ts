import { htmlText } from '../html/html-text';
import { unescapedTwice } from '../iptc/escaped-twice';
import { isElement, type XmlElement } from '../xml/element';
import { nitfHtml } from './nitf-html';

/**
 * The text of a line such as `byline` or `dateline`, in which elements stand for themselves: a title goes after the name it belongs to with a comma, and
 * elements that nothing parts get a space.
 */
export const lineText = (element: XmlElement | undefined): string | undefined => {
  if (!element) return undefined;
  const parts: string[] = [];
  const last = (): string => parts[parts.length - 1]?.slice(-1) ?? '';
  const walk = (parent: XmlElement): void => {
    for (const node of parent.children) {
      if (!isElement(node)) {
        if (node !== '') parts.push(node);
        continue;
      }
      if (node.name === 'byttl') followName(parts);
      else if (/\S/.test(last()) && !startsTight(node)) parts.push(' ');
      walk(node);
    }
  };
  walk(element);
  const line = parts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1');
  return unescapedTwice(line).trim() || undefined;
};

/** Inline markup within a word or before a comma needs no space. */
const startsTight = (node: XmlElement): boolean => /^(em|sub|sup|q|lang|a|b|i)$/.test(node.name);

/** The text of an element that may have paragraphs in it. */
export const blockText = (element: XmlElement | undefined): string | undefined =>
  element && (htmlText(nitfHtml(element)).trim() || undefined);

/** A comma between a name and the title after it, unless there is a sign already. */
const followName = (parts: string[]): void => {
  while (parts.length > 0 && parts[parts.length - 1].trim() === '') parts.pop();
  if (parts.length > 0 && /[\p{L}\p{N}.)]\s*$/u.test(parts[parts.length - 1].slice(-40))) {
    parts.push(`${parts.pop()!.trimEnd()}, `);
  }
};
