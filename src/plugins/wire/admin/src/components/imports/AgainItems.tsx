import { Accordion, Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { AGAIN_PREVIEW_LIMIT, type AgainItem } from '../../../../shared/contracts/again';
import { useItemPlace } from '../../hooks/use-item-place';
import { message } from '../../lib/message';
import { ServerText } from '../ServerText';
import { Turning } from '../Turning';
import { ReceiptBadge } from '../StateBadge';
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

const FoldedItem = ({ item, isOpen }: { item: AgainItem; isOpen: boolean }) => {
  const { formatMessage } = useIntl();

  return (
    <Accordion.Item value={item.receipt}>
      <Accordion.Header>
        <Accordion.Trigger>
          {item.headline ?? formatMessage(message('preview.no-headline'))}
        </Accordion.Trigger>
        <Accordion.Actions>
          <ReceiptBadge state={item.state} />
        </Accordion.Actions>
      </Accordion.Header>
      <Accordion.Content>
        {isOpen ? (
          <Box padding={4}>
            <ItemOutcome item={item} />
          </Box>
        ) : null}
      </Accordion.Content>
    </Accordion.Item>
  );
};

/** What would become of some of the items; one alone is shown as it is. */
export const AgainItems = ({ items }: { items: readonly AgainItem[] }) => {
  const [open, setOpen] = useState('');

  if (items.length === 1) return <ItemOutcome item={items[0]} />;
  return (
    <Accordion.Root collapsible value={open} onValueChange={setOpen} size="S">
      {items.map((item) => (
        <FoldedItem key={item.receipt} item={item} isOpen={open === item.receipt} />
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
      <IconButton
        label={formatMessage(message('undo.previous'))}
        disabled={isLoading || from === 1}
        onClick={() => onShow(from - AGAIN_PREVIEW_LIMIT)}
      >
        <Turning>
          <ChevronLeft />
        </Turning>
      </IconButton>
      <IconButton
        label={formatMessage(message('undo.next'))}
        disabled={isLoading || next > total}
        onClick={() => onShow(next)}
      >
        <Turning>
          <ChevronRight />
        </Turning>
      </IconButton>
      <Typography variant="pi" textColor="neutral600" aria-live="polite" data-testid="again-range">
        {formatMessage(message('undo.range'), { from, to: Math.min(next - 1, total), total })}
      </Typography>
    </Flex>
  );
};
