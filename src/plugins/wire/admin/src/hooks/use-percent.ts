import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { roundedDown } from '../lib/rounded-down';

/** @returns how the editor's language writes a share, 0 to 1, in percent; never rounded up */
export const usePercent = (): ((share: number) => string) => {
  const { formatNumber } = useIntl();
  return useCallback((share) => formatNumber(roundedDown(share), { style: 'percent' }), [formatNumber]);
};
