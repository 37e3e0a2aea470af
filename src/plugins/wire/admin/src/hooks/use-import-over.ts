import { useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { ImportSummary } from '../../../shared/contracts/imports';
import type { ReceiptSummary } from '../../../shared/contracts/receipts';
import { stateCounts } from '../lib/counts';
import { message, receiptLabel } from '../lib/message';
import { outcome } from '../lib/outcome';
import { useServerText } from './use-server-text';

/** @returns what to do when an import is over: say what happened, and go to where it can be seen */
export const useImportOver = (): ((summary: ImportSummary, receipt?: ReceiptSummary) => void) => {
  const { formatMessage, formatNumber, formatList } = useIntl();
  const { plain } = useServerText();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();

  return useCallback(
    (summary: ImportSummary, receipt?: ReceiptSummary) => {
      const { to, tone, about, state } = outcome(summary, receipt);

      const text = () => {
        if (about === 'broken')
          return summary.error ? plain(summary.error) : formatMessage(message('done.broken'));
        if (about === 'item' && state) {
          const done = formatMessage(message(`done.item.${state}`));
          const flags = formatMessage(message('done.flags'), { count: receipt?.flags ?? 0 });
          return state === 'created' || state === 'updated' ? `${done} ${flags}` : done;
        }
        const counts = stateCounts(summary.counts).map(
          (entry) => `${formatMessage(receiptLabel(entry.state))} ${formatNumber(entry.count)}`,
        );
        return formatMessage(message('done.import'), {
          items: summary.counts.items,
          counts: formatList(counts, { type: 'unit' }),
        });
      };

      toggleNotification({ type: tone, title: receipt?.headline, message: text() });
      navigate(to);
    },
    [formatList, formatMessage, formatNumber, navigate, plain, toggleNotification],
  );
};
