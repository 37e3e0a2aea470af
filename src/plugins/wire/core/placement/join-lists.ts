import { childrenOf, haveSameShell, isNode, type Node } from './block-node';

/** True for lists that become one when nothing stands between them any more. Numbered ones stay apart: their numbers would change. */
export const areAlikeLists = (a: unknown, b: unknown): boolean =>
  isNode(a) &&
  isNode(b) &&
  a.type === 'list' &&
  a.format === 'unordered' &&
  Array.isArray(a.children) &&
  Array.isArray(b.children) &&
  haveSameShell(a, b);

/**
 * Adds the items of a list to the list at the end of `nodes`; false, and nothing done, when that is no such list.
 *
 * @param made the lists that this function made: only these are changed in place
 */
export function joinLists(nodes: unknown[], list: unknown, made: WeakSet<object>): boolean {
  const last = nodes[nodes.length - 1];
  if (!areAlikeLists(last, list)) return false;
  let joined = last as Node;
  if (!made.has(joined)) {
    joined = { ...joined, children: [...childrenOf(joined)] };
    made.add(joined);
    nodes[nodes.length - 1] = joined;
  }
  const items = childrenOf(joined);
  for (const item of childrenOf(list as Node)) items.push(item);
  return true;
}
