import { Button, Flex } from '@strapi/design-system';
import { ArrowClockwise, Cross, Play } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useEffect, useRef, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ImportSummary } from '../../../shared/contracts/imports';
import type { ImportAction } from '../hooks/use-act-on-import';
import { useMayPublish } from '../hooks/use-may-publish';
import { mayProcessAgain } from '../lib/again';
import { message } from '../lib/message';
import { PERMISSIONS } from '../lib/permissions';
import { runActions, type RunAction } from '../lib/run-actions';
import { isSeen, undoActions } from '../lib/undo-actions';
import { AgainButton } from './imports/AgainButton';
import { UndoButton } from './UndoButton';
import { UndoTime } from './UndoTime';

const ICONS: Record<RunAction, ReactNode> = {
  cancel: <Cross />,
  resume: <Play />,
  retry: <ArrowClockwise />,
};

/** It has the focus only where the button is gone that had it. */
const Group = styled(Flex)`
  &:focus {
    outline: none;
  }
`;

interface ImportActionsProps {
  summary: ImportSummary;
  doing?: ImportAction;
  onAct: (action: ImportAction) => void;
}

/**
 * What may be done with an import by who looks at it: cancel it, go on, try failed items again, process it again, undo it, do it
 * again.
 */
export const ImportActions = ({ summary, doing, onAct }: ImportActionsProps) => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.imports);
  const mayPublish = useMayPublish();
  const group = useRef<HTMLDivElement>(null);
  const wasDoing = useRef(false);

  const isBusy = doing !== undefined;
  const mayUndo = mayPublish || !isSeen(summary);

  // The button that was pressed is gone by now, or it was disabled, and the keyboard would start from the top of the page.
  useEffect(() => {
    if (wasDoing.current && !isBusy && !document.activeElement?.closest('main')) group.current?.focus();
    wasDoing.current = isBusy;
  }, [isBusy]);

  const runs = allowedActions.canCreate ? runActions(summary) : [];
  const undos = allowedActions.canUndo && mayUndo ? undoActions(summary) : [];
  const again = allowedActions.canCreate === true && mayProcessAgain(summary);
  if (!allowedActions.canCreate && !allowedActions.canUndo) return null;

  return (
    <Flex direction="column" alignItems="flex-end" gap={1}>
      <Group
        ref={group}
        tabIndex={-1}
        role="group"
        aria-label={formatMessage(message('details.actions'))}
        gap={2}
        wrap="wrap"
        justifyContent="flex-end"
      >
        {again ? <AgainButton id={summary.documentId} disabled={isBusy} /> : null}
        {runs.map((action) => (
          <Button
            key={action}
            type="button"
            variant="tertiary"
            startIcon={ICONS[action]}
            loading={doing === action}
            disabled={isBusy}
            onClick={() => onAct(action)}
          >
            {formatMessage(message(`run-action.${action}`))}
          </Button>
        ))}
        {undos.map((action) => (
          <UndoButton
            key={action}
            id={summary.documentId}
            action={action}
            loading={doing === action}
            disabled={isBusy}
            onConfirm={() => onAct(action)}
          />
        ))}
      </Group>
      {allowedActions.canUndo ? <UndoTime summary={summary} /> : null}
    </Flex>
  );
};
