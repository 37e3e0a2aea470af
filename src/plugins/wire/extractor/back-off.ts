/** After so many failures in a row nobody waits for it any more. */
const GIVEN_UP_AFTER = 3;
const LONGEST_MS = 60_000;

/** When something that failed is tried again: after one second, two, four, up to a minute. */
export class BackOff {
  private failures = 0;
  private until = 0;

  /** @param firstMs after how long it is tried again when it has failed once */
  constructor(private readonly firstMs = 1_000) {}

  failed(): void {
    this.until = performance.now() + Math.min(LONGEST_MS, this.firstMs * 2 ** this.failures);
    this.failures += 1;
  }

  /** It failed for a reason that says little: it is tried again after a while, and that is all. */
  stumbled(): void {
    this.until = performance.now() + this.firstMs;
  }

  succeeded(): void {
    this.failures = 0;
    this.until = 0;
  }

  /** Milliseconds until it may be tried again. */
  get wait(): number {
    return Math.max(0, this.until - performance.now());
  }

  /** It has failed so often that nobody should wait until it is tried again. */
  get isGivenUp(): boolean {
    return this.failures >= GIVEN_UP_AFTER;
  }
}
