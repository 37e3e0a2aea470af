import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise, CheckCircle, Cross, Information, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useDecisionWords } from '../../hooks/use-decision-words';
import { useNameDeeds, type NameOutcome } from '../../hooks/use-name-deeds';
import { message } from '../../lib/message';

/** Stays in sight, however far down the list somebody works. */
const Bar = styled(Box)`
  position: sticky;
  inset-block-end: ${({ theme }) => theme.spaces[4]};
  z-index: 2;
`;

const LOOK = {
  done: { Icon: CheckCircle, colour: 'success' },
  undone: { Icon: ArrowsCounterClockwise, colour: 'primary' },
  nothing: { Icon: Information, colour: 'primary' },
  failed: { Icon: WarningCircle, colour: 'danger' },
  blocked: { Icon: WarningCircle, colour: 'warning' },
} as const;

const Said = ({ outcome }: { outcome: NameOutcome }) => {
  const { formatMessage } = useIntl();
  const words = useDecisionWords();

  switch (outcome.kind) {
    case 'done':
      return <span dir="auto">{words.decision(outcome.decision)}</span>;
    case 'undone':
      return (
        <span dir="auto">
          {formatMessage(message('names.undone'), { what: words.decision(outcome.decision) })}
        </span>
      );
    case 'nothing':
      return <>{formatMessage(message('names.nothing'))}</>;
    case 'failed':
      return <span dir="auto">{outcome.text}</span>;
    case 'blocked':
      return (
        <>
          <Typography tag="p" fontWeight="bold" textColor="neutral800">
            {formatMessage(message('names.blocked'))}
          </Typography>
          <ul>
            {outcome.obstacles.map((obstacle) => (
              <li key={obstacle.message} dir="auto">
                {words.obstacle(obstacle)}
              </li>
            ))}
          </ul>
        </>
      );
  }
};

/** What the last decision did, with a button that takes it back; or why it could not be taken back. */
export const DeedBar = () => {
  const { formatMessage } = useIntl();
  const { outcome, isBusy, undo, dismiss } = useNameDeeds();
  const { Icon, colour } = LOOK[outcome?.kind ?? 'nothing'];

  return (
    <Bar role="status" data-testid="name-outcome">
      {outcome ? (
        <Flex
          gap={3}
          padding={4}
          hasRadius
          background="neutral0"
          borderColor={`${colour}200`}
          shadow="popupShadow"
          alignItems="center"
        >
          <Box shrink={0}>
            <Icon aria-hidden fill={`${colour}600`} width="1.6rem" height="1.6rem" />
          </Box>
          <Box flex="1" minWidth={0}>
            <Typography tag="div" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
              <Said outcome={outcome} />
            </Typography>
          </Box>
          {outcome.kind === 'done' ? (
            <Button
              type="button"
              size="S"
              variant="secondary"
              startIcon={<ArrowsCounterClockwise />}
              loading={isBusy}
              onClick={() => undo(outcome.decision.documentId)}
            >
              {formatMessage(message('names.undo'))}
            </Button>
          ) : null}
          <IconButton
            type="button"
            variant="ghost"
            label={formatMessage(message('names.dismiss'))}
            onClick={dismiss}
          >
            <Cross />
          </IconButton>
        </Flex>
      ) : null}
    </Bar>
  );
};
