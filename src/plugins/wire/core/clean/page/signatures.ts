import type { PageBlock } from '../../read/html/page-layout';
import type { PageNode } from '../../read/html/page-tree';
import type { BlockShape } from './page-shape';

/** All blocks of a page that are made alike: the same element with the same class in the same kind of element. */
export interface Signature {
  id: string;
  count: number;
  words: number;
  linkWords: number;
  prose: number;
  /** In how many elements they stand: paragraphs of a story stand in one, teasers in one each. */
  parents: number;
}

/** For each block those like it, itself among them. */
export function signaturesOf(
  nodes: readonly PageNode[],
  blocks: readonly PageBlock[],
  shapes: readonly BlockShape[],
): Signature[] {
  const all = new Map<string, Signature & { seen: Set<number> }>();
  const name = (at: number): string =>
    at < 0 ? '' : `${nodes[at].tag}.${(nodes[at].attributes.class ?? '').slice(0, 80)}`;
  return blocks
    .map(({ node }, i) => {
      const parent = node < 0 ? -1 : nodes[node].parent;
      const id = `${name(node)}|${name(parent)}`;
      let signature = all.get(id);
      if (!signature) {
        signature = {
          id,
          count: 0,
          words: 0,
          linkWords: 0,
          prose: 0,
          parents: 0,
          seen: new Set(),
        };
        all.set(id, signature);
      }
      signature.count += 1;
      signature.words += shapes[i].words;
      signature.linkWords += shapes[i].linkWords;
      signature.prose += shapes[i].prose;
      signature.seen.add(parent);
      return signature;
    })
    .map((signature) => Object.assign(signature, { parents: signature.seen.size }));
}
