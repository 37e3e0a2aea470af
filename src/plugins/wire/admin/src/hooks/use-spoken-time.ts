import { useIntl } from 'react-intl';
import type { TimePart } from '../lib/spoken-time';

/** @returns a function that says a time in the editor's language: `1 hour, 31 minutes` */
export const useSpokenTime = (): ((parts: readonly TimePart[]) => string) => {
  const { formatList, formatNumber } = useIntl();

  return (parts) =>
    formatList(
      parts.map(({ value, unit }) => formatNumber(value, { style: 'unit', unit, unitDisplay: 'long' })),
      { type: 'unit' },
    );
};
