import { childrenOf, inlineText, type Node } from './block-node';
import type { Span } from '../span';

/** Gives the text nodes and links of one stretch. */
export type InlineSlicer = (span: Span) => Node[];

/**
 * Takes pieces out of text nodes and links in a row, with their marks and addresses; nodes wholly inside a piece stay the same objects. Where
 * the row begins or ends with a text node, so does each piece: the editor wants one on either side of a link. A piece costs the number of its
 * nodes, however many there are in the row.
 *
 * @param start where the words of the row begin, in the offsets of the spans
 */
export function inlineSlicer(nodes: readonly Node[], start: number): InlineSlicer {
  const slice = plainSlicer(nodes, start);
  return (span) => {
    const piece = slice(span);
    if (piece.length === 0) return piece;
    if (isText(nodes[0]) && !isText(piece[0])) piece.unshift({ type: 'text', text: '' });
    if (isText(nodes[nodes.length - 1]) && !isText(piece[piece.length - 1]))
      piece.push({ type: 'text', text: '' });
    return piece;
  };
}

const isText = (node: Node): boolean => typeof node.text === 'string';

function plainSlicer(nodes: readonly Node[], start: number): InlineSlicer {
  const ends = new Float64Array(nodes.length);
  let end = start;
  nodes.forEach((node, i) => {
    end += inlineText(node).length;
    ends[i] = end;
  });
  const links = new Map<number, InlineSlicer>();
  const insideLink = (i: number, from: number): InlineSlicer => {
    const slicer = links.get(i) ?? plainSlicer(childrenOf(nodes[i]) as Node[], from);
    links.set(i, slicer);
    return slicer;
  };
  return (span) => {
    const piece: Node[] = [];
    for (let i = firstEndingAt(ends, span.start); i < nodes.length; i += 1) {
      const node = nodes[i];
      const from = i > 0 ? ends[i - 1] : start;
      if (from > span.end) break;
      if (from >= span.start && ends[i] <= span.end) piece.push(node);
      else if (from < span.end && ends[i] > span.start) {
        const inside = { start: Math.max(from, span.start), end: Math.min(ends[i], span.end) };
        piece.push(
          isText(node)
            ? { ...node, text: inlineText(node).slice(inside.start - from, inside.end - from) }
            : { ...node, children: insideLink(i, from)(inside) },
        );
      }
    }
    return piece;
  };
}

/** The first node that ends at `offset` or behind it. */
function firstEndingAt(ends: Float64Array, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
