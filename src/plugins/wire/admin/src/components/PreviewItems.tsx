import { Accordion, Box } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PreviewItem } from '../../../shared/contracts/preview';
import { useItemPlace } from '../hooks/use-item-place';
import { message } from '../lib/message';
import { PreviewItemView } from './PreviewItemView';
import { ReceiptBadge } from './StateBadge';

const FoldedItem = ({ item, value, isOpen }: { item: PreviewItem; value: string; isOpen: boolean }) => {
  const { formatMessage } = useIntl();
  const place = useItemPlace(item);

  return (
    <Accordion.Item value={value}>
      <Accordion.Header>
        <Accordion.Trigger description={place}>
          {item.headline ?? formatMessage(message('preview.no-headline'))}
        </Accordion.Trigger>
        <Accordion.Actions>
          <ReceiptBadge state={item.state} />
        </Accordion.Actions>
      </Accordion.Header>
      <Accordion.Content>
        {/* Twenty long texts at once would make the page slow; only the open one is there. */}
        {isOpen ? (
          <Box padding={4} background="neutral100">
            <PreviewItemView item={item} headless />
          </Box>
        ) : null}
      </Accordion.Content>
    </Accordion.Item>
  );
};

/** One item as it is; several behind their headlines, the first one open. */
export const PreviewItems = ({ items }: { items: readonly PreviewItem[] }) => {
  const [open, setOpen] = useState('0');

  if (items.length === 1) return <PreviewItemView item={items[0]} />;

  return (
    <Accordion.Root collapsible value={open} onValueChange={setOpen} size="M">
      {items.map((item, index) => {
        const value = String(index);
        return <FoldedItem key={value} item={item} value={value} isOpen={open === value} />;
      })}
    </Accordion.Root>
  );
};
