import { Box, Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Placement } from '../../../../core/disclaimers/flag';
import type { NoticeSummary } from '../../../../shared/contracts/notices';
import { actionLabel, message, placementLabel } from '../../lib/message';
import { REVIEW_KEYS, type ReviewAction } from '../../lib/review-keys';
import { Kbd } from './Kbd';

const Sticky = styled(Box)`
  position: sticky;
  bottom: 0;
  z-index: 2;
`;

const DECIDING: readonly ReviewAction[] = ['confirm', 'inline', 'separate', 'removed', 'dismiss'];
const CHANGING: readonly ReviewAction[] = ['kinds', 'issuer', 'adjust'];
const MOVING: readonly ReviewAction[] = ['skip', 'back', 'undo', 'keys'];

/** Which button stands for what was decided. */
const decidedBy = ({ decision, placement }: Pick<NoticeSummary, 'decision' | 'placement'>) => {
  if (decision === 'pending') return undefined;
  return decision === 'dismissed' ? 'dismiss' : placement;
};

interface DecisionBarProps {
  notice: Pick<NoticeSummary, 'decision' | 'placement'>;
  suggested?: Placement;
  /** What can be done at the moment; a button for anything else stands there and is off. */
  can: (action: ReviewAction) => boolean;
  /** Whether the editor may change anything; who only reads has the buttons to move. */
  mayDecide: boolean;
  onAction: (action: ReviewAction) => void;
}

/** All that can be done about a notice: each button has its key on it, so that the bar is the keys' legend as well. */
export const DecisionBar = ({ notice, suggested, can, mayDecide, onAction }: DecisionBarProps) => {
  const { formatMessage } = useIntl();
  const current = decidedBy(notice);

  const labelOf = (action: ReviewAction) =>
    action === 'confirm' && suggested
      ? formatMessage(message('review.action.confirm-as'), {
          placement: formatMessage(placementLabel(suggested)),
        })
      : formatMessage(actionLabel(action));

  const variantOf = (action: ReviewAction) => {
    if (action === 'confirm') return 'default';
    if (action === 'dismiss' || action === 'removed') return 'danger-light';
    return DECIDING.includes(action) ? 'secondary' : 'tertiary';
  };

  const button = (action: ReviewAction) => (
    <Button
      key={action}
      type="button"
      size="S"
      variant={variantOf(action)}
      disabled={!can(action)}
      aria-keyshortcuts={action === 'confirm' ? 'C Enter' : REVIEW_KEYS[action]}
      aria-pressed={DECIDING.includes(action) && action !== 'confirm' ? action === current : undefined}
      data-action={action}
      startIcon={<Kbd aria-hidden>{REVIEW_KEYS[action]}</Kbd>}
      onClick={() => onAction(action)}
    >
      {labelOf(action)}
    </Button>
  );

  const group = (label: string, actions: readonly ReviewAction[]) => (
    <Flex role="group" aria-label={label} gap={2} wrap="wrap">
      {actions.map(button)}
    </Flex>
  );

  return (
    <Sticky padding={4} hasRadius background="neutral0" borderColor="neutral150" shadow="filterShadow">
      <Flex direction="column" alignItems="stretch" gap={3}>
        {mayDecide ? group(formatMessage(message('review.bar.decide')), DECIDING) : null}
        <Flex gap={3} justifyContent="space-between" wrap="wrap">
          {mayDecide ? group(formatMessage(message('review.bar.change')), CHANGING) : null}
          {group(
            formatMessage(message('review.bar.move')),
            mayDecide ? MOVING : MOVING.filter((action) => action !== 'undo'),
          )}
        </Flex>
      </Flex>
    </Sticky>
  );
};
