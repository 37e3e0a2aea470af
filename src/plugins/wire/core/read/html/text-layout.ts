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

/** Builds the text: remembers what separates it from what is already there, and writes that only when more text comes. */
export class TextLayout {
  private parts: string[] = [];
  private written = 0;
  private breaks = 0;
  private space = false;
  private mark = '';
  private tab = false;
  private lists = 0;
  private pre = 0;

  open(tag: string): void {
    if (tag === 'br') this.lineBreak();
    if (BLOCKS.has(tag)) this.block(LISTS.has(tag) && this.lists > 0 ? 1 : 2);
    if (LISTS.has(tag)) this.lists += 1;
    if (tag === 'pre') this.pre += 1;
    if (LINES.has(tag)) this.block(1);
    if (tag === 'li') this.mark = '- ';
    if (tag === 'td' || tag === 'th') this.tab = this.breaks === 0 && this.parts.length > 0;
  }

  close(tag: string): void {
    if (LISTS.has(tag)) this.lists = Math.max(0, this.lists - 1);
    if (tag === 'pre') this.pre = Math.max(0, this.pre - 1);
    if (BLOCKS.has(tag)) this.block(LISTS.has(tag) && this.lists > 0 ? 1 : 2);
    if (LINES.has(tag)) this.block(1);
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
    // What follows a list mark stands beside it, whatever element it comes in.
    if (this.mark === '') this.breaks = Math.max(this.breaks, breaks);
    this.space = false;
  }

  private lineBreak(): void {
    if (this.parts.length > 0 && this.breaks < 2) this.breaks += 1;
    this.space = false;
  }

  private write(piece: string): Span {
    if (this.parts.length > 0) {
      if (this.breaks > 0) this.push('\n'.repeat(this.breaks));
      else if (this.tab) this.push('\t');
      else if (this.space) this.push(' ');
    }
    if (this.mark !== '') this.push(this.mark);
    const start = this.written;
    this.push(piece);
    this.breaks = 0;
    this.space = false;
    this.tab = false;
    this.mark = '';
    return { start, end: this.written };
  }

  private push(piece: string): void {
    this.parts.push(piece);
    this.written += piece.length;
  }
}
