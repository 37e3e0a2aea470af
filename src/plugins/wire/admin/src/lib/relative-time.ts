const UNITS = [
  { unit: 'year', seconds: 31_536_000 },
  { unit: 'month', seconds: 2_592_000 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const;

export interface RelativeTime {
  /** Negative: in the past. */
  value: number;
  unit: (typeof UNITS)[number]['unit'];
}

/**
 * How far a point in time is from another, in the largest unit that fits at least once, rounded towards now.
 *
 * @param at milliseconds since 1970
 * @param now likewise
 */
export const relativeTime = (at: number, now: number): RelativeTime => {
  const seconds = (at - now) / 1000;
  const fitting = UNITS.find((unit) => Math.abs(seconds) >= unit.seconds) ?? UNITS[UNITS.length - 1];
  // Never `-0`, which would be written as "in 0 seconds" on one side and "0 seconds ago" on the other.
  return { value: Math.trunc(seconds / fitting.seconds) || 0, unit: fitting.unit };
};
