import { overlaps, type Span } from '../../../core/span';

/** Makes a function that gives those of some stretches that overlap another one, in their order; it does not look at all of them each time. */
export function overlapFinder<T extends Span>(spans: readonly T[]): (span: Span) => T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  /** How far the spans up to each one reach. */
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach[reach.length - 1] ?? 0));
  return (span) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reach[middle] > span.start) high = middle;
      else low = middle + 1;
    }
    const found: T[] = [];
    for (let i = low; i < sorted.length && sorted[i].start < span.end; i += 1) {
      if (overlaps(sorted[i], span)) found.push(sorted[i]);
    }
    return found;
  };
}
