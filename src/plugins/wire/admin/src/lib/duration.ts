/** Minutes of each unit, the largest first. */
const MINUTES = { day: 1440, hour: 60, minute: 1 } as const;

/** A unit of time, as `Intl.NumberFormat` names it. */
export type DurationUnit = keyof typeof MINUTES;

/** In the order in which they are offered. */
export const DURATION_UNITS = ['minute', 'hour', 'day'] as const satisfies readonly DurationUnit[];

export interface Duration {
  value: number;
  unit: DurationUnit;
}

/** Minutes in the largest unit that needs no fraction. */
export const toDuration = (minutes: number): Duration => {
  const unit = (Object.keys(MINUTES) as DurationUnit[]).find((name) => minutes % MINUTES[name] === 0);
  return { value: minutes / MINUTES[unit ?? 'minute'], unit: unit ?? 'minute' };
};

/** @returns minutes, rounded: `1.5` hours are 90 */
export const toMinutes = ({ value, unit }: Duration): number => Math.round(value * MINUTES[unit]);
