import { Button, Flex, Typography } from '@strapi/design-system';
import { Check, Cross, ManyToOne } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import type { NameDialog } from './NameActions';

interface ChosenBarProps {
  count: number;
  onOpen: (dialog: NameDialog) => void;
  onClear: () => void;
}

/** What may be decided about several records at once. */
export const ChosenBar = ({ count, onOpen, onClear }: ChosenBarProps) => {
  const { formatMessage } = useIntl();
  const words = formatMessage(message('names.chosen'), { count });

  return (
    <Flex role="group" aria-label={words} gap={2} wrap="wrap">
      <Typography textColor="neutral800" fontWeight="bold" role="status">
        {words}
      </Typography>
      <Button
        type="button"
        size="S"
        variant="secondary"
        startIcon={<Check />}
        onClick={() => onOpen('confirm')}
      >
        {formatMessage(message('names.confirm'))}
      </Button>
      <Button
        type="button"
        size="S"
        variant="tertiary"
        startIcon={<ManyToOne />}
        disabled={count < 2}
        onClick={() => onOpen('merge')}
      >
        {formatMessage(message('names.merge'))}
      </Button>
      <Button
        type="button"
        size="S"
        variant="danger-light"
        startIcon={<Cross />}
        onClick={() => onOpen('reject')}
      >
        {formatMessage(message('names.reject'))}
      </Button>
      <Button type="button" size="S" variant="ghost" onClick={onClear}>
        {formatMessage(message('names.clear'))}
      </Button>
    </Flex>
  );
};
