import { childrenOf, isElement, type XmlElement, type XmlNode } from '../xml/element';

/** What an item says about itself, as far as bodies repeat it. As `comparable` writes it. */
export interface KnownLines {
  /** Lines that stand over a story: headlines, byline, dateline, credit. */
  lines: ReadonlySet<string>;
  /** Its abstracts. They are often the story's first paragraph, and stay where nothing says that they are set off from it. */
  abstracts: ReadonlySet<string>;
  /** All words of its metadata: names of subjects and places, keywords, notes. */
  words: ReadonlySet<string>;
}

/** A text without what is not said by letters and figures. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Longer than any line over a story. */
const LONGEST_LINE = 3000;

/** What is said in an element, as far as it can be a line; undefined for more. Stops early, as elements are in elements. */
const saidIn = (element: XmlElement): string | undefined => {
  const parts: string[] = [];
  let length = 0;
  let visited = 0;
  const stack: XmlNode[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (++visited > LONGEST_LINE) return undefined;
    if (isElement(node)) {
      if (node.children.length > LONGEST_LINE) return undefined;
      for (let i = node.children.length - 1; i >= 0; i -= 1) stack.push(node.children[i]);
    } else {
      length += node.length;
      if (length > LONGEST_LINE) return undefined;
      parts.push(node);
    }
  }
  return comparable(parts.join(''));
};

/** What stands before a name in a byline, and not in every source's own field for it. */
const BY = /^(by|von|par|por|di|av|af|door|przez) /;

const CONTAINERS = new Set('html body main article section div header hgroup'.split(' '));
const LINE = /^(h[1-6]|hl[12]|p|address)$/;
const MARKED = /\b(dateline|byline|headline|hl1|teaser|abstract|summary|kicker|creditline)\b/i;

/**
 * A body without what its item's fields say already: a `<header>` as far as it repeats metadata, lines over the story that are its headline, byline,
 * dateline, an abstract that is marked as one, and a dateline that is set off at the beginning of the first paragraph. Everything else stays.
 */
export const withoutRepeated = (body: XmlElement, known: KnownLines): XmlElement =>
  new Cleaner(known).top(body);

class Cleaner {
  /** The story itself has begun. */
  private begun = false;

  constructor(private readonly known: KnownLines) {}

  top(element: XmlElement): XmlElement {
    const children: XmlNode[] = [];
    for (const child of element.children) {
      if (this.begun) children.push(child);
      else if (!isElement(child)) this.text(child, children);
      else this.element(child, children);
    }
    return { ...element, children };
  }

  private text(text: string, out: XmlNode[]): void {
    if (text.trim() !== '') this.begun = true;
    out.push(text);
  }

  private element(child: XmlElement, out: XmlNode[]): void {
    if (child.name === 'head' || child.name === 'title') return;
    const text = saidIn(child);
    if (text === '') {
      out.push(child);
    } else if (LINE.test(child.name)) {
      if (text !== undefined && this.isRepeated(child, text)) return;
      this.begun = true;
      out.push(this.withoutDateline(child));
    } else if (child.name === 'header' || (text !== undefined && child.name === 'div' && !hasLines(child))) {
      const rest = this.withoutWords(child, child.name === 'header');
      if (rest) {
        this.begun = child.name === 'div';
        out.push(rest);
      }
    } else if (CONTAINERS.has(child.name)) {
      out.push(this.top(child));
    } else {
      // Pictures and tables do not begin the story; a list does not stand over it.
      this.begun = child.name !== 'figure';
      out.push(child);
    }
  }

  private isRepeated(line: XmlElement, text: string): boolean {
    const { lines, abstracts } = this.known;
    return (
      lines.has(text) ||
      lines.has(text.replace(BY, '')) ||
      (abstracts.has(text) && MARKED.test(line.attributes.class ?? ''))
    );
  }

  /** What of an element is not among the item's metadata. */
  private withoutWords(element: XmlElement, isHeader: boolean): XmlElement | undefined {
    const { lines, words, abstracts } = this.known;
    const isKnown = (text: string): boolean =>
      lines.has(text) || words.has(text) || (isHeader && abstracts.has(text));
    const children: XmlNode[] = [];
    for (const child of element.children) {
      if (!isElement(child)) {
        const text = comparable(child);
        if (text === '' || !isKnown(text)) children.push(child);
        continue;
      }
      const text = saidIn(child);
      const isSaid = text !== undefined && isKnown(text);
      if (isSaid || (isHeader && child.name === 'time')) continue;
      const rest = this.withoutWords(child, isHeader);
      if (rest) children.push(rest);
    }
    return children.some((child) => (isElement(child) ? true : child.trim() !== '')) || element.attributes.src
      ? { ...element, children }
      : undefined;
  }

  /** The first paragraph without a dateline or byline that an element of its own sets off, where the item has the same. */
  private withoutDateline(paragraph: XmlElement): XmlElement {
    const first = paragraph.children.findIndex((node) => isElement(node) || node.trim() !== '');
    const node = paragraph.children[first];
    if (!node || !isElement(node) || !MARKED.test(node.attributes.class ?? node.name)) return paragraph;
    if (!this.known.lines.has(saidIn(node) ?? '')) return paragraph;
    return { ...paragraph, children: paragraph.children.slice(first + 1) };
  }
}

const hasLines = (element: XmlElement): boolean =>
  childrenOf(element).some((child) => LINE.test(child.name) || CONTAINERS.has(child.name) || hasLines(child));

/** What an item says of itself, for `withoutRepeated`. */
export const knownLines = ({
  lines,
  abstracts = [],
  words = [],
}: Partial<Record<keyof KnownLines, Iterable<string>>> & { lines: Iterable<string> }): KnownLines => {
  const set = (texts: Iterable<string>): Set<string> =>
    new Set([...texts].map(comparable).filter((text) => text !== ''));
  return { lines: set(lines), abstracts: set(abstracts), words: set(words) };
};
