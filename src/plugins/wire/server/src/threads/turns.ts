import { setImmediate, setTimeout } from 'node:timers/promises';
import { isAnswering } from './answering';

/** Milliseconds of work after which others get a turn: a request waits for no more of it. */
const SLICE_MS = 1;
/** Milliseconds for which work stands back while requests are being answered. */
const BACK_MS = 4;

/** Long work on the main thread, cut into slices between which requests are answered; while there are some, they have most of the time. */
export class Turns {
  private since = performance.now();

  /** Gives others their turn if this one has lasted long enough. To be called often. */
  async giveWhenDue(): Promise<void> {
    if (performance.now() - this.since < SLICE_MS) return;
    await (isAnswering() ? setTimeout(BACK_MS) : setImmediate());
    this.since = performance.now();
  }
}
