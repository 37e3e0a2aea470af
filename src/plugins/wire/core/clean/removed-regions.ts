import type { Span } from '../span';
import type { Label } from './label-blocks';
import type { RemovalReason, Removed } from './story';

/** Neighbouring blocks that are taken out for one reason. */
export interface RemovedRun {
  /** Index of its first block. */
  from: number;
  /** Index behind its last block. */
  to: number;
  reason: RemovalReason;
  /** Where it stands to the article. */
  place: 'before' | 'between' | 'after';
}

/**
 * Neighbours of one reason make one region, from the first to the last character of their blocks.
 *
 * @param explain a sentence for the editor: what gave the region away
 */
export function removedRegions(
  blocks: readonly Span[],
  labels: readonly Label[],
  explain: (run: RemovedRun) => string,
): Removed[] {
  const removed: Removed[] = [];
  const first = labels.indexOf('keep');
  const last = labels.lastIndexOf('keep');
  for (let from = 0; from < blocks.length; from += 1) {
    const reason = labels[from];
    if (reason === 'keep') continue;
    let to = from + 1;
    while (to < blocks.length && labels[to] === reason) to += 1;
    const place = from < first || first < 0 ? 'before' : from > last ? 'after' : 'between';
    const detail = explain({ from, to, reason, place });
    removed.push({ start: blocks[from].start, end: blocks[to - 1].end, reason, detail });
    from = to - 1;
  }
  return removed;
}
