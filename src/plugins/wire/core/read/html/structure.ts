import { LISTS, names } from './text-layout';
import { listNumber } from './list-number';
import type { Attributes } from './walk-html';

/** A list that is open. */
export interface List {
  format: 'ordered' | 'unordered';
  /** How many lists it is in, itself counted. */
  depth: number;
  next: number;
  /** The number that a Strapi list would show next; the list's own are others when `isPlain` is false. */
  shown: number;
  isPlain: boolean;
  type: string;
}

export interface Item {
  list: List;
  /** Of an ordered list. */
  number?: number;
  /** What the reader sees before it, when that is not what a Strapi list would show. */
  label?: string;
  /** A block of it is written. */
  isBegun?: boolean;
}

/** Where text stands: the innermost of each kind of element that says something about it. */
export interface Context {
  heading?: { level: number };
  list?: List;
  item?: Item;
  /** A figure or a table, that pictures and captions belong to. */
  figure?: object;
  caption?: object;
  code?: object;
  isQuote: boolean;
}

interface Frame {
  tag: string;
  context: Context;
  /** Index of the innermost item and of the innermost list in the stack, -1 for none. */
  itemAt: number;
  listAt: number;
}

const HEADING = /^h[1-6]$/;

/** What no heading holds, though the end tag of the heading before it may be missing. */
const ENDS_HEADING = names('p ul ol dl dir menu table blockquote pre hr figure li');

const OTHERS = names('blockquote pre figure figcaption table caption');

const OUTSIDE: Context = { isQuote: false };

/**
 * The open elements that say what a block is, in constant time a tag: every one knows what it is in. End tags that end nothing are passed
 * over, missing ones are made up where HTML does so.
 */
export class Structure {
  private stack: Frame[] = [];
  /** For each tag where it is in the stack. */
  private places = new Map<string, number[]>();

  get context(): Context {
    return this.stack[this.stack.length - 1]?.context ?? OUTSIDE;
  }

  /** @param isWritten whether the open heading has words */
  open(tag: string, attributes: Attributes, isWritten: (heading: object) => boolean): void {
    const isHeading = HEADING.test(tag);
    const { heading } = this.context;
    if (heading && (isHeading || (ENDS_HEADING.has(tag) && isWritten(heading))))
      this.endInnermost(`h${heading.level}`);
    if (tag === 'li') this.openItem(attributes);
    else if (LISTS.has(tag)) this.openList(tag, attributes);
    else if (isHeading) this.push(tag, { ...this.context, heading: { level: Number(tag[1]) } });
    else if (OTHERS.has(tag)) this.push(tag, inside(this.context, tag));
  }

  close(tag: string): void {
    const top = this.stack[this.stack.length - 1];
    // The end tag of an item does not end one outside the list.
    if (tag === 'li' && top && top.itemAt < top.listAt) return;
    this.endInnermost(tag);
  }

  private openItem(attributes: Attributes): void {
    const top = this.stack[this.stack.length - 1];
    if (top && top.itemAt > top.listAt) this.endFrom(top.itemAt);
    const list = this.context.list ?? {
      format: 'unordered',
      depth: 1,
      next: 1,
      shown: 1,
      isPlain: true,
      type: '',
    };
    const item: Item = { list };
    if (list.format === 'ordered') {
      const value = integer(attributes.get('value'));
      item.number = value ?? list.next;
      list.next = item.number + 1;
      list.isPlain &&= item.number === list.shown;
      list.shown += 1;
      if (!list.isPlain) item.label = `${listNumber(item.number, list.type)}. `;
    }
    this.push('li', { ...this.context, heading: undefined, item });
  }

  private openList(tag: string, attributes: Attributes): void {
    const start = integer(attributes.get('start')) ?? 1;
    const type = attributes.get('type') ?? '';
    const list: List = {
      format: tag === 'ol' ? 'ordered' : 'unordered',
      depth: (this.context.list?.depth ?? 0) + 1,
      next: start,
      shown: 1,
      isPlain: start === 1 && (type === '' || type === '1') && !attributes.has('reversed'),
      type,
    };
    this.push(tag, { ...this.context, heading: undefined, list, item: undefined });
  }

  private push(tag: string, context: Context): void {
    const top = this.stack[this.stack.length - 1];
    const at = this.stack.length;
    this.stack.push({
      tag,
      context,
      itemAt: tag === 'li' ? at : (top?.itemAt ?? -1),
      listAt: LISTS.has(tag) ? at : (top?.listAt ?? -1),
    });
    const places = this.places.get(tag);
    if (places) places.push(at);
    else this.places.set(tag, [at]);
  }

  private endInnermost(tag: string): void {
    const places = this.places.get(tag);
    if (places && places.length > 0) this.endFrom(places[places.length - 1]);
  }

  private endFrom(at: number): void {
    while (this.stack.length > at) this.places.get(this.stack.pop()!.tag)!.pop();
  }
}

function inside(context: Context, tag: string): Context {
  if (tag === 'blockquote') return { ...context, isQuote: true };
  if (tag === 'pre') return { ...context, code: {} };
  if (tag === 'figure' || tag === 'table') return { ...context, heading: undefined, figure: {} };
  return { ...context, caption: {} };
}

const integer = (value: string | undefined): number | undefined =>
  value !== undefined && /^\s*[+-]?\d{1,9}/.test(value) ? Number.parseInt(value, 10) : undefined;
