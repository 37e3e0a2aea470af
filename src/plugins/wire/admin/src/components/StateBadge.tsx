import { Badge } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ReceiptState } from '../../../core/duplicates/receipt-state';
import type { ImportState } from '../../../shared/constants';
import type { SourceState } from '../../../shared/contracts/sources';
import { importVariant, receiptVariant, sourceVariant, type Variant } from '../lib/badges';
import { importLabel, receiptLabel, sourceLabel } from '../lib/message';

const look = (variant: Variant) => ({
  backgroundColor: `${variant}100` as const,
  // The darkest of the warning's own is not dark enough on its lightest (WCAG 2.1, 1.4.3).
  textColor: variant === 'warning' ? ('neutral800' as const) : (`${variant}700` as const),
  borderColor: `${variant}200` as const,
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

/** How a source is doing. */
export const SourceBadge = ({ state }: { state: SourceState }) => {
  const { formatMessage } = useIntl();

  return (
    <Badge {...props(sourceVariant(state))} data-state={state}>
      {formatMessage(sourceLabel(state))}
    </Badge>
  );
};
