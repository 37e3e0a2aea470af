import { isNode } from './block-node';

/**
 * True when two lists of blocks are equal as JSON, whatever the order of their keys: two lists are that have the same `blockKey`s, and no
 * text is made to tell. Not recursive, so that depth is not limited by the call stack.
 */
export function areSameBlocks(a: readonly unknown[], b: readonly unknown[]): boolean {
  const pairs: [unknown, unknown][] = [[a, b]];
  while (pairs.length > 0) {
    const [one, other] = pairs.pop()!;
    if (Object.is(one, other) || one === other) continue;
    if (Array.isArray(one)) {
      if (!Array.isArray(other) || one.length !== other.length) return false;
      for (let i = 0; i < one.length; i += 1) pairs.push([one[i], other[i]]);
    } else {
      if (!isNode(one) || !isNode(other)) return false;
      const keys = Object.keys(one);
      if (keys.length !== Object.keys(other).length) return false;
      for (const key of keys) {
        if (!Object.hasOwn(other, key)) return false;
        pairs.push([one[key], other[key]]);
      }
    }
  }
  return true;
}
