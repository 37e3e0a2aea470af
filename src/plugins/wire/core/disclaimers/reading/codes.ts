/** Texts up to this length share one piece of memory; what longer ones take is not kept. */
const KEPT = 1 << 20;

const roomFor = (length: number) => {
  const codes = new Uint16Array(length);
  return { codes, bytes: Buffer.from(codes.buffer) };
};

let kept = roomFor(1 << 14);

/**
 * The code units of a text, which are read several times as fast as by `charCodeAt`. The array is longer than the text, and the next call
 * writes into the same one: nobody may hold it.
 */
export const codesOf = (text: string): Uint16Array => {
  let room = kept;
  if (room.codes.length < text.length) {
    room = roomFor(Math.max(text.length, Math.min(2 * kept.codes.length, KEPT)));
    if (room.codes.length <= KEPT) kept = room;
  }
  room.bytes.write(text, 'utf16le');
  return room.codes;
};
