import { Memory } from './memory';

/** Most of what a newsroom's wires are written in; longer words and names hardly come twice. */
const BOUNDS = { most: 20_000, longest: 40 };

/** Makes the same of the same word, or short name, only once, for all texts to come; see `Memory` for what `make` has to keep to. */
export const rememberWords = <T extends NonNullable<unknown>>(
  make: (word: string) => T,
): ((word: string) => T) => {
  const memory = new Memory<T>(BOUNDS);
  return (word) => memory.of(word, make);
};
