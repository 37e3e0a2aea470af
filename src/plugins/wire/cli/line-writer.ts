import type { Writable } from 'node:stream';

/**
 * Writes lines to a stream as fast as its reader takes them. When the reader has gone (`wire parse … | head`), what is written is
 * dropped and `closed` says so: that is the reader's right and no error.
 */
export class LineWriter {
  /** The reader has gone: there is no use in going on. */
  closed = false;
  private failure: Error | undefined;
  private wake: (() => void) | undefined;
  /** The stream's own: while Strapi runs, that of standard output is another one. */
  private readonly write: (text: string, done?: () => void) => boolean;

  constructor(private readonly stream: Writable) {
    this.write = stream.write.bind(stream) as LineWriter['write'];
    stream.on('error', this.onError);
    stream.on('drain', this.onDrain);
    stream.on('close', this.onClose);
  }

  /** Writes one value as a line of JSON. Rejects when the stream fails otherwise than by its reader's going. */
  json(value: unknown): Promise<void> {
    return this.line(JSON.stringify(value));
  }

  /** Writes one line, and waits while the stream is full. */
  async line(text: string): Promise<void> {
    if (this.failure) throw this.failure;
    if (this.closed) return;
    if (this.write(`${text}\n`)) return;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      if (this.closed || this.failure) this.onDrain();
    });
    if (this.failure) throw this.failure;
  }

  /** Waits until all is handed over. The stream stays open; errors that come later stay quiet. */
  async flush(): Promise<void> {
    if (!this.closed && !this.failure) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        this.write('', () => resolve());
      });
    }
    this.stream.off('drain', this.onDrain);
    this.stream.off('close', this.onClose);
    if (this.failure) throw this.failure;
  }

  private readonly onDrain = (): void => {
    this.wake?.();
    this.wake = undefined;
  };

  private readonly onClose = (): void => {
    this.closed = true;
    this.onDrain();
  };

  private readonly onError = (error: NodeJS.ErrnoException): void => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') this.closed = true;
    else this.failure ??= error;
    this.onDrain();
  };
}
