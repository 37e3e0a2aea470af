import { signsOf, type Signs } from './piece-signs';
import { pieces, type Piece } from './pieces';

/** One message of a transmission, or what stands between two of them. */
export interface Message {
  /** As they came. Absent when the message is over the limit. */
  bytes?: Uint8Array;
  length: number;
  /** The line of the file on which it begins, from 1. */
  line: number;
  /** False for what stands between messages, or before the first one, and belongs to none. */
  begun: boolean;
  /** It has an end of its own: ETX, EOT, or NNNN. */
  ended: boolean;
}

/** Lines above a heading that belong to it (agencies' routing codes). */
const PREAMBLE_LINES = 3;
const DATED = /\d{4}.*\d{2}/;

/**
 * Cuts a transmission into its messages. One begins at SOH or at a line that begins with ZCZC, and ends with EOT, with NNNN, or where the
 * next one begins; fillers behind it are still its own. Holds one message and one chunk at a time, and of a message that is over the
 * limit nothing. All bytes come back, in order; linear in their number.
 *
 * @param limit bytes of one message
 * @param carets the controls are shown as `^A` and so on
 */
export async function* messages(
  chunks: AsyncIterable<Uint8Array>,
  { limit, carets }: { limit: number; carets: boolean },
): AsyncGenerator<Message> {
  let current: Assembly | undefined;
  for await (const batch of pieces(chunks, limit)) {
    for (const piece of batch) {
      const signs = signsOf(piece, carets);
      if (current?.isOverBefore(signs)) {
        yield current.message();
        current = undefined;
      }
      const again = signs.stx ? current?.splitBehindText(carets) : undefined;
      if (current && again) {
        yield current.message();
        current = again;
      }
      current ??= new Assembly(limit, piece.line);
      current.add(piece, signs);
    }
  }
  if (current) yield current.message();
}

class Assembly {
  private parts: Piece[] = [];
  private length = 0;
  private begun: 'soh' | 'zczc' | undefined;
  private printedLines = 0;
  private hasText = false;
  private textEnds = -1;
  private over = false;
  private ended = false;

  constructor(
    private readonly limit: number,
    private readonly line: number,
  ) {}

  isOverBefore({ soh, zczc, blank }: Signs): boolean {
    if (this.over) return !blank;
    if (!soh && !zczc) return false;
    if (!this.begun) return this.printedLines > PREAMBLE_LINES;
    // SOH and ZCZC together begin one message, in either order.
    const other = soh ? this.begun === 'zczc' : this.begun === 'soh';
    return this.hasText || !other || this.printedLines > 1;
  }

  add(piece: Piece, signs: Signs): void {
    this.parts.push(piece);
    this.length += piece.length;
    if (this.length > this.limit) this.parts = [];
    if (!signs.blank) this.printedLines += 1;
    if (signs.soh) this.begun = 'soh';
    else if (signs.zczc || signs.stx) this.begun ??= signs.zczc ? 'zczc' : 'soh';
    if (signs.stx) this.hasText = true;
    if (!this.begun) return;
    if (signs.etx) {
      this.textEnds = this.parts.length;
      this.ended = true;
    }
    // Within STX and ETX, NNNN is but a line; what tells the time comes behind ETX.
    const isTelexEnd = signs.nnnn && (!this.hasText || this.textEnds >= 0);
    if (signs.eot || isTelexEnd) this.over = this.ended = true;
  }

  /** For a second STX: the next message's heading, taken off from behind this one's end; undefined for the first STX. */
  splitBehindText(carets: boolean): Assembly | undefined {
    if (!this.hasText || this.textEnds < 0) return undefined;
    let at = this.textEnds;
    while (at < this.parts.length && signsOf(this.parts[at], carets).blank) at += 1;
    const isDated = at < this.parts.length && DATED.test(latin1(this.parts[at].start));
    at = isDated ? at + 1 : this.textEnds;
    const heading = this.parts.splice(at);
    this.length -= heading.reduce((sum, piece) => sum + piece.length, 0);
    const next = new Assembly(this.limit, heading[0]?.line ?? this.line);
    for (const piece of heading) next.add(piece, signsOf(piece, carets));
    next.begun = 'soh';
    return next;
  }

  message(): Message {
    const { length, line, ended } = this;
    const whole = length <= this.limit && this.parts.every(({ bytes }) => bytes !== undefined);
    const bytes = whole ? Buffer.concat(this.parts.map((piece) => piece.bytes!)) : undefined;
    return { length, line, ended, begun: this.begun !== undefined, ...(bytes ? { bytes } : {}) };
  }
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 100)).toString('latin1');
