/** A place in a text, as editors count: lines and columns (UTF-16 code units) from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Tells where offsets are in a text, or in a piece of one that begins somewhere in it. Fast for offsets that go forward. */
export class Places {
  private line: number;
  /** Offset of the line's first character; below 0 for the line in which the piece begins. */
  private start: number;
  private next: number;

  constructor(
    private readonly text: string,
    private readonly begin: TextPlace = { line: 1, column: 1 },
  ) {
    [this.line, this.start, this.next] = this.front();
  }

  at(offset: number): TextPlace {
    if (offset < this.start) [this.line, this.start, this.next] = this.front();
    while (this.next >= 0 && this.next < offset) {
      this.line += 1;
      this.start = this.next + 1;
      this.next = this.text.indexOf('\n', this.start);
    }
    return { line: this.line, column: offset - this.start + 1 };
  }

  /** The same in words. */
  of(offset: number): string {
    const { line, column } = this.at(offset);
    return `line ${line}, column ${column}`;
  }

  private front(): [line: number, start: number, next: number] {
    return [this.begin.line, 1 - this.begin.column, this.text.indexOf('\n')];
  }
}
