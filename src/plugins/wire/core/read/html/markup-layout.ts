import type { MarkupBlock } from '../../item';
import type { Span } from '../../span';
import type { BodyImage } from './body-image';
import { LossCounter } from './body-losses';
import { imageOf, isInvisible } from './image-of';
import { InlineMarks } from './inline-marks';
import { linkAddress } from './link-address';
import { Structure, type Context } from './structure';
import { names, TextLayout, type Row } from './text-layout';
import type { Attributes, HtmlHandler } from './walk-html';

const EMBEDS = names('iframe embed object video audio canvas applet math svg');
const FIELDS = names('input select textarea');

/** What says the same on the line: no words at all, marks of trade, the endings of ordinal numbers. */
const SIGN = /^\s*(?:[^\p{L}\p{N}]*|\(?(?:tm|sm|mc|r|c)\)?|st|nd|rd|th|er|re|e|o|a)\s*$/iu;
const LONGEST_SIGN = 8;

/** A block as long as it may grow. */
interface Growing {
  block: MarkupBlock;
  /** What it is of: text of the same element belongs to it. Undefined for a block that ends with the next break. */
  of?: object;
  row?: Row;
}

/** Builds a body's text and its markup from what `walkHtml` tells. */
export class MarkupLayout implements HtmlHandler {
  readonly losses = new LossCounter();
  readonly images: BodyImage[] = [];
  private layout = new TextLayout();
  private structure = new Structure();
  private marks = new InlineMarks();
  private blocks: Growing[] = [];
  private sources = new Set<string>();
  private figures = new Map<object, { images: BodyImage[]; caption?: MarkupBlock }>();
  private tableStarts: number[] = [];
  private rows = new Map<Row, number>();
  /** A raised or lowered text that is open. */
  private raised: { at: number; text: string } | undefined;

  constructor(private readonly base: string | undefined) {}

  open(tag: string, attributes: Attributes, at: number): void {
    this.structure.open(tag, attributes, (heading) => this.last?.of === heading);
    this.layout.open(tag, this.markOf(tag));
    this.marks.open(tag, attributes);
    if (tag === 'a') this.openLink(attributes, at);
    else if (tag === 'img') this.addImage(attributes, at);
    else if (tag === 'table') this.tableStarts.push(at);
    else if (tag === 'sub' || tag === 'sup') this.raised = { at, text: '' };
    else if (EMBEDS.has(tag)) this.losses.add('embed', at);
    else if (FIELDS.has(tag) && attributes.get('type')?.toLowerCase() !== 'hidden')
      this.losses.add('form', at);
    if (tag === 'li' && this.structure.context.item?.label !== undefined) this.losses.add('numbering', at);
  }

  close(tag: string): void {
    this.structure.close(tag);
    this.layout.close(tag);
    this.marks.close(tag);
    if (tag === 'table') this.tableStarts.pop();
    if (tag === 'sub' || tag === 'sup') this.endRaised();
  }

  drop(tag: string, _attributes: Attributes, at: number): void {
    if (tag === 'iframe') this.losses.add('embed', at);
  }

  /** Returns where what is seen of the text stands in the result. */
  text(piece: string): Span | undefined {
    const span = this.layout.text(piece);
    if (!span) return undefined;
    this.marks.wrote(span);
    this.grow(span);
    if (this.raised && this.raised.text.length < LONGEST_SIGN)
      this.raised.text += piece.slice(0, LONGEST_SIGN);
    return span;
  }

  result() {
    const text = this.layout.result();
    const blocks = this.blocks.map(({ block, row }) => (row ? asRow(block, row) : block));
    const tables = new Set<number>();
    for (const [row, at] of this.rows) if (row.tabs > 0) tables.add(at);
    for (const at of tables) this.losses.add('table', at);
    for (const { images, caption } of this.figures.values())
      for (const image of images)
        if (caption) image.caption = text.slice(caption.start, caption.end).replace(/\s+/g, ' ').trim();
    return {
      text,
      markup: { blocks, marks: this.marks.result(blocks) },
      images: this.images,
      losses: this.losses.result(),
    };
  }

  private get last(): Growing | undefined {
    return this.blocks[this.blocks.length - 1];
  }

  private endRaised(): void {
    if (this.raised && !SIGN.test(this.raised.text)) this.losses.add('raised', this.raised.at);
    this.raised = undefined;
  }

  private markOf(tag: string): string | undefined {
    return tag === 'li' ? this.structure.context.item?.label : undefined;
  }

  private openLink(attributes: Attributes, at: number): void {
    const written = attributes.get('href')?.trim();
    const href = written === undefined ? undefined : linkAddress(written, this.base);
    this.marks.openLink(href, attributes.get('title'));
    // A name to be led to, or a place on the page itself, is no loss.
    if (href === undefined && written && !written.startsWith('#')) this.losses.add('link', at);
  }

  private addImage(attributes: Attributes, at: number): void {
    if (isInvisible(attributes)) return;
    const image = imageOf(attributes, this.layout.written, this.base);
    if (!image) this.losses.add('image', at);
    else if (!this.sources.has(image.src)) {
      this.sources.add(image.src);
      this.images.push(image);
      const { figure } = this.structure.context;
      if (figure) this.figureOf(figure).images.push(image);
    }
  }

  private figureOf(figure: object): { images: BodyImage[]; caption?: MarkupBlock } {
    const known = this.figures.get(figure);
    if (known) return known;
    const made = { images: [] };
    this.figures.set(figure, made);
    return made;
  }

  /** Text was written: it goes on with the last block, or begins one. */
  private grow(span: Span): void {
    const { context } = this.structure;
    const row = this.layout.row?.isFlat ? this.layout.row : undefined;
    const { last } = this;
    const of = ownerOf(context);
    const goesOn =
      last !== undefined &&
      last.row === row &&
      (row !== undefined ||
        (of === undefined ? !this.layout.isApart && last.of === undefined : last.of === of));
    if (goesOn) {
      last.block.end = span.end;
      return;
    }
    const block = blockOf(context, { start: span.start - this.labelBefore(context), end: span.end });
    if (context.item) context.item.isBegun = true;
    this.blocks.push({ block, of, row });
    if (row) this.noteRow(row);
    if (block.kind === 'caption' && context.figure) this.figureOf(context.figure).caption ??= block;
  }

  /** The number that a list of the article would not show belongs to the item's text. */
  private labelBefore({ item }: Context): number {
    return item?.label === undefined ? 0 : this.layout.markBefore;
  }

  private noteRow(row: Row): void {
    if (!this.rows.has(row)) this.rows.set(row, this.tableStarts[this.tableStarts.length - 1] ?? 0);
  }
}

/** The element whose text is one block, however many lines it has. */
const ownerOf = ({ code, caption, item, heading }: Context): object | undefined =>
  code ?? caption ?? item ?? heading;

function blockOf({ code, caption, item, heading, isQuote }: Context, { start, end }: Span): MarkupBlock {
  if (code) return { kind: 'code', start, end };
  if (caption) return { kind: 'caption', start, end };
  if (item && item.label === undefined) {
    const { list, number, isBegun } = item;
    const { format, depth } = list;
    // Below what stands in the item (a list, say) it goes on without a number of its own.
    if (isBegun) return { kind: 'list-item', start, end, format: 'unordered', depth: depth + 1 };
    return { kind: 'list-item', start, end, format, depth, ...(number === undefined ? {} : { number }) };
  }
  if (heading) return { kind: 'heading', start, end, level: heading.level };
  // So is the item of a list that the article's lists cannot count.
  return { kind: isQuote ? 'quote' : 'paragraph', start, end };
}

const asRow = (block: MarkupBlock, { tabs }: Row): MarkupBlock =>
  tabs > 0 ? { kind: 'table-row', start: block.start, end: block.end } : block;
