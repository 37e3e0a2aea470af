import {
  feature,
  namesWord,
  textNumber,
  wordFeature,
} from '../../../../../src/plugins/wire/core/entities/sequence/feature';

const grid = (templates: number, size: number): [number, number, number, number][] => {
  const all: [number, number, number, number][] = [];
  for (let t = 0; t < templates; t += 1)
    for (let a = 0; a < size; a += 1)
      for (let b = 0; b < size; b += 1) for (let c = 0; c < size; c += 1) all.push([t * 37, a, b, c]);
  return all;
};

/** How many of so many numbers, drawn from `2 ** 23`, chance lets fall on one that another has. */
const byChance = (count: number): number => count ** 2 / 2 / 2 ** 23;

describe('features', () => {
  it('are numbers of 24 bits that say whether they name a word', () => {
    for (const [t, a, b, c] of grid(4, 8)) {
      const [plain, word] = [feature(t, a, b, c), wordFeature(t, a, b, c)];
      expect([namesWord(plain), namesWord(word)]).toEqual([false, true]);
      expect(word - plain).toBe(1);
      expect(plain).toBeGreaterThanOrEqual(0);
      expect(word).toBeLessThan(2 ** 24);
    }
  });

  it('of small numbers fall together no oftener than chance has it, whichever part differs', () => {
    const all = grid(32, 10);
    const different = new Set(all.map(([t, a, b, c]) => feature(t, a, b, c)));
    expect(all.length - different.size).toBeLessThan(2 * byChance(all.length));
  });

  it('of texts fall together no oftener than chance has it', () => {
    const texts = Array.from({ length: 20_000 }, (_none, i) => `word${i.toString(36)}`);
    const different = new Set(texts.map((text) => feature(1, textNumber(text))));
    expect(texts.length - different.size).toBeLessThan(2 * byChance(texts.length));
    expect(textNumber('abc')).not.toBe(textNumber('acb'));
    expect(textNumber('𝒜')).not.toBe(textNumber('𝒝'));
  });
});
