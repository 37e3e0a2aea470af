/** A number of a unit of time, as `Intl.NumberFormat` names it. */
export interface TimePart {
  value: number;
  unit: 'second' | 'minute' | 'hour';
}

/**
 * How long something took, as one says it: `1 hour, 31 minutes`; seconds with a fraction only below ten of them.
 *
 * @returns at most two parts, the larger one first
 */
export function timeParts(seconds: number): TimePart[] {
  if (seconds < 10) return [{ value: Math.round(seconds * 10) / 10, unit: 'second' }];
  const whole = Math.round(seconds);
  if (whole < 60) return [{ value: whole, unit: 'second' }];
  const minutes = whole < 3600 ? Math.floor(whole / 60) : Math.round(whole / 60);
  const parts: TimePart[] =
    whole < 3600
      ? [
          { value: minutes, unit: 'minute' },
          { value: whole % 60, unit: 'second' },
        ]
      : [
          { value: Math.floor(minutes / 60), unit: 'hour' },
          { value: minutes % 60, unit: 'minute' },
        ];
  return parts.filter(({ value }) => value > 0);
}

/**
 * How long something still takes, as roughly as it is known, so that it does not change with every look.
 *
 * @returns undefined for a few seconds
 */
export function roughTime(seconds: number): TimePart | undefined {
  if (seconds <= 10) return undefined;
  if (seconds < 55) return { value: Math.ceil(seconds / 10) * 10, unit: 'second' };
  if (seconds < 5400) return { value: Math.max(1, Math.round(seconds / 60)), unit: 'minute' };
  return { value: Math.round(seconds / 3600), unit: 'hour' };
}
