import { Box, Button, Flex } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Placement } from '../../../../core/disclaimers/flag';
import type { NoticeSummary } from '../../../../shared/contracts/notices';
import { actionLabel, message } from '../../lib/message';
import { REVIEW_KEYS, type ReviewAction } from '../../lib/review-keys';
import { Kbd } from './Kbd';

/** The least margin that a page has at its end, and the most. */
const MARGIN = { least: '2.4rem', most: '5.6rem' };

/** Stays at the window's edge; a shadow hides what would show below it, since that makes no page longer. */
const Sticky = styled(Box)`
  position: sticky;
  bottom: -${MARGIN.least};
  z-index: 2;
  box-shadow: 0 ${MARGIN.most} 0 1px ${({ theme }) => theme.colors.neutral100};
`;

const DECIDING = ['inline', 'separate', 'removed', 'dismiss'] as const satisfies readonly ReviewAction[];
const CHANGING: readonly ReviewAction[] = ['kinds', 'issuer', 'adjust'];
const MOVING: readonly ReviewAction[] = ['skip', 'back', 'undo', 'keys'];

const isDeciding = (action: ReviewAction) => (DECIDING as readonly ReviewAction[]).includes(action);

/** Which button stands for what was decided. */
const decidedBy = ({ decision, placement }: Pick<NoticeSummary, 'decision' | 'placement'>) => {
  if (decision === 'pending') return undefined;
  return decision === 'dismissed' ? 'dismiss' : placement;
};

interface DecisionBarProps {
  notice: Pick<NoticeSummary, 'decision' | 'placement'>;
  /** Where the policies put it: the button that says so does what Enter does. */
  suggested?: Placement;
  /** What can be done at the moment; a button for anything else stands there and is off. */
  can: (action: ReviewAction) => boolean;
  /** Whether the editor may change anything; who only reads has the buttons to move. */
  mayDecide: boolean;
  onAction: (action: ReviewAction) => void;
  /** What was done last. */
  children: ReactNode;
}

/** All that can be done about a notice: each button has its key on it, so that the bar is the keys' legend as well. */
export const DecisionBar = ({ notice, suggested, can, mayDecide, onAction, children }: DecisionBarProps) => {
  const { formatMessage } = useIntl();
  const current = decidedBy(notice);

  const variantOf = (action: ReviewAction) => {
    if (action === current) return 'success-light';
    if (action === suggested) return 'default';
    if (action === 'dismiss' || action === 'removed') return 'danger-light';
    return isDeciding(action) ? 'secondary' : 'tertiary';
  };

  const keysOf = (action: ReviewAction) =>
    action === suggested ? [REVIEW_KEYS.confirm, REVIEW_KEYS[action]] : [REVIEW_KEYS[action]];

  const button = (action: ReviewAction) => (
    <Button
      key={action}
      type="button"
      size="S"
      variant={variantOf(action)}
      disabled={!can(action)}
      aria-keyshortcuts={[...(action === suggested ? ['Enter'] : []), ...keysOf(action)].join(' ')}
      aria-pressed={isDeciding(action) ? action === current : undefined}
      data-action={action}
      data-suggested={action === suggested || undefined}
      startIcon={
        <Flex tag="span" gap={1}>
          {keysOf(action).map((key) => (
            <Kbd key={key} aria-hidden>
              {key}
            </Kbd>
          ))}
        </Flex>
      }
      endIcon={action === current ? <Check aria-hidden /> : undefined}
      onClick={() => onAction(action)}
    >
      {formatMessage(actionLabel(action))}
    </Button>
  );

  const group = (label: string, actions: readonly ReviewAction[]) => (
    <Flex role="group" aria-label={label} gap={2} wrap="wrap">
      {actions.map(button)}
    </Flex>
  );

  return (
    <Sticky background="neutral100">
      <Flex
        direction="column"
        alignItems="stretch"
        gap={2}
        padding={3}
        hasRadius
        background="neutral0"
        borderColor="neutral150"
        shadow="filterShadow"
      >
        {mayDecide ? group(formatMessage(message('review.bar.decide')), DECIDING) : null}
        <Flex gap={2} justifyContent="space-between" wrap="wrap">
          {mayDecide ? group(formatMessage(message('review.bar.change')), CHANGING) : null}
          {group(
            formatMessage(message('review.bar.move')),
            mayDecide ? MOVING : MOVING.filter((action) => action !== 'undo'),
          )}
        </Flex>
      </Flex>
      <Box paddingTop={2} minHeight="2.4rem">
        {children}
      </Box>
    </Sticky>
  );
};
