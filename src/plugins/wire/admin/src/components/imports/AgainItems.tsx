import { Accordion, Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AGAIN_PREVIEW_LIMIT, type AgainItem } from '../../../../shared/contracts/again';
import { useItemPlace } from '../../hooks/use-item-place';
import { message } from '../../lib/message';
import { FoldedItem } from '../FoldedItem';
import { ServerText } from '../ServerText';
import { StepButtons } from '../StepButtons';
import { DifferenceView } from './DifferenceView';

const ItemOutcome = ({ item }: { item: AgainItem }) => {
  const { formatMessage } = useIntl();
  const place = useItemPlace(item);

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="pi" textColor="neutral600">
        {place}
      </Typography>
      {item.detail ? (
        <Typography textColor="neutral800">
          <ServerText text={item.detail} />
        </Typography>
      ) : null}
      {item.difference ? <DifferenceView difference={item.difference} /> : null}
      {item.isHidden ? (
        <Typography textColor="neutral600">{formatMessage(message('again.hidden'))}</Typography>
      ) : null}
      {!item.detail && !item.difference && !item.isHidden ? (
        <Typography textColor="neutral600">{formatMessage(message('again.same'))}</Typography>
      ) : null}
    </Flex>
  );
};

/** What would become of some of the items; one alone is shown as it is. */
export const AgainItems = ({ items }: { items: readonly AgainItem[] }) => {
  const [open, setOpen] = useState('');

  if (items.length === 1) return <ItemOutcome item={items[0]} />;
  return (
    <Accordion.Root collapsible value={open} onValueChange={setOpen} size="S">
      {items.map((item) => (
        <FoldedItem
          key={item.receipt}
          value={item.receipt}
          headline={item.headline}
          state={item.state}
          isOpen={open === item.receipt}
        >
          <Box padding={4}>
            <ItemOutcome item={item} />
          </Box>
        </FoldedItem>
      ))}
    </Accordion.Root>
  );
};

interface AgainPagesProps {
  /** Number of the first item that is shown, from 1. */
  from: number;
  total: number;
  /** Others are on their way. */
  isLoading: boolean;
  onShow: (from: number) => void;
}

/** The way to the items before and after those that are shown; nothing where all are. */
export const AgainPages = ({ from, total, isLoading, onShow }: AgainPagesProps) => {
  const { formatMessage } = useIntl();
  const next = from + AGAIN_PREVIEW_LIMIT;

  if (total <= AGAIN_PREVIEW_LIMIT) return null;
  return (
    <Flex gap={2}>
      <StepButtons
        labels={{
          previous: formatMessage(message('undo.previous')),
          next: formatMessage(message('undo.next')),
        }}
        onPrevious={isLoading || from === 1 ? undefined : () => onShow(from - AGAIN_PREVIEW_LIMIT)}
        onNext={isLoading || next > total ? undefined : () => onShow(next)}
      />
      <Typography variant="pi" textColor="neutral600" aria-live="polite" data-testid="again-range">
        {formatMessage(message('undo.range'), { from, to: Math.min(next - 1, total), total })}
      </Typography>
    </Flex>
  );
};
