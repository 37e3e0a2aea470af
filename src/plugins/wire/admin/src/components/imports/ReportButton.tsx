import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { ReceiptFilter } from '../../../../shared/contracts/receipts';
import { useDownload } from '../../hooks/use-download';
import { message } from '../../lib/message';
import { reportUrl } from '../../services/imports-api';

/** Saves what became of an import's items as a table; those that are filtered by, if any are. */
export const ReportButton = ({ id, filter }: { id: string; filter: ReceiptFilter }) => {
  const { formatMessage } = useIntl();
  const { download, isLoading } = useDownload();

  return (
    <Button
      type="button"
      size="S"
      variant="tertiary"
      startIcon={<Download />}
      loading={isLoading}
      onClick={() => download(reportUrl(id), `wire-import-${id}.csv`, filter)}
    >
      {formatMessage(message('receipts.report'))}
    </Button>
  );
};
