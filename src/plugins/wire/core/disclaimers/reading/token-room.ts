import type { Tokens } from './tokens';

/** Columns that the tokens of several texts are written into, one text behind the other, since memory of its own costs a text too much. */
interface TokenRoom extends Omit<Tokens, 'length'> {
  size: number;
}

const BYTES_OF_TOKEN = 16;
/** Tokens that have room in one piece of memory; it is freed when nobody holds a text's tokens any more. */
const USUAL_SIZE = 1 << 14;

const roomFor = (size: number): TokenRoom => {
  const memory = new ArrayBuffer(size * BYTES_OF_TOKEN);
  return {
    size,
    start: new Int32Array(memory, 0, size),
    end: new Int32Array(memory, size * 4, size),
    hash: new Int32Array(memory, size * 8, size),
    word: new Uint16Array(memory, size * 12, size),
    stem: new Uint16Array(memory, size * 14, size),
  };
};

let room = roomFor(0);
let used = 0;

/** Where the next text's tokens begin in the present room. */
export const roomLeft = (): { room: TokenRoom; from: number } => ({ room, from: used });

/** A larger room, which begins with the tokens from `from` on of the present one. */
export const moreRoom = (from: number): TokenRoom => {
  const old = room;
  room = roomFor(Math.max(USUAL_SIZE, 2 * (old.size - from)));
  room.start.set(old.start.subarray(from));
  room.end.set(old.end.subarray(from));
  room.hash.set(old.hash.subarray(from));
  used = 0;
  return room;
};

/** The tokens from `from` to `to` of the present room, as those of a text. */
export const takeTokens = (from: number, to: number): Tokens => {
  const { start, end, hash, word, stem } = room;
  used = to;
  return {
    length: to - from,
    start: start.subarray(from, to),
    end: end.subarray(from, to),
    hash: hash.subarray(from, to),
    word: word.subarray(from, to),
    stem: stem.subarray(from, to),
  };
};
