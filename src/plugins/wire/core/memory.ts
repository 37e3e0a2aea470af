/** What a `Memory` holds at most. */
export interface MemoryBounds {
  /** Texts that are kept. One more empties it: texts that never come again cost what they would without it. */
  most: number;
  /** Code units. What is longer is made anew each time. */
  longest: number;
}

/**
 * Makes the same of the same text only once, for all items to come: news is written in few words, and its notices are the same day after day.
 * Bounded, and nothing that a result depends on: what is made must depend on nothing but the text, and must not be changed.
 */
export class Memory<T extends NonNullable<unknown>> {
  private readonly made = new Map<string, T>();

  constructor(private readonly bounds: MemoryBounds) {}

  /** @param make is given a copy of the text; what it gives should be made of that, or of copies, so as to keep nothing else in memory */
  of(text: string, make: (text: string) => T): T {
    const before = this.made.get(text);
    if (before !== undefined) return before;
    if (text.length > this.bounds.longest) return make(text);
    if (this.made.size >= this.bounds.most) this.made.clear();
    const own = copyOf(text);
    const value = make(own);
    this.made.set(own, value);
    return value;
  }
}

/** A slice of a string keeps the whole of it in memory (V8); this is one of two joined strings, and keeps only those. */
export const copyOf = (text: string): string => ` ${text}`.slice(1);
