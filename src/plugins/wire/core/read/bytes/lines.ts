/** A line of bytes without its end. `bytes` is absent when the line is over the limit; `length` is then how long it was. */
export interface Line {
  /** From 1, as editors count. */
  number: number;
  bytes?: Uint8Array;
  length: number;
}

const LINE_FEED = 0x0a;

/**
 * Cuts bytes into lines at each line feed; lines with nothing in them are counted and not given. Holds no more than one line and one chunk at a time, and of a line that is over `limit`
 * bytes nothing at all. A carriage return before the line feed stays in the line. The bytes of a line are a copy: the chunk may be
 * used again by who gave it.
 */
export async function* lines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > limit) parts = [];
    else if (piece.length > 0) parts.push(new Uint8Array(piece));
  };
  const finish = (): Line => {
    const line: Line = { number, length, bytes: length > limit ? undefined : joined(parts) };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      start = end + 1;
      if (length > 0) yield finish();
      else number += 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}

const joined = (parts: Uint8Array[]): Uint8Array => (parts.length === 1 ? parts[0] : Buffer.concat(parts));
