/** How many notices have a gram: counters by hash alone, which may count too many but never too few below {@link MANY}. */
export interface GramCounts {
  add(gram: number): void;
  of(gram: number): number;
}

const LARGEST = 2 ** 23;
const MANY = 255;

/** Counters for so many grams. */
export const gramCounts = (expected: number): GramCounts => {
  const size = Math.min(LARGEST, 2 ** Math.ceil(Math.log2(expected * 2 + 16)));
  const counts = new Uint8Array(size);
  return {
    add: (gram) => {
      const counter = gram & (size - 1);
      if (counts[counter] < MANY) counts[counter]++;
    },
    of: (gram) => counts[gram & (size - 1)],
  };
};
