import { Flex } from '@strapi/design-system';
import type { ReceiptState } from '../../../core/duplicates/receipt-state';
import { stateCounts } from '../lib/counts';
import { ReceiptBadge } from './StateBadge';

/** A badge for each state that occurs, with how often. */
export const StateCounts = ({ counts }: { counts: Partial<Record<ReceiptState, number>> }) => (
  <Flex gap={1} wrap="wrap">
    {stateCounts(counts).map(({ state, count }) => (
      <ReceiptBadge key={state} state={state} count={count} />
    ))}
  </Flex>
);
