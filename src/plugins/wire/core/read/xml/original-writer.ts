import { escapeText } from './to-html';
import type { XmlElement } from './element';

/** Characters before the first item that are repeated with every item. */
export const LONGEST_HEAD = 64 * 1024;

const DECLARATION = /^\s*<\?xml\s[^>]*\?>/;

/**
 * Writes each item of a document as a document of its own: what stood before the first item (without it names would have lost their namespaces and
 * links their base), the item as the file has it, the end tags. In UTF-8.
 */
export class OriginalWriter {
  private head: string | undefined;
  private around = '';

  /** True until the first item has begun. */
  get wantsHead(): boolean {
    return this.head === undefined;
  }

  /**
   * Tells that an item begins.
   *
   * @param before the text before it that is still there
   * @param base how many characters of the document came before `before`
   */
  begin(before: string, base: number, open: readonly XmlElement[]): void {
    if (this.head !== undefined) return;
    this.head =
      base === 0 && before.length <= LONGEST_HEAD ? before.replace(DECLARATION, '').trimStart() : '';
    this.around = open.map(({ name }) => name).join('/');
  }

  /** @param written the names of the elements around the item as the document has them */
  write(piece: string, open: readonly XmlElement[], written: readonly string[]): Uint8Array {
    if (open.length === 0) return Buffer.from(piece, 'utf8');
    const fits = this.head && this.around === open.map(({ name }) => name).join('/');
    const head = fits ? this.head! : open.map((element, i) => startTag(element, written[i])).join('');
    const tail = [...written].reverse().map((name) => `</${name}>`);
    return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${head}${piece}${tail.join('')}`, 'utf8');
  }
}

function startTag(element: XmlElement, written: string): string {
  const prefix = written.includes(':') ? `:${written.split(':')[0]}` : '';
  const namespace = element.uri ? ` xmlns${prefix}="${attribute(element.uri)}"` : '';
  const attributes = Object.entries(element.attributes).map(
    ([name, value]) => ` ${name}="${attribute(value)}"`,
  );
  return `<${written}${namespace}${attributes.join('')}>`;
}

const attribute = (value: string): string => escapeText(value).replace(/"/g, '&quot;');
