import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, ArrowsCounterClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { message } from '../lib/message';
import type { UndoAction } from '../lib/undo-actions';
import { Dialog } from './directed/Dialog';
import { ConfirmDialog } from './directed/ConfirmDialog';
import { UndoPreview } from './imports/UndoPreview';

interface UndoButtonProps {
  /** documentId of the import. */
  id: string;
  action: UndoAction;
  loading: boolean;
  disabled: boolean;
  onConfirm: () => void;
}

/** Says what an undo, or doing it again, comes to, and asks; nothing happens before that is confirmed. */
export const UndoButton = ({ id, action, loading, disabled, onConfirm }: UndoButtonProps) => {
  const { formatMessage } = useIntl();
  const isRedo = action === 'redo';
  const label = formatMessage(message(`undo.action.${action}`));
  const icon = isRedo ? <ArrowClockwise /> : <ArrowsCounterClockwise />;

  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button
          type="button"
          variant={isRedo ? 'secondary' : 'danger-light'}
          startIcon={icon}
          loading={loading}
          disabled={disabled}
        >
          {label}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        title={formatMessage(message(`undo.ask.${action}`))}
        icon={isRedo ? <ArrowClockwise width="2.4rem" height="2.4rem" fill="primary600" /> : undefined}
        endAction={
          <Dialog.Action>
            <Button fullWidth variant={isRedo ? 'default' : 'danger-light'} onClick={onConfirm}>
              {label}
            </Button>
          </Dialog.Action>
        }
      >
        <Flex direction="column" alignItems="stretch" gap={4} width="100%">
          <Typography>{formatMessage(message(`undo.confirm.${action}`))}</Typography>
          {isRedo ? null : <UndoPreview id={id} />}
        </Flex>
      </ConfirmDialog>
    </Dialog.Root>
  );
};
