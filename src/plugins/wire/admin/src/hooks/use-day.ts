import { useIntl } from 'react-intl';

/** @returns how a day is written, given as `YYYY-MM-DD` or as a point in time */
export const useDay = (): ((day: string) => string) => {
  const { formatDate } = useIntl();
  return (day) => formatDate(day, { dateStyle: 'medium', ...(day.length === 10 ? { timeZone: 'UTC' } : {}) });
};
