import { SaxesParser } from 'saxes';

/** An element with its namespace before its name: `http://www.w3.org/2005/Atom entry`. */
export interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  /** Of the element itself. */
  text: string;
}

/**
 * The root of an XML document.
 *
 * @throws where it is not well-formed, or a prefix is not declared
 */
export function xmlTree(xml: string): Node {
  const top: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const node: Node = {
      name: uri === '' ? local : `${uri} ${local}`,
      attributes: Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  const add = (text: string): void => {
    open.at(-1)!.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml).close();
  return top.children[0];
}

export const all = ({ children }: Node, name: string): Node[] =>
  children.filter((child) => child.name === name);

/** The rules that a document breaks. */
export class Broken {
  readonly rules: string[] = [];

  must(isMet: boolean, rule: string): void {
    if (!isMet) this.rules.push(rule);
  }
}

export const isUri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text);
