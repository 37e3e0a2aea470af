import { setTimeout as pause } from 'node:timers/promises';

/** So long that a machine with much else to do gets there, too. */
const PATIENCE_MS = 60_000;

/** Repeats assertions until they hold; when they do not within a minute, what the last try threw is thrown. */
export async function eventually(assertions: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ; await pause(50)) {
    try {
      return await assertions();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
