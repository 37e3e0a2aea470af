import type { Block } from './join-lines';

/** Lines longer than this are hardly ever on a page twice. */
const LONGEST = 120;

/**
 * Makes the same of the same line only once: what menus, buttons and comments say stands on a page many times. Whatever `make` gives must depend
 * on nothing but the block's words and marks, and must not be changed.
 */
export const rememberLines = <T, More extends unknown[]>(
  make: (text: string, block: Block, ...more: More) => T,
): ((text: string, block: Block, ...more: More) => T) => {
  const made = new Map<string, T>();
  return (text, block, ...more) => {
    const { start, end, pieces, mark, numbered } = block;
    if (end - start > LONGEST || pieces.length > 1) return make(text, block, ...more);
    const key = `${mark ?? ''}${numbered ? 1 : 0} ${text.slice(start, end)}`;
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(text, block, ...more);
    made.set(key, value);
    return value;
  };
};
