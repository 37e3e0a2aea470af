import { Badge as StrapiBadge } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Decision } from '../../../core/disclaimers/flag';
import type { ReceiptState } from '../../../core/duplicates/receipt-state';
import type { ApplicationState, ImportState } from '../../../shared/constants';
import type { SourceState } from '../../../shared/contracts/sources';
import {
  applicationVariant,
  decisionVariant,
  importVariant,
  receiptVariant,
  sourceVariant,
  type Variant,
} from '../lib/badges';
import { applicationLabel, decisionLabel, importLabel, receiptLabel, sourceLabel } from '../lib/message';

/** The darkest of the warning's own is not dark enough on its lightest (WCAG 2.1, 1.4.3); in the dark the mixture is brighter. */
const Badge = styled(StrapiBadge)`
  &[data-variant='warning'] > * {
    color: color-mix(
      in srgb,
      ${({ theme }) => theme.colors.warning700} 70%,
      ${({ theme }) => theme.colors.neutral1000}
    );
  }
`;

const look = (variant: Variant) => ({
  backgroundColor: `${variant}100` as const,
  textColor: `${variant}700` as const,
  borderColor: `${variant}200` as const,
  'data-variant': variant,
});

const neutral = {
  backgroundColor: 'neutral100',
  textColor: 'neutral700',
  borderColor: 'neutral200',
} as const;

const props = (variant: Variant) => (variant === 'neutral' ? neutral : look(variant));

/** What became, or would become, of an item; with a number when several did. */
export const ReceiptBadge = ({ state, count }: { state: ReceiptState; count?: number }) => {
  const { formatMessage, formatNumber } = useIntl();
  const label = formatMessage(receiptLabel(state));

  return (
    <Badge {...props(receiptVariant(state))} data-state={state}>
      {count === undefined ? label : `${label} ${formatNumber(count)}`}
    </Badge>
  );
};

/** How far an import has come. */
export const ImportBadge = ({ state, failedItems }: { state: ImportState; failedItems?: number }) => {
  const { formatMessage } = useIntl();

  return (
    <Badge {...props(importVariant(state, failedItems))} data-state={state}>
      {formatMessage(importLabel(state))}
    </Badge>
  );
};

/** What an editor has said about a notice. */
export const DecisionBadge = ({ decision }: { decision: Decision }) => {
  const { formatMessage } = useIntl();

  return (
    <Badge {...props(decisionVariant(decision))} data-decision={decision}>
      {formatMessage(decisionLabel(decision))}
    </Badge>
  );
};

/** How far a decision has come to its articles. */
export const ApplicationBadge = ({ state, left }: { state: ApplicationState; left: number }) => {
  const { formatMessage } = useIntl();

  return (
    <Badge {...props(applicationVariant(state, left))} data-state={state}>
      {formatMessage(applicationLabel(state))}
    </Badge>
  );
};

/** How a source is doing. */
export const SourceBadge = ({ state }: { state: SourceState }) => {
  const { formatMessage } = useIntl();

  return (
    <Badge {...props(sourceVariant(state))} data-state={state}>
      {formatMessage(sourceLabel(state))}
    </Badge>
  );
};
