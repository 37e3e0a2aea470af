import { Button, Flex } from '@strapi/design-system';
import { ArrowClockwise, Cross, Play } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { useErrorText } from '../hooks/use-error-text';
import { message } from '../lib/message';
import { PERMISSIONS } from '../lib/permissions';
import { runActions, type RunAction } from '../lib/run-actions';
import { useRunWireImportMutation } from '../services/wire-api';
import { Callout } from './Callout';

const ICONS: Record<RunAction, ReactNode> = {
  cancel: <Cross />,
  resume: <Play />,
  retry: <ArrowClockwise />,
};

interface RunActionsProps {
  summary: ImportSummary;
  /** Called when one has been asked for. */
  onAsked: () => void;
}

/** Cancels an import, goes on with it, or has its failed items tried again; why that is refused is said. */
export const RunActions = ({ summary, onAsked }: RunActionsProps) => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.imports);
  const errorText = useErrorText();
  const [run, { isLoading }] = useRunWireImportMutation();
  const [error, setError] = useState<unknown>();

  const actions = allowedActions.canCreate ? runActions(summary) : [];
  if (actions.length === 0 && !error) return null;

  const handleClick = async (action: RunAction) => {
    const answer = await run({ id: summary.documentId, action });
    setError('error' in answer ? answer.error : undefined);
    onAsked();
  };

  return (
    <Flex direction="column" alignItems="flex-end" gap={3}>
      <Flex gap={2}>
        {actions.map((action) => (
          <Button
            key={action}
            type="button"
            variant="tertiary"
            startIcon={ICONS[action]}
            disabled={isLoading}
            onClick={() => handleClick(action)}
          >
            {formatMessage(message(`run-action.${action}`))}
          </Button>
        ))}
      </Flex>
      {error ? (
        <Callout tone="danger" title={formatMessage(message('undo.refused'))}>
          {errorText(error)}
        </Callout>
      ) : null}
    </Flex>
  );
};
