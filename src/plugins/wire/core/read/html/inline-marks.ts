import type { Mark, MarkupBlock } from '../../item';
import type { Span } from '../../span';
import type { Attributes } from './walk-html';

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

/** What a style says for and against a mark. */
const STYLES: readonly { kind: Kind; on: RegExp; off: RegExp }[] = [
  {
    kind: 'bold',
    on: /font-weight\s*:\s*(?:bold|[6-9]\d\d)/i,
    off: /font-weight\s*:\s*(?:normal|lighter|[1-5]\d\d)/i,
  },
  { kind: 'italic', on: /font-style\s*:\s*(?:italic|oblique)/i, off: /font-style\s*:\s*normal/i },
  {
    kind: 'underline',
    on: /text-decoration(?:-line)?\s*:[^;]{0,40}underline/i,
    off: /text-decoration(?:-line)?\s*:\s*none/i,
  },
  {
    kind: 'strikethrough',
    on: /text-decoration(?:-line)?\s*:[^;]{0,40}line-through/i,
    off: /text-decoration(?:-line)?\s*:\s*none/i,
  },
];

/** Code units of a style that are looked at. */
const LONGEST_STYLE = 500;

function kindsOf(tag: string, style: string | undefined): readonly Kind[] | undefined {
  const own = KINDS.get(tag);
  if (own === undefined && tag !== 'span' && tag !== 'font') return undefined;
  const kinds = own === undefined ? [] : [own];
  if (!style) return kinds;
  const head = style.slice(0, LONGEST_STYLE);
  const added = STYLES.filter(({ kind, on }) => kind !== own && on.test(head)).map(({ kind }) => kind);
  const isOff = STYLES.some(({ kind, off }) => kind === own && off.test(head));
  return [...(isOff ? [] : kinds), ...added];
}

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
  private current = new Map<Kind, Open>();
  /** For each tag what its open elements mark. */
  private tags = new Map<string, (readonly Kind[])[]>();
  private link: Mark | undefined;

  open(tag: string, attributes: Attributes): void {
    const kinds = kindsOf(tag, attributes.get('style'));
    if (!kinds) return;
    const elements = this.tags.get(tag);
    if (elements) elements.push(kinds);
    else this.tags.set(tag, [kinds]);
    for (const kind of kinds) {
      const open = this.current.get(kind);
      if (open) open.count += 1;
      else this.current.set(kind, { mark: { kind, start: -1, end: -1 }, count: 1 });
    }
  }

  close(tag: string): void {
    if (tag === 'a') this.endLink();
    for (const kind of this.tags.get(tag)?.pop() ?? []) {
      const open = this.current.get(kind)!;
      open.count -= 1;
      if (open.count > 0) continue;
      this.current.delete(kind);
      this.end(open.mark);
    }
  }

  /** A link begins, which ends the one before it: links do not nest. */
  openLink(href: string | undefined, title: string | undefined): void {
    this.endLink();
    if (href === undefined) return;
    this.link = { kind: 'link', start: -1, end: -1, href, ...(title ? { title } : {}) };
  }

  /** Text was written. */
  wrote(span: Span): void {
    for (const { mark } of this.current.values()) extend(mark, span);
    if (this.link) extend(this.link, span);
  }

  /** @param blocks of the whole text */
  result(blocks: readonly MarkupBlock[]): Mark[] {
    const unclosed = [...this.current.values()].map(({ mark }) => mark);
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
