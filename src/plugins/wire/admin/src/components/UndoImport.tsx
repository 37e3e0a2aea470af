import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, ArrowsCounterClockwise } from '@strapi/icons';
import { ConfirmDialog, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { useErrorText } from '../hooks/use-error-text';
import { message } from '../lib/message';
import { PERMISSIONS } from '../lib/permissions';
import { undoActions, type UndoAction } from '../lib/undo-actions';
import { useRedoWireImportMutation, useUndoWireImportMutation } from '../services/wire-api';
import { Callout } from './Callout';

interface UndoImportProps {
  summary: ImportSummary;
  /** Called when it has begun. */
  onBegun: () => void;
}

/** Undoes an import, or does it again, when that is confirmed; why it is refused is said. */
export const UndoImport = ({ summary, onBegun }: UndoImportProps) => {
  const { formatDate, formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.imports);
  const errorText = useErrorText();
  const [undo] = useUndoWireImportMutation();
  const [redo] = useRedoWireImportMutation();
  const [asked, setAsked] = useState<UndoAction>();
  const [error, setError] = useState<unknown>();

  const actions = allowedActions.canCreate ? undoActions(summary) : [];
  const { undoEndedAt, undoUntil } = summary;
  const time = undoEndedAt ?? (actions.length > 0 ? undoUntil : undefined);

  const handleConfirm = async () => {
    const answer = await (asked === 'redo' ? redo : undo)(summary.documentId);
    setAsked(undefined);
    setError('error' in answer ? answer.error : undefined);
    onBegun();
  };

  return (
    <Flex direction="column" alignItems="flex-end" gap={3}>
      <Flex gap={2}>
        {actions.map((action) => (
          <Button
            key={action}
            type="button"
            variant={action === 'redo' ? 'secondary' : 'danger-light'}
            startIcon={action === 'redo' ? <ArrowClockwise /> : <ArrowsCounterClockwise />}
            onClick={() => setAsked(action)}
          >
            {formatMessage(message(`undo.action.${action}`))}
          </Button>
        ))}
      </Flex>
      {time ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message(undoEndedAt ? 'undo.ended' : 'undo.until'), {
            date: formatDate(time, { dateStyle: 'long' }),
          })}
        </Typography>
      ) : null}
      {error ? (
        <Callout tone="danger" title={formatMessage(message('undo.refused'))}>
          {errorText(error)}
        </Callout>
      ) : null}
      <Dialog.Root open={asked !== undefined} onOpenChange={(open) => !open && setAsked(undefined)}>
        <ConfirmDialog onConfirm={handleConfirm}>
          {formatMessage(message(`undo.confirm.${asked ?? 'undo'}`))}
        </ConfirmDialog>
      </Dialog.Root>
    </Flex>
  );
};
