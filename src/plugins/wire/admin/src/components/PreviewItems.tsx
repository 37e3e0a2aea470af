import { Accordion, Box } from '@strapi/design-system';
import { useState } from 'react';
import type { PreviewItem } from '../../../shared/contracts/preview';
import { useItemPlace } from '../hooks/use-item-place';
import { FoldedItem } from './FoldedItem';
import { PreviewItemView } from './PreviewItemView';

const FoldedPreview = ({ item, value, isOpen }: { item: PreviewItem; value: string; isOpen: boolean }) => {
  const description = useItemPlace(item);

  return (
    <FoldedItem
      value={value}
      headline={item.headline}
      description={description}
      state={item.state}
      isOpen={isOpen}
    >
      <Box padding={4} background="neutral100">
        <PreviewItemView item={item} headless />
      </Box>
    </FoldedItem>
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
        return <FoldedPreview key={value} item={item} value={value} isOpen={open === value} />;
      })}
    </Accordion.Root>
  );
};
