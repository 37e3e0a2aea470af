/** 64 bits in two halves: two different words of all that a newsroom ever meets do not have the same. */
export interface Hash {
  a: number;
  b: number;
}

/** The hash of a text's code units. @param seed keeps the hashes of one use apart from those of another */
export const hashOf = (text: string, seed = 0): Hash => {
  let a = 0x811c9dc5 ^ seed;
  let b = 0x9747b28c ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return { a: stirred(a), b: stirred(b ^ text.length) };
};

/** The hash of hashes in this order. */
export const joined = (hashes: readonly Hash[], seed: number): Hash => {
  let a = seed;
  let b = ~seed;
  for (const hash of hashes) {
    a = stirred(Math.imul(a, 31) + hash.a);
    b = stirred(Math.imul(b, 37) + hash.b);
  }
  return { a, b };
};

/** Every bit of a number changes half of those of the result (MurmurHash3's last step). */
export const stirred = (value: number): number => {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
};
