import { Flex, IconButton } from '@strapi/design-system';
import { ArrowsCounterClockwise, File as FileIcon } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ImportSummary, ReceiptSummary } from '../../../../shared/contracts/imports';
import { mayProcessAgain } from '../../lib/again';
import { message } from '../../lib/message';
import { PERMISSIONS } from '../../lib/permissions';
import { AgainDialog } from './AgainDialog';
import { OriginalDialog } from './OriginalDialog';

interface ReceiptActionsProps {
  summary: ImportSummary;
  receipt: ReceiptSummary;
  /** How the item is called on the page. */
  name: string;
}

/** What can be done about one item of an import: to look at it as it came, and to process it again. */
export const ReceiptActions = ({ summary, receipt, name }: ReceiptActionsProps) => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.imports);
  const [open, setOpen] = useState<'original' | 'again'>();
  const { documentId: id } = summary;
  const close = () => setOpen(undefined);

  return (
    <Flex gap={1} justifyContent="flex-end">
      <IconButton
        variant="ghost"
        label={formatMessage(message('receipts.original'), { name })}
        onClick={() => setOpen('original')}
      >
        <FileIcon />
      </IconButton>
      {allowedActions.canCreate && mayProcessAgain(summary) && receipt.article ? (
        <IconButton
          variant="ghost"
          label={formatMessage(message('receipts.again'), { name })}
          onClick={() => setOpen('again')}
        >
          <ArrowsCounterClockwise />
        </IconButton>
      ) : null}
      {open === 'original' ? (
        <OriginalDialog id={id} receipt={receipt.documentId} name={name} onClose={close} />
      ) : null}
      {open === 'again' ? <AgainDialog id={id} receipt={receipt.documentId} onClose={close} /> : null}
    </Flex>
  );
};
