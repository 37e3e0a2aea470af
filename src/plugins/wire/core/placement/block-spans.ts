import { blocksToText } from '../clean';
import type { Span } from '../span';
import { takeRun } from './take-run';

/** What `blocksToText` puts between two paragraphs. */
export const GAP = '\n\n'.length;

/**
 * Where the words of each node stand in `blocksToText(nodes)`. Nodes that share a paragraph share a span; one without words has an empty
 * span at the end of the words before it.
 */
export function blockSpans(nodes: readonly unknown[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (let i = 0; i < nodes.length;) {
    const { end } = takeRun(nodes, i);
    const { length } = blocksToText(nodes.slice(i, end));
    const start = length > 0 && at > 0 ? at + GAP : at;
    at = start + length;
    for (; i < end; i += 1) spans.push({ start, end: at });
  }
  return spans;
}
