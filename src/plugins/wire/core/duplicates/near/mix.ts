/**
 * Spreads 32 bits evenly (the last steps of MurmurHash3, by Austin Appleby): equal numbers stay equal, and of the smallest of many results
 * nothing can be said but chance.
 *
 * @returns an unsigned 32-bit number
 */
export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
