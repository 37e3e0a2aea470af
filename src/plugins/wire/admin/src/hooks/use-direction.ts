import { useIntl } from 'react-intl';
import { directionOf } from '../lib/direction';

/** @returns the direction of the panel's language; tabs have to be told, since they go by no element around them */
export const useDirection = (): 'ltr' | 'rtl' => directionOf(useIntl().locale);
