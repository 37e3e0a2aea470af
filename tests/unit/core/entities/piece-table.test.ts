import { PieceTable } from '../../../../src/plugins/wire/core/entities/piece-table';

const table = () => new PieceTable((piece) => ({ piece }));
const lookUp = (pieces: ReturnType<typeof table>, piece: string) => pieces.of(piece, 0, piece.length);

/** FNV-1a over UTF-16 code units, which the table finds its cells by. */
const hashOf = (piece: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < piece.length; i += 1) hash = Math.imul(hash ^ piece.charCodeAt(i), 0x01000193);
  return hash;
};
const cellOf = (piece: string): number => (hashOf(piece) >>> 8) & 0xffff;

/** Pieces that the table holds. */
const MOST = 40_000;

/** Made-up words, all different. */
const words = (count: number): string[] =>
  Array.from({ length: count }, (_none, i) => (Math.imul(i, 0x9e3779b1) >>> 0).toString(36).padStart(7, 'x'));

describe('PieceTable', () => {
  it('makes the same of the same piece once, wherever it stands', () => {
    const made: string[] = [];
    const pieces = new PieceTable((piece) => {
      made.push(piece);
      return { piece };
    });
    const one = pieces.of('The bank of the river', 4, 8);
    expect(pieces.of('a bank', 2, 6)).toBe(one);
    expect(one.piece).toBe('bank');
    expect(pieces.of('The bank of the river', 4, 7).piece).toBe('ban');
    expect(pieces.of('The bank of the river', 5, 8).piece).toBe('ank');
    expect(pieces.of('bank', 0, 0).piece).toBe('');
    expect(made).toEqual(['bank', 'ban', 'ank', '']);
  });

  it('tells pieces of one hash apart', () => {
    const pieces = table();
    const byHash = new Map<number, string>();
    const pairs: [string, string][] = [];
    for (const word of words(300_000)) {
      const other = byHash.get(hashOf(word));
      if (other?.length === word.length) pairs.push([other, word]);
      byHash.set(hashOf(word), word);
    }
    expect(pairs.length).toBeGreaterThan(0);
    for (const pair of pairs) {
      const made = pair.map((word) => lookUp(pieces, word));
      expect(made.map(({ piece }) => piece)).toEqual(pair);
      expect(pair.map((word) => lookUp(pieces, word))).toEqual(made);
      expect(lookUp(pieces, pair[1])).toBe(made[1]);
    }
  });

  it('stays right where far too many fall on the same cells, and gives up looking for them', () => {
    let made = 0;
    const pieces = new PieceTable((piece) => {
      made += 1;
      return { piece };
    });
    // The last cells of all, so that what has no room goes on at the first.
    const crowd = words(1_000_000).filter((word) => cellOf(word) >= 0xfffc);
    expect(crowd.length).toBeGreaterThan(48);
    for (const word of crowd) expect(lookUp(pieces, word).piece).toBe(word);
    expect(made).toBe(crowd.length);
    const [first] = crowd;
    expect(lookUp(pieces, first!)).toBe(lookUp(pieces, first!));
    made = 0;
    for (const word of crowd) expect(lookUp(pieces, word).piece).toBe(word);
    // Thirty-two from the first of four cells on have been kept.
    expect(made).toBeGreaterThanOrEqual(crowd.length - 36);
    expect(made).toBeLessThanOrEqual(crowd.length - 32);
  });

  it('makes long pieces anew', () => {
    const pieces = table();
    const [kept, long] = ['n'.repeat(40), 'n'.repeat(41)];
    expect(lookUp(pieces, kept)).toBe(lookUp(pieces, kept));
    const one = lookUp(pieces, long);
    expect(one.piece).toBe(long);
    expect(lookUp(pieces, long)).not.toBe(one);
  });

  it('stays right after more pieces than it holds, over and over', () => {
    const pieces = table();
    const all = words(200_000);
    for (const word of [...all, ...all])
      if (lookUp(pieces, word).piece !== word) throw new Error(`“${word}” was taken for another.`);
  });

  it('keeps the piece that no longer finds room, and empties itself for it', () => {
    const cells = new Map<number, string>();
    const all = words(150_000);
    for (const word of all) if (cells.size < MOST && !cells.has(cellOf(word))) cells.set(cellOf(word), word);
    // Its cell is taken, not those that follow.
    const last = all.find((word) => {
      const cell = cellOf(word);
      return cells.has(cell) && cells.get(cell) !== word && !cells.has(cell + 1);
    })!;
    const pieces = table();
    const first = [...cells.values()].map((word) => lookUp(pieces, word));
    expect(lookUp(pieces, first[0]!.piece)).toBe(first[0]);
    const one = lookUp(pieces, last);
    expect(lookUp(pieces, last)).toBe(one);
    expect(lookUp(pieces, first[0]!.piece)).not.toBe(first[0]);
    expect(lookUp(pieces, first[0]!.piece)).toEqual(first[0]);
  });

  it('tells astral characters apart, and what is cut out of one', () => {
    const pieces = table();
    const text = '𝒜𝒝😀';
    const parts = [
      [0, 2],
      [2, 4],
      [4, 6],
      [0, 1],
      [1, 2],
      [0, 4],
    ] as const;
    const made = parts.map(([from, to]) => pieces.of(text, from, to));
    expect(made.map(({ piece }) => piece)).toEqual(parts.map(([from, to]) => text.slice(from, to)));
    expect(lookUp(pieces, '𝒝')).toBe(made[1]);
    expect(new Set(made).size).toBe(parts.length);
  });
});
