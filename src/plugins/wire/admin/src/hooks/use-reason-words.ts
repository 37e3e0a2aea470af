import { useIntl } from 'react-intl';
import type { PublishingReason } from '../../../shared/contracts/publishing';
import { kindLabel, message } from '../lib/message';

/** @returns a function that says in the editor's language why an article may not be published */
export const useReasonWords = (): ((reason: PublishingReason) => string) => {
  const { formatMessage, formatDate, formatList } = useIntl();

  return ({ code, until, notice }) => {
    if (code === 'embargo' && until) {
      const time = formatDate(until, { dateStyle: 'medium', timeStyle: 'short' });
      return formatMessage(message('article-panel.reason.embargo'), { time });
    }
    if (code !== 'notice-pending') {
      return formatMessage(
        message(code === 'canceled' ? 'article-panel.reason.canceled' : 'article-panel.reason.withheld'),
      );
    }
    const kinds = formatList(
      (notice?.kinds ?? []).map((kind) => formatMessage(kindLabel(kind))),
      { type: 'conjunction' },
    );
    return kinds
      ? formatMessage(message('article-panel.reason.notice.kinds'), { kinds })
      : formatMessage(message('article-panel.reason.notice'));
  };
};
