/** What a document's beginning says about it, before anything is parsed. */
export interface XmlRoot {
  /** The root element's local name. */
  name: string;
  /** The start tag from its name to its end, as far as it is there. */
  tag: string;
  /** The name that the document type declaration gives. */
  doctype?: string;
}

/** Where a construct ends that is passed over; the document type declaration may have brackets. */
const endOf = (text: string, at: number): number => {
  const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : '>';
  const bracket = closing === '>' ? text.indexOf('[', at) : -1;
  const end = text.indexOf(closing, at);
  if (bracket >= 0 && end >= 0 && bracket < end) {
    const close = text.indexOf(']', bracket);
    return close < 0 ? -1 : text.indexOf('>', close) + 1 || -1;
  }
  return end < 0 ? -1 : end + closing.length;
};

/**
 * Finds the root element in the beginning of an XML document, past the declaration, comments and the document type.
 *
 * @returns undefined for what is no XML, or has no root element so early
 */
export const xmlRoot = (text: string): XmlRoot | undefined => {
  let doctype: string | undefined;
  let at = /^[\s\ufeff]*/.exec(text)![0].length;
  while (at >= 0 && text[at] === '<') {
    const next = text[at + 1];
    if (next !== '!' && next !== '?') {
      const name = /^<(?:[\w.-]{1,60}:)?([A-Za-z_][\w.-]{0,60})/.exec(text.slice(at, at + 130))?.[1];
      const end = text.indexOf('>', at);
      return name === undefined
        ? undefined
        : { name, tag: text.slice(at + 1, end < 0 ? undefined : end), ...(doctype ? { doctype } : {}) };
    }
    doctype ??= /^<!DOCTYPE\s{1,20}(?:[\w.-]{1,60}:)?([\w.-]{1,60})/i.exec(text.slice(at, at + 150))?.[1];
    at = endOf(text, at);
    if (at < 0) return undefined;
    at += /^\s*/.exec(text.slice(at, at + 10_000))![0].length;
  }
  return undefined;
};
