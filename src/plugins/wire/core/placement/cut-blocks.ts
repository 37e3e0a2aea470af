import type { Span } from '../span';
import { blockSpans } from './block-spans';
import { cutNodes } from './cut-nodes';
import { mergeSpans } from './merge-spans';

/**
 * The blocks without these stretches. A block that a stretch covers vanishes, and with it a list without items; one that a stretch reaches
 * into is cut there and trimmed; one that it cuts in two becomes two of its kind. Marks and links stay, unnumbered lists that become
 * neighbours become one (as `toBlocks` would make them), a blank block between two paragraphs of a stretch goes with them. Of an image only
 * the caption is cut; in code the indentation of the first line left stays.
 *
 * What Strapi would not send is left as it is: unknown types, blocks with words of their own, words outside a block, things that are no
 * nodes. Nothing given is changed, and blocks that no stretch reaches are the same objects. For the blocks of `toBlocks(paragraphs)` this
 * gives what `toBlocks(cutParagraphs(paragraphs, …))` gives for the same stretches; of code and of numbered and nested lists the same words,
 * but here the indentation and the other items' list stay. Linear in the size of the blocks, whatever their depth.
 *
 * @param spans UTF-16 code units of `blocksToText(full)`, in any order, overlapping or not
 */
export function cutBlocks(full: readonly unknown[], spans: readonly Span[]): unknown[] {
  const cuts = mergeSpans(spans);
  if (cuts.length === 0) return [...full];
  return cutNodes(full, blockSpans(full), cuts).flatMap(({ out }) => out);
}
