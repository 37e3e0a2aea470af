import { Button, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';

interface PanelStatusProps {
  /** Why nothing can be decided before the form is saved; absent when it can. */
  unsaved?: string;
  /** What was done last; absent when nothing was. */
  sentence?: string;
  /** Where more is told about it. */
  children?: ReactNode;
  /** Absent when it cannot be taken back. */
  onUndo?: () => void;
  isDisabled: boolean;
}

/** In a panel beside an article's form: that it has to be saved first, and what was done last, with the way back. */
export const PanelStatus = ({ unsaved, sentence, children, onUndo, isDisabled }: PanelStatusProps) => {
  const { formatMessage } = useIntl();

  return (
    <>
      {unsaved ? (
        <Typography variant="pi" textColor="warning700" role="status">
          {unsaved}
        </Typography>
      ) : null}
      {/* Always there, so that it is heard; a box only when it says something. */}
      <div role="status" style={{ display: 'contents' }}>
        {sentence === undefined ? null : (
          <Flex gap={2} wrap="wrap">
            <Typography textColor="neutral800" dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {sentence}
            </Typography>
            {children}
            {onUndo ? (
              <Button type="button" size="S" variant="tertiary" disabled={isDisabled} onClick={onUndo}>
                {formatMessage(message('article-panel.undo'))}
              </Button>
            ) : null}
          </Flex>
        )}
      </div>
    </>
  );
};
