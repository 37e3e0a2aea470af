/**
 * A stretch of a text. Offsets are UTF-16 code units, `start` inclusive and `end` exclusive, as in JavaScript strings.
 */
export interface Span {
  start: number;
  end: number;
}

/** True when the two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
