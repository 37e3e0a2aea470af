import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { ENDS_PARAGRAPH, HEADINGS, IN_HEAD, SCOPE, SPECIAL, TABLE_PARTS, VOID } from './page-elements';
import { names } from './text-layout';

/** An element of a page, or a piece of its text. */
export interface PageNode {
  /** Lower case; empty for a text. */
  tag: string;
  /** Of a text: its characters, entities resolved. */
  text: string;
  /** By lower-case names. */
  attributes: Readonly<Record<string, string>>;
  /** Index of the parent; -1 at the top. */
  parent: number;
  /** Index behind the last descendant. */
  end: number;
}

/** A page as a tree, written down in document order, so that nothing that walks it needs recursion. */
export interface PageTree {
  nodes: PageNode[];
  /** How many elements lay deeper than `MAX_DEPTH` and are left out of the tree; their text is not. */
  flattened: number;
  /** True when the page has more than `MAX_NODES`, and the tree holds only the first of them. */
  cut: boolean;
}

/** No page that people read nests deeper. */
export const MAX_DEPTH = 500;
/** So many elements and texts fit into 16 MB only where nobody wrote them. */
export const MAX_NODES = 1_000_000;

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});
const SCOPE_OF_PARAGRAPH = new Set([...SCOPE, 'button']);
const SCOPE_OF_ITEM = new Set([...SCOPE, 'ol', 'ul']);
const SCOPE_OF_CELL = names('html table template');
/** Inside these a list item or a definition stays open when the next one starts. */
const LOOSE = names('address div p');

/**
 * Makes a tree of HTML, however malformed: elements end where the tree construction of the HTML Living Standard (section 13.2.6) ends them,
 * as far as it matters for what belongs together; misnested inline elements are not taken up again, and nothing is moved out of tables.
 * Linear in the length of the page, at most `MAX_DEPTH` times the number of its tags.
 */
export function parsePage(html: string): PageTree {
  const builder = new TreeBuilder(/^\s*<\?xml\s/.test(html.slice(0, 100)));
  let tag = '';
  let attributes: Record<string, string> | undefined;
  let attribute = '';
  let value = '';
  const ignore = (): void => undefined;
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => builder.text(html.slice(start, end)),
    ontextentity: (codepoint) => builder.text(String.fromCodePoint(codepoint)),
    oncdata: (start, end, offset) => builder.text(html.slice(start, end - offset)),
    onopentagname: (start, end) => {
      tag = html.slice(start, end).toLowerCase();
      attributes = undefined;
    },
    onattribname: (start, end) => {
      attribute = html.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata: (start, end) => (value += html.slice(start, end)),
    onattribentity: (codepoint) => (value += String.fromCodePoint(codepoint)),
    onattribend: () => {
      attributes ??= Object.create(null) as Record<string, string>;
      if (!(attribute in attributes)) attributes[attribute] = value;
    },
    onopentagend: () => builder.open(tag, attributes, false),
    onselfclosingtag: () => builder.open(tag, attributes, true),
    onclosetag: (start, end) => builder.close(html.slice(start, end).toLowerCase()),
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return builder.result();
}

class TreeBuilder {
  private readonly nodes: PageNode[] = [];
  private readonly stack: number[] = [];
  private readonly tags: string[] = [];
  /** How many elements of each name are open, so that the stack is not searched in vain. */
  private readonly opened = new Map<string, number>();
  private pieces: string[] = [];
  private flattened = 0;
  private cut = false;
  private foreign = 0;

  /** @param xml the page says that it is XML, where `<p/>` is a whole element */
  constructor(private readonly xml: boolean) {}

  text(piece: string): void {
    this.pieces.push(piece);
  }

  open(tag: string, attributes: Record<string, string> | undefined, selfClosing: boolean): void {
    this.flush();
    if ((tag === 'html' || tag === 'body') && this.isOpen(tag)) return this.addAttributes(tag, attributes);
    this.endWhatEndsHere(tag);
    const whole = VOID.has(tag) || (selfClosing && (this.xml || this.foreign > 0 || tag === 'svg'));
    if (!whole && this.stack.length >= MAX_DEPTH) {
      this.flattened += 1;
      return;
    }
    const index = this.add(tag, '', attributes ?? NO_ATTRIBUTES);
    if (whole || index < 0) return;
    this.stack.push(index);
    this.tags.push(tag);
    this.opened.set(tag, (this.opened.get(tag) ?? 0) + 1);
    if (tag === 'svg' || tag === 'math') this.foreign += 1;
  }

  close(tag: string): void {
    this.flush();
    // What follows the end of the body belongs to it, as in browsers.
    if (tag === 'html' || tag === 'body') return;
    if (tag === 'br' || (tag === 'p' && this.within('p', SCOPE_OF_PARAGRAPH) < 0)) {
      this.open(tag, undefined, false);
      if (tag === 'br') return;
    }
    if (!this.isOpen(tag) && !HEADINGS.has(tag)) return;
    let at: number;
    if (HEADINGS.has(tag)) at = this.lastOf(HEADINGS, SCOPE);
    else if (!SPECIAL.has(tag)) at = this.withinInline(tag);
    else if (tag === 'p') at = this.within(tag, SCOPE_OF_PARAGRAPH);
    else if (tag === 'li') at = this.within(tag, SCOPE_OF_ITEM);
    else if (tag === 'table' || TABLE_PARTS.has(tag)) at = this.within(tag, SCOPE_OF_CELL);
    else at = this.within(tag, SCOPE);
    if (at >= 0) this.pop(at);
  }

  result(): PageTree {
    this.flush();
    this.pop(0);
    return { nodes: this.nodes, flattened: this.flattened, cut: this.cut };
  }

  private flush(): void {
    if (this.pieces.length === 0) return;
    const text = this.pieces.length === 1 ? this.pieces[0] : this.pieces.join('');
    this.pieces = [];
    if (this.tags[this.tags.length - 1] === 'head' && text.trim() !== '') this.pop(this.stack.length - 1);
    this.add('', text, NO_ATTRIBUTES);
  }

  private add(tag: string, text: string, attributes: Readonly<Record<string, string>>): number {
    if (this.nodes.length >= MAX_NODES) {
      this.cut = true;
      return -1;
    }
    const index = this.nodes.length;
    const parent = this.stack.length > 0 ? this.stack[this.stack.length - 1] : -1;
    this.nodes.push({ tag, text, attributes, parent, end: index + 1 });
    return index;
  }

  private addAttributes(tag: string, attributes: Record<string, string> | undefined): void {
    if (!attributes) return;
    const node = this.nodes[this.stack[this.tags.indexOf(tag)]];
    node.attributes = { ...attributes, ...node.attributes };
  }

  private isOpen(tag: string): boolean {
    return (this.opened.get(tag) ?? 0) > 0;
  }

  /** Ends what may not stay open when this element starts. */
  private endWhatEndsHere(tag: string): void {
    if (this.isOpen('head') && !IN_HEAD.has(tag)) this.pop(this.tags.lastIndexOf('head'));
    if (ENDS_PARAGRAPH.has(tag)) this.end(this.within('p', SCOPE_OF_PARAGRAPH));
    const top = this.tags[this.tags.length - 1];
    if (HEADINGS.has(tag) && HEADINGS.has(top)) this.end(this.tags.length - 1);
    else if (tag === 'li') this.end(this.looselyWithin(['li']));
    else if (tag === 'dd' || tag === 'dt') this.end(this.looselyWithin(['dd', 'dt']));
    else if (tag === 'option' || tag === 'optgroup') {
      if (top === 'option') this.end(this.tags.length - 1);
    } else if (tag === 'a') this.end(this.withinInline('a'));
    else if (tag === 'button') this.end(this.within('button', SCOPE));
    const parts = TABLE_PARTS.get(tag);
    if (parts) this.end(this.lastOf(parts, SCOPE_OF_CELL));
  }

  private end(at: number): void {
    if (at >= 0) this.pop(at);
  }

  /** Where the innermost open element of this name stands on the stack; -1 when there is none before one of the barriers. */
  private within(tag: string, barriers: ReadonlySet<string>): number {
    if (!this.isOpen(tag)) return -1;
    for (let at = this.tags.length - 1; at >= 0; at -= 1) {
      if (this.tags[at] === tag) return at;
      if (barriers.has(this.tags[at])) return -1;
    }
    return -1;
  }

  private withinInline(tag: string): number {
    return this.within(tag, SPECIAL);
  }

  private lastOf(tags: ReadonlySet<string>, barriers: ReadonlySet<string>): number {
    for (let at = this.tags.length - 1; at >= 0; at -= 1) {
      if (tags.has(this.tags[at])) return at;
      if (barriers.has(this.tags[at])) return -1;
    }
    return -1;
  }

  private looselyWithin(tags: string[]): number {
    if (!tags.some((tag) => this.isOpen(tag))) return -1;
    for (let at = this.tags.length - 1; at >= 0; at -= 1) {
      if (tags.includes(this.tags[at])) return at;
      if (SPECIAL.has(this.tags[at]) && !LOOSE.has(this.tags[at])) return -1;
    }
    return -1;
  }

  private pop(at: number): void {
    while (this.stack.length > at) {
      const index = this.stack.pop()!;
      const tag = this.tags.pop()!;
      this.nodes[index].end = this.nodes.length;
      this.opened.set(tag, this.opened.get(tag)! - 1);
      if (tag === 'svg' || tag === 'math') this.foreign -= 1;
    }
  }
}
