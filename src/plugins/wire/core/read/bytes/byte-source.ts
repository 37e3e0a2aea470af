/** How much of a file is looked at to tell its format and encoding. */
export const HEAD_BYTES = 64 * 1024;

/** A file's bytes, read once from front to end, with a look ahead at the beginning. */
export class ByteSource {
  private readonly iterator: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  private ahead: Uint8Array[] = [];
  private ended = false;

  constructor(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    this.iterator = Symbol.asyncIterator in bytes ? bytes[Symbol.asyncIterator]() : bytes[Symbol.iterator]();
  }

  /** The first bytes, without taking them: at least `HEAD_BYTES` unless the file is shorter (`complete`). */
  async head(): Promise<{ bytes: Uint8Array; complete: boolean }> {
    let length = this.ahead.reduce((sum, chunk) => sum + chunk.length, 0);
    while (length < HEAD_BYTES && !this.ended) {
      const chunk = await this.pull();
      if (chunk) {
        this.ahead.push(chunk);
        length += chunk.length;
      }
    }
    const complete = this.ended && length <= HEAD_BYTES;
    const joined = this.ahead.length === 1 ? this.ahead[0] : Buffer.concat(this.ahead);
    return { bytes: joined.subarray(0, HEAD_BYTES), complete };
  }

  /** The bytes from front to end, those of `head` included, in the pieces they come in. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    while (this.ahead.length > 0) yield this.ahead.shift()!;
    while (!this.ended) {
      const chunk = await this.pull();
      if (chunk) yield chunk;
    }
  }

  /** All bytes as one, or undefined as soon as they are more than `limit`. */
  async whole(limit: number): Promise<Uint8Array | undefined> {
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of this.chunks()) {
      length += chunk.length;
      if (length > limit) return undefined;
      parts.push(chunk);
    }
    return Buffer.concat(parts, length);
  }

  /** Tells the source that nothing more is wanted. */
  async close(): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    await this.iterator.return?.();
  }

  private async pull(): Promise<Uint8Array | undefined> {
    const next = await this.iterator.next();
    if (!next.done) return next.value;
    this.ended = true;
    return undefined;
  }
}
