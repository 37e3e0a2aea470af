import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { withDates } from '../lib/dates-in-text';

/** @returns a function that has the dates in a server's sentence, or in a field's value, read as all others in the panel */
export const useDatesInText = (): ((text: string) => string) => {
  const { formatDate } = useIntl();
  return useCallback(
    (text: string) =>
      withDates(text, (date) => formatDate(date, { dateStyle: 'medium', timeStyle: 'short' })),
    [formatDate],
  );
};
