import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { message } from '../lib/message';

interface Asking {
  /** The trial was asked for here, and the import has not been looked at since. */
  isAsked: boolean;
  /** Nothing is known of what came of it: it was refused, or the import could not be asked for. */
  isUnknown: boolean;
}

/** Says what came of it when the failed items of an import have been tried again, also where that was over before anybody could look. */
export const useRetryOver = (
  { retrying = false, counts: { failed } }: ImportSummary,
  { isAsked, isUnknown }: Asking,
): void => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const isTrying = retrying || isAsked;
  const wasTrying = useRef(isTrying);

  useEffect(() => {
    if (wasTrying.current && !isTrying && !isUnknown) {
      toggleNotification({
        type: failed > 0 ? 'warning' : 'success',
        message: formatMessage(message('retry.over'), { failed }),
      });
    }
    wasTrying.current = isTrying;
  }, [failed, formatMessage, isTrying, isUnknown, toggleNotification]);
};
