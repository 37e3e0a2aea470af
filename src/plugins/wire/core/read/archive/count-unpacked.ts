import type { ReadLimits } from '../outcome';

/** Bytes that anything may unpack to, however well it is packed: the ratio tells nothing about a small file. */
const ALWAYS = 16 * 1024 * 1024;

/** Thrown where unpacking is stopped; `message` is the reason, to be told. */
export class UnpackLimit extends Error {}

/**
 * Passes unpacked bytes on and counts them, so that a small file cannot become a huge one.
 *
 * @param packed the bytes taken in so far
 * @throws UnpackLimit when they are more than `limits` allow
 */
export class UnpackedCounter {
  private total = 0;

  constructor(private readonly limits: Pick<ReadLimits, 'unpackedBytes' | 'unpackedRatio'>) {}

  async *count(chunks: AsyncIterable<Uint8Array>, packed: () => number): AsyncGenerator<Uint8Array> {
    const { unpackedBytes, unpackedRatio } = this.limits;
    let own = 0;
    for await (const chunk of chunks) {
      own += chunk.length;
      this.total += chunk.length;
      if (this.total > unpackedBytes) {
        throw new UnpackLimit(
          `it unpacks to more than ${unpackedBytes} bytes, the most that an archive may. Split it`,
        );
      }
      if (own > ALWAYS && own > unpackedRatio * packed()) {
        throw new UnpackLimit(
          `it unpacks to more than ${unpackedRatio} times its size, as no text does. Have it sent again`,
        );
      }
      yield chunk;
    }
  }
}
