import { EOT, ETX, SOH, STX } from './controls';

/** A line of a transmission, or the part of one up to or from a control: SOH and STX begin a piece, ETX and EOT end one. */
export interface Piece {
  /** With its line end. Absent when the piece is over the limit. */
  bytes?: Uint8Array;
  length: number;
  /** The piece, or its first and its last bytes where it is over the limit. */
  start: Uint8Array;
  end: Uint8Array;
  /** The line of the file on which it stands, from 1. */
  line: number;
}

const LF = 0x0a;
const CR = 0x0d;
/** What is kept of a piece that is over the limit. */
const KEPT = 160;

/** Bytes at which a piece may begin or end. */
const SPECIAL = new Uint8Array(256);
for (const byte of [LF, CR, SOH, STX, ETX, EOT]) SPECIAL[byte] = 1;

/**
 * Cuts bytes at line ends (CR, LF, CR LF) and at the controls that structure a transmission, and gives those of each chunk together. Holds
 * one piece and one chunk at a time. All bytes come back, in order, as copies; linear in their number.
 */
export async function* pieces(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Piece[]> {
  const builder = new PieceBuilder(limit);
  for await (const chunk of chunks) {
    builder.push(chunk.slice());
    if (builder.done.length > 0) yield builder.done.splice(0);
  }
  builder.finish();
  if (builder.done.length > 0) yield builder.done;
}

class PieceBuilder {
  readonly done: Piece[] = [];
  private parts: Uint8Array[] = [];
  private length = 0;
  private first: Uint8Array | undefined;
  private line = 1;
  private afterReturn = false;

  constructor(private readonly limit: number) {}

  push(chunk: Uint8Array): void {
    let from = 0;
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i];
      if (SPECIAL[byte] === 0 && !this.afterReturn) continue;
      if ((this.afterReturn && byte !== LF && byte !== CR) || byte === SOH || byte === STX) {
        this.take(chunk.subarray(from, i));
        from = i;
        this.finish();
      }
      if (byte === LF || byte === ETX || byte === EOT) {
        this.take(chunk.subarray(from, i + 1));
        from = i + 1;
        this.finish();
      }
      this.afterReturn = byte === CR;
    }
    this.take(chunk.subarray(from));
  }

  finish(): void {
    if (this.length === 0) return;
    const { length, parts, line } = this;
    const bytes = parts.length === 1 ? parts[0] : Buffer.concat(parts);
    const isWhole = length <= this.limit;
    this.done.push({
      length,
      line,
      start: isWhole ? bytes : this.first!,
      end: isWhole ? bytes : bytes.slice(-KEPT),
      ...(isWhole ? { bytes } : {}),
    });
    // A line ends with its LF or its CR; a piece that a control cuts off is still on the same one.
    const last = bytes[bytes.length - 1];
    if (last === LF || last === CR) this.line += 1;
    this.parts = [];
    this.length = 0;
    this.first = undefined;
  }

  private take(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.length += bytes.length;
    this.first ??= bytes.length > KEPT ? bytes.slice(0, KEPT) : bytes;
    this.parts.push(bytes);
    if (this.length > this.limit) this.parts = [Buffer.concat(this.parts).subarray(-KEPT).slice()];
  }
}
