import { Flex, IconButton } from '@strapi/design-system';
import { ArrowsCounterClockwise, File as FileIcon } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { ImportSummary } from '../../../../shared/contracts/imports';
import type { ReceiptSummary } from '../../../../shared/contracts/receipts';
import { mayProcessAgain } from '../../lib/again';
import { message } from '../../lib/message';
import { PERMISSIONS } from '../../lib/permissions';
import { AgainDialog } from './AgainDialog';
import { OriginalDialog } from './OriginalDialog';

/** What is asked for of one item of an import. */
export interface ReceiptAsked {
  what: 'original' | 'again';
  receipt: ReceiptSummary;
}

interface ReceiptActionsProps {
  summary: ImportSummary;
  receipt: ReceiptSummary;
  /** How the item is called on the page. */
  name: string;
  onAsk: (asked: ReceiptAsked) => void;
}

/** What can be done about one item of an import: to look at it as it came, and to process it again. */
export const ReceiptActions = ({ summary, receipt, name, onAsk }: ReceiptActionsProps) => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.imports);

  return (
    <Flex gap={1} justifyContent="flex-end">
      <IconButton
        variant="ghost"
        label={formatMessage(message('receipts.original'), { name })}
        onClick={() => onAsk({ what: 'original', receipt })}
      >
        <FileIcon />
      </IconButton>
      {allowedActions.canCreate && mayProcessAgain(summary) && receipt.article ? (
        <IconButton
          variant="ghost"
          label={formatMessage(message('receipts.again'), { name })}
          onClick={() => onAsk({ what: 'again', receipt })}
        >
          <ArrowsCounterClockwise />
        </IconButton>
      ) : null}
    </Flex>
  );
};

interface ReceiptDialogProps {
  /** documentId of the import. */
  id: string;
  asked: ReceiptAsked;
  onClose: () => void;
}

/** Answers what was asked for. It stands outside of the table, which would take the keys that are pressed in it for its own. */
export const ReceiptDialog = ({ id, asked: { what, receipt }, onClose }: ReceiptDialogProps) => {
  const { formatMessage } = useIntl();
  const name = receipt.headline ?? formatMessage(message('receipts.no-headline'));

  return what === 'original' ? (
    <OriginalDialog id={id} receipt={receipt.documentId} name={name} onClose={onClose} />
  ) : (
    <AgainDialog id={id} receipt={receipt.documentId} onClose={onClose} />
  );
};
