import type { Mark, MarkupBlock } from '../../item';
import type { Span } from '../../span';

type Kind = Exclude<Mark['kind'], 'link'>;

/** What browsers set bold, slanted and so on (HTML Living Standard, section 15.3.4). */
const KINDS: ReadonlyMap<string, Kind> = new Map(
  (
    [
      ['bold', 'b strong'],
      ['italic', 'i em cite dfn var'],
      ['underline', 'u ins'],
      ['strikethrough', 's del strike'],
      ['code', 'code tt kbd samp'],
    ] as const
  ).flatMap(([kind, tags]) => tags.split(' ').map((tag) => [tag, kind] as const)),
);

interface Open {
  mark: Mark;
  /** How many elements of the kind are open. */
  count: number;
}

/**
 * Collects what is marked within the text. Elements need not be nested properly: what is marked ends with its own end tag, and what has
 * none with its block.
 */
export class InlineMarks {
  private marks: Mark[] = [];
  private open_ = new Map<Kind, Open>();
  private tags = new Map<string, number>();
  private link: Mark | undefined;

  open(tag: string): void {
    const kind = KINDS.get(tag);
    if (!kind) return;
    this.tags.set(tag, (this.tags.get(tag) ?? 0) + 1);
    const open = this.open_.get(kind);
    if (open) open.count += 1;
    else this.open_.set(kind, { mark: { kind, start: -1, end: -1 }, count: 1 });
  }

  close(tag: string): void {
    if (tag === 'a') this.endLink();
    const kind = KINDS.get(tag);
    const count = this.tags.get(tag) ?? 0;
    if (!kind || count === 0) return;
    this.tags.set(tag, count - 1);
    const open = this.open_.get(kind)!;
    open.count -= 1;
    if (open.count > 0) return;
    this.open_.delete(kind);
    this.end(open.mark);
  }

  /** A link begins, which ends the one before it: links do not nest. */
  openLink(href: string | undefined, title: string | undefined): void {
    this.endLink();
    if (href === undefined) return;
    this.link = { kind: 'link', start: -1, end: -1, href, ...(title ? { title } : {}) };
  }

  /** Text was written. */
  wrote(span: Span): void {
    for (const { mark } of this.open_.values()) extend(mark, span);
    if (this.link) extend(this.link, span);
  }

  /** @param blocks of the whole text */
  result(blocks: readonly MarkupBlock[]): Mark[] {
    const unclosed = [...this.open_.values()].map(({ mark }) => mark);
    if (this.link) unclosed.push(this.link);
    for (const mark of unclosed) {
      const block = blocks.find(({ end }) => end > mark.start);
      this.end(block ? { ...mark, end: Math.min(mark.end, block.end) } : mark);
    }
    return this.marks.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private endLink(): void {
    if (this.link) this.end(this.link);
    this.link = undefined;
  }

  private end(mark: Mark): void {
    if (mark.end > mark.start) this.marks.push(mark);
  }
}

function extend(mark: Mark, { start, end }: Span): void {
  if (mark.start < 0) mark.start = start;
  mark.end = end;
}
