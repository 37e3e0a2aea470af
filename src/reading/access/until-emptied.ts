/** Values that hold until something changes. */
export interface UntilEmptied<Value> {
  /** The value kept under a key, or what `load` gives, which is kept from then on. */
  get(key: string, load: () => Promise<Value>): Promise<Value>;
  /** Something has changed: what is kept, and what is being loaded, is not kept any longer. */
  empty(): void;
  /**
   * Says whether somebody tells of changes from now on. While nobody does, nothing is kept and each call loads anew; so it is until this
   * is called for the first time.
   */
  follow(isTold: boolean): void;
}

/** @param most how many values are kept at once; the one kept longest leaves first */
export function untilEmptied<Value>(most: number): UntilEmptied<Value> {
  let kept: Map<string, Promise<Value>> | undefined;

  return {
    async get(key, load) {
      // Looked up once: what is loaded while `empty` is called goes into the map that nobody reads any more.
      const here = kept;
      if (!here) return load();
      const there = here.get(key);
      if (there) return there;
      const loading = load();
      if (here.size >= most) here.delete(here.keys().next().value as string);
      here.set(key, loading);
      try {
        return await loading;
      } catch (error) {
        here.delete(key);
        throw error;
      }
    },
    empty() {
      if (kept) kept = new Map();
    },
    follow(isTold) {
      kept = isTold ? new Map() : undefined;
    },
  };
}
