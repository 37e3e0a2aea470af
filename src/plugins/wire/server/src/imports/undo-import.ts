/** A step of an undo, as a store does it. */
export interface UndoStep {
  name: string;
  /**
   * Does the next part, in a transaction of its own that also writes down how far it is.
   *
   * @param cursor where the part before it ended, `''` at the start
   * @returns where this part ended, undefined when nothing was left to do
   */
  batch(cursor: string): Promise<string | undefined>;
}

export interface UndoOptions {
  /** Where an earlier attempt was broken off. */
  from?: { step: string; cursor: string };
  /** Ends it before the next part. */
  signal?: AbortSignal;
  /** Writes down that a step begins. */
  begin(step: string): Promise<void>;
  onProgress?: () => Promise<void> | void;
}

/**
 * Takes an import back, or does it again: step by step, and each in parts, so that it can be broken off at any moment and goes on there.
 *
 * @throws whatever a part throws, or the signal's reason
 */
export async function undoImport(steps: readonly UndoStep[], options: UndoOptions): Promise<void> {
  const { from, signal, begin, onProgress } = options;
  const start = Math.max(0, from ? steps.findIndex(({ name }) => name === from.step) : 0);
  for (const [i, { name, batch }] of steps.slice(start).entries()) {
    const isResumed = i === 0 && from?.step === name;
    if (!isResumed) await begin(name);
    let cursor: string | undefined = isResumed ? from.cursor : '';
    while (cursor !== undefined) {
      signal?.throwIfAborted();
      cursor = await batch(cursor);
      await onProgress?.();
    }
  }
}
