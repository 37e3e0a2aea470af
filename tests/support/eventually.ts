import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 15_000;

/** Repeats assertions until they hold; when they do not within 15 seconds, what the last try threw is thrown. */
export async function eventually(assertions: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ; await pause(50)) {
    try {
      return await assertions();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
