import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useDidWords } from '../../hooks/use-did-words';
import { message } from '../../lib/message';
import type { LastDone } from './ReviewDesk';

/** Says what was done last, and offers to take it back. A notification for each key press would cover the page. */
export const LastLine = ({ last, onUndo }: { last?: LastDone; onUndo?: () => void }) => {
  const { formatMessage } = useIntl();
  const words = useDidWords();

  return (
    <Flex gap={3} wrap="wrap">
      <Typography variant="pi" textColor="neutral600" role="status" data-testid="last-done">
        <bdi>{last ? words(last) : ''}</bdi>
      </Typography>
      {last && last.change !== 'undone' && last.change !== 'unchanged' && onUndo ? (
        <TextButton onClick={onUndo}>{formatMessage(message('review.action.undo'))}</TextButton>
      ) : null}
    </Flex>
  );
};
