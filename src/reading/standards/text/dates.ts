/** A date and time as ISO 8601 in UTC with milliseconds; undefined for what is none. */
export const isoDate = (value: unknown): string | undefined => {
  if (typeof value !== 'string' || value === '') return undefined;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
};

/** A day as `YYYY-MM-DD`; undefined for what is none. */
export const isoDay = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && isoDate(value)
    ? value.slice(0, 10)
    : undefined;
