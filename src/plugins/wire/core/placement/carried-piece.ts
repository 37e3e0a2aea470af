import { skipWhiteSpace, trimmedEnd } from '../clean/white-space';
import type { Span } from '../span';
import type { Node } from './block-node';
import type { CutLeaf } from './cut-block';
import type { Fragment, Item } from './fragments';

/** What a paragraph lost between what is left of it: white space at the borders included, so that it can be put back as it was. */
export interface Loss extends Span {
  leaf: CutLeaf;
  /** How many of the kept pieces stand before it. */
  index: number;
}

/** The stretches of a paragraph that were cut from it. */
export function lossesOf(leaf: CutLeaf): Loss[] {
  const { start, text, kept } = leaf;
  const losses: Loss[] = [];
  for (let index = 0; index <= kept.length; index += 1) {
    const from = index === 0 ? start : kept[index - 1].end;
    const to = index === kept.length ? start + text.length : kept[index].start;
    if (skipWhiteSpace(text, from - start, to - start) < to - start)
      losses.push({ leaf, index, start: from, end: to });
  }
  return losses;
}

/** A loss without the white space towards a kept piece that it no longer stands beside: the one after it, or before it. */
export function apartFrom(loss: Loss, side: 'before' | 'after'): Loss {
  const { leaf, index } = loss;
  const isBeside = side === 'before' ? index > 0 : index < leaf.kept.length;
  if (!isBeside) return loss;
  const { start, end } = trimmed(loss);
  return side === 'before' ? { ...loss, start } : { ...loss, end };
}

function trimmed({ leaf, start, end }: Loss): Span {
  const from = skipWhiteSpace(leaf.text, start - leaf.start, end - leaf.start);
  return { start: leaf.start + from, end: leaf.start + trimmedEnd(leaf.text, from, end - leaf.start) };
}

/**
 * A cut stretch as a block of its own, of which nothing is left when it is cut. Its type is that of the block it was cut from; a caption
 * becomes a paragraph, and a list item gets a list around it.
 *
 * @param list the list to be put around a list item
 */
export function carriedPiece(loss: Loss, fragmentsOf: (span: Span) => Fragment[], list?: Node): Item {
  const { block, slice } = loss.leaf;
  const span = trimmed(loss);
  const shell = block.type === 'image' ? { type: 'paragraph' } : block;
  const node = { ...shell, children: slice(span) };
  return { node: list ? { ...list, children: [node] } : node, fragments: fragmentsOf(span) };
}
