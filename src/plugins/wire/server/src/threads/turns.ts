import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which others get a turn: a request waits for no more of it. */
const SLICE_MS = 1;

/** Long work on the main thread, cut into slices between which requests are answered. */
export class Turns {
  private since = performance.now();

  /** Gives others their turn if this one has lasted long enough. To be called often. */
  async giveWhenDue(): Promise<void> {
    if (performance.now() - this.since < SLICE_MS) return;
    await setImmediate();
    this.since = performance.now();
  }
}
