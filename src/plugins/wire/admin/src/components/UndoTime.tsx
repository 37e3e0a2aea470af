import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { message } from '../lib/message';
import { undoActions } from '../lib/undo-actions';

/** Until when an import can be undone or done again, or since when it can't. */
export const UndoTime = ({ summary }: { summary: ImportSummary }) => {
  const { formatDate, formatMessage } = useIntl();
  const { undoEndedAt, undoUntil } = summary;
  const time = undoEndedAt ?? (undoActions(summary).length > 0 ? undoUntil : undefined);
  if (!time) return null;

  return (
    <Typography variant="pi" textColor="neutral600">
      {formatMessage(message(undoEndedAt ? 'undo.ended' : 'undo.until'), {
        date: formatDate(time, { dateStyle: 'long' }),
      })}
    </Typography>
  );
};
