import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { message } from '../lib/message';

/** Says what came of it when the failed items of an import have been tried again. */
export const useRetryOver = ({ retrying = false, counts: { failed } }: ImportSummary): void => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const wasRetrying = useRef(retrying);

  useEffect(() => {
    if (wasRetrying.current && !retrying) {
      toggleNotification({
        type: failed > 0 ? 'warning' : 'success',
        message: formatMessage(message('retry.over'), { failed }),
      });
    }
    wasRetrying.current = retrying;
  }, [failed, formatMessage, retrying, toggleNotification]);
};
