/** An XML element with what is in it. Names are local names; which prefix a document uses for a namespace says nothing. */
export interface XmlElement {
  name: string;
  /** Namespace, empty for none. */
  uri: string;
  /** As the document writes it; absent for none. */
  prefix?: string;
  /** By local name; those in a namespace by prefix and name as the document writes them, `xml:lang` and `xml:base` always so. */
  attributes: Record<string, string>;
  children: XmlNode[];
  /** Line of the start tag, from 1. */
  line: number;
}

export type XmlNode = XmlElement | string;

/** The element's name as the document writes it: `title`, `dc:date`. */
export const writtenName = ({ prefix, name }: XmlElement): string => (prefix ? `${prefix}:${name}` : name);

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** True for an element that has text of its own, not only in the elements in it. */
export const hasOwnText = (element: XmlElement): boolean =>
  element.children.some((node) => !isElement(node) && node.trim() !== '');

/** The element's child elements, of one name if that is given. `uri`: of that namespace only. */
export const childrenOf = (element: XmlElement | undefined, name?: string, uri?: string): XmlElement[] =>
  (element?.children ?? []).filter(
    (node): node is XmlElement =>
      isElement(node) &&
      (name === undefined || node.name === name) &&
      (uri === undefined || node.uri === uri),
  );

/** The first child element of that name. */
export const childOf = (
  element: XmlElement | undefined,
  name: string,
  uri?: string,
): XmlElement | undefined =>
  element?.children.find(
    (node): node is XmlElement =>
      isElement(node) && node.name === name && (uri === undefined || node.uri === uri),
  );

/** The elements that a path of names leads to: `head/docdata/urgency`. */
export const allAt = (element: XmlElement | undefined, path: string): XmlElement[] =>
  path
    .split('/')
    .reduce<XmlElement[]>(
      (found, name) => found.flatMap((one) => childrenOf(one, name)),
      element ? [element] : [],
    );

/** The first element that a path of names leads to. */
export const firstAt = (element: XmlElement | undefined, path: string): XmlElement | undefined =>
  allAt(element, path)[0];

/** The elements of that name at any depth inside an element, in the order of the document. */
export function* descendants(element: XmlElement, name?: string): Generator<XmlElement> {
  const stack = [...element.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (name === undefined || node.name === name) yield node;
    for (let i = node.children.length - 1; i >= 0; i -= 1) stack.push(node.children[i]);
  }
}

/** All text inside an element, white space as it is; empty when there is none. */
export const rawTextOf = (element: XmlElement | undefined): string => {
  if (!element) return '';
  const parts: string[] = [];
  const stack: XmlNode[] = [...element.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) parts.push(node);
    else for (let i = node.children.length - 1; i >= 0; i -= 1) stack.push(node.children[i]);
  }
  return parts.join('');
};

/** All text inside an element with white space collapsed as a reader sees it; undefined when there is none. */
export const textOf = (element: XmlElement | undefined): string | undefined =>
  rawTextOf(element)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim() || undefined;

/** An attribute's value without white space around it; undefined when it is absent or empty. */
export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes[name]?.trim() || undefined;
