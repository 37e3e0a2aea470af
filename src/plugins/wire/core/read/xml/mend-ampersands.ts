/** A reference (XML 1.0, section 4.1), as long as any that exists. */
const BARE = /&(?!(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,31});)|<!\[CDATA\[|<!--/g;

/** More than the longest of the marks and references that may be cut by the end of a piece. */
const LONGEST = 36;

/**
 * Writes `&amp;` for each ampersand that begins no reference, which feeds are full of and which would have the parser swallow the tags after it. What
 * stands in CDATA sections and comments is left alone. Fed with a document piece by piece.
 */
export class AmpersandMender {
  /** How many were mended. */
  count = 0;
  private rest = '';
  private until: ']]>' | '-->' | undefined;

  /** @param last whether the document ends with this piece; before, its very end is held back */
  write(piece: string, last = false): string {
    const text = this.rest + piece;
    let out = '';
    let at = 0;
    for (;;) {
      if (this.until) {
        const end = text.indexOf(this.until, at);
        if (end < 0) return out + this.holdBack(text, at, last);
        out += text.slice(at, end + 3);
        at = end + 3;
        this.until = undefined;
      }
      BARE.lastIndex = at;
      const found = BARE.exec(text);
      if (!found || (!last && found.index > text.length - LONGEST))
        return out + this.holdBack(text, at, last);
      out += text.slice(at, found.index);
      at = found.index + found[0].length;
      if (found[0] === '&') {
        this.count += 1;
        out += '&amp;';
      } else {
        out += found[0];
        this.until = found[0] === '<!--' ? '-->' : ']]>';
      }
    }
  }

  private holdBack(text: string, at: number, last: boolean): string {
    const tail = Math.max(at, text.length - LONGEST);
    const mark = last ? -1 : text.slice(tail).search(this.until ? /[\]-]/ : /[&<]/);
    const end = mark < 0 ? text.length : tail + mark;
    this.rest = text.slice(end);
    return text.slice(at, end);
  }
}
