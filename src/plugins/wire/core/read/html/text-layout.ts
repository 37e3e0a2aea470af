import type { Span } from '../../span';

export const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a block (HTML Living Standard, section 15.3: `display: block`, and tables). */
export const BLOCKS = names(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend listing main menu nav ol optgroup p plaintext pre search section summary table ul xmp caption',
);

export const LISTS = names('ul ol menu dir');

/** Elements that begin on a new line. */
export const LINES = names('li tr option');

/** A row of a table being written. */
export interface Row {
  /** Its cells have stood on one line so far, but for line breaks within a cell. */
  isFlat: boolean;
  /** Cells that begin behind a tab. */
  tabs: number;
  hasText: boolean;
}

/** Builds the text: remembers what separates it from what is already there, and writes that only when more text comes. */
export class TextLayout {
  /** Code units written. */
  written = 0;
  /** Whether a block, and not just a line, ended before the text that was written last. */
  isApart = false;
  /** Code units of the list mark before the text that was written last. */
  markBefore = 0;
  private parts: string[] = [];
  private breaks = 0;
  /** Of the breaks to come, whether a block or a blank line is among their causes. */
  private isHard = false;
  private space = false;
  private mark = '';
  private tab = false;
  /** A cell begins, and nothing of it is written. */
  private isCellStart = false;
  private lists = 0;
  private pre = 0;
  /** The open tables and the open row of each. */
  private tables: (Row | 'table')[] = [];
  private openTables = 0;

  /** The row that text written now would be in. */
  get row(): Row | undefined {
    const top = this.tables[this.tables.length - 1];
    return top === 'table' ? undefined : top;
  }

  /** @param mark what stands before a list item */
  open(tag: string, mark = '- '): void {
    if (tag === 'br') this.lineBreak();
    if (tag === 'table' || tag === 'pre' || LISTS.has(tag)) this.leaveLine();
    if (BLOCKS.has(tag)) this.block(LISTS.has(tag) && this.lists > 0 ? 1 : 2);
    if (LISTS.has(tag)) this.lists += 1;
    if (tag === 'pre') this.pre += 1;
    if (tag === 'table') {
      this.tables.push('table');
      this.openTables += 1;
    }
    // In a row it stands beside the other cells, as one line of text.
    if (tag === 'li' && !this.row) this.leaveLine();
    if (LINES.has(tag)) this.block(1);
    if (tag === 'tr') {
      this.endRow();
      this.tables.push({ isFlat: true, tabs: 0, hasText: false });
    }
    if (tag === 'li') this.mark = mark;
    if (tag === 'td' || tag === 'th') this.cell();
  }

  close(tag: string): void {
    if (LISTS.has(tag)) this.lists = Math.max(0, this.lists - 1);
    if (tag === 'pre') this.pre = Math.max(0, this.pre - 1);
    if (tag === 'tr') this.endRow();
    if (tag === 'table') this.endTable();
    if (BLOCKS.has(tag)) this.block(LISTS.has(tag) && this.lists > 0 ? 1 : 2);
    if (LINES.has(tag)) this.block(1);
    if (tag === 'td' || tag === 'th') this.isCellStart = false;
    if (tag === 'li') {
      // Paragraphs in items do not move the items apart.
      if (this.mark === '' && this.breaks > 1) this.breaks = 1;
      this.mark = '';
    }
  }

  /** Adds text. Returns where what is seen of it stands in the result; undefined when that is nothing (yet). */
  text(piece: string): Span | undefined {
    if (this.pre > 0) return piece === '' ? undefined : this.write(piece);
    const words = piece.replace(/[ \t\n\r\f]+/g, ' ');
    if (words.startsWith(' ')) this.space = true;
    const core = words.slice(
      words.startsWith(' ') ? 1 : 0,
      words.length > 1 && words.endsWith(' ') ? -1 : undefined,
    );
    if (core === '') return undefined;
    const span = this.write(core);
    if (words.endsWith(' ')) this.space = true;
    return span;
  }

  result(): string {
    return this.parts.join('');
  }

  private block(breaks: number): void {
    // What follows a list mark, or is the first in a cell, stands beside it, whatever element it comes in.
    if (this.mark === '' && !this.isCellStart) {
      this.breaks = Math.max(this.breaks, breaks);
      this.isHard = true;
    }
    this.space = false;
  }

  private lineBreak(): void {
    if (this.parts.length > 0 && this.breaks < 2) this.breaks += 1;
    if (this.breaks > 1) this.isHard = true;
    this.space = false;
  }

  private cell(): void {
    const { row } = this;
    if (row?.isFlat && row.hasText) {
      this.tab = true;
      this.breaks = 0;
      this.isHard = false;
    } else this.tab = this.breaks === 0 && this.parts.length > 0;
    this.isCellStart = true;
  }

  /** What comes is more than a line of a cell. */
  private leaveLine(): void {
    const { row } = this;
    if (row) row.isFlat = false;
    this.isCellStart = false;
    this.tab = false;
  }

  private endRow(): void {
    const { row } = this;
    if (!row) return;
    this.tables.pop();
    this.isCellStart = false;
    // Paragraphs in cells do not move the rows apart.
    if (row.isFlat && row.tabs > 0 && this.breaks > 1) this.breaks = 1;
  }

  private endTable(): void {
    this.endRow();
    if (this.openTables === 0) return;
    this.openTables -= 1;
    this.tables.pop();
  }

  private write(piece: string): Span {
    const { row } = this;
    this.isApart = this.isHard || this.parts.length === 0;
    if (row?.hasText && this.isHard) row.isFlat = false;
    if (this.parts.length > 0) {
      if (this.breaks > 0) this.push('\n'.repeat(this.breaks));
      else if (this.tab) {
        this.push('\t');
        if (row) row.tabs += 1;
      } else if (this.space) this.push(' ');
    }
    if (this.mark !== '') this.push(this.mark);
    this.markBefore = this.mark.length;
    const start = this.written;
    this.push(piece);
    if (row) row.hasText = true;
    this.breaks = 0;
    this.isHard = false;
    this.space = false;
    this.tab = false;
    this.isCellStart = false;
    this.mark = '';
    return { start, end: this.written };
  }

  private push(piece: string): void {
    this.parts.push(piece);
    this.written += piece.length;
  }
}
