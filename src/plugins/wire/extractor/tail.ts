/** Characters that are kept. */
const KEPT = 500;

/** The last words of a stream, as one line that can be put into a log. */
export class Tail {
  private text = '';

  add(chunk: Uint8Array): void {
    this.text = (this.text + Buffer.from(chunk).toString('utf8')).slice(-2 * KEPT);
  }

  /** Empty when nothing was said. */
  get words(): string {
    return this.text
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(-KEPT);
  }
}
