import { isElement, type XmlElement, type XmlNode } from './element';

/** Elements that HTML writes without an end tag (HTML Living Standard, section 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

export interface ToHtmlOptions {
  /** HTML's name for an element; undefined leaves the element away and keeps what is in it, null leaves both away. */
  rename?: (element: XmlElement) => string | undefined | null;
  /** The attributes of an element that HTML is to have. Without it all of them that have no prefix. */
  attributes?: (element: XmlElement) => Record<string, string>;
}

/**
 * The content of an XML element as HTML: XHTML as it is, other vocabularies by the names that `rename` gives. Depth is what the XML reader
 * let through.
 */
export const innerHtml = (element: XmlElement, options: ToHtmlOptions = {}): string => {
  const out: string[] = [];
  for (const child of element.children) write(child, out, options);
  return out.join('');
};

/** The element itself as HTML. */
export const outerHtml = (element: XmlElement, options: ToHtmlOptions = {}): string => {
  const out: string[] = [];
  write(element, out, options);
  return out.join('');
};

function write(node: XmlNode, out: string[], options: ToHtmlOptions): void {
  if (!isElement(node)) {
    out.push(escapeText(node));
    return;
  }
  const name = options.rename ? options.rename(node) : node.name;
  if (name === null) return;
  if (name !== undefined) {
    const attributes = options.attributes?.(node) ?? node.attributes;
    const written = Object.entries(attributes)
      .filter(([key]) => /^[a-z][a-z0-9-]*$/i.test(key) && key !== 'xmlns')
      .map(([key, value]) => ` ${key}="${escapeText(value).replace(/"/g, '&quot;')}"`);
    out.push(`<${name}${written.join('')}>`);
  }
  for (const child of node.children) write(child, out, options);
  if (name !== undefined && !VOID.has(name)) out.push(`</${name}>`);
}

/** Text as HTML has it. */
export const escapeText = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
