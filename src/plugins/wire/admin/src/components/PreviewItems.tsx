import { Accordion, Box } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PreviewItem } from '../../../shared/contracts/imports';
import { fileInside } from '../lib/file-list';
import { message } from '../lib/message';
import { PreviewItemView } from './PreviewItemView';
import { ReceiptBadge } from './StateBadge';

/** One item as it is; several behind their headlines, the first one open. */
export const PreviewItems = ({ items }: { items: readonly PreviewItem[] }) => {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState('0');

  if (items.length === 1) return <PreviewItemView item={items[0]} />;

  return (
    <Accordion.Root collapsible value={open} onValueChange={setOpen} size="M">
      {items.map((item, index) => (
        <Accordion.Item key={index} value={String(index)}>
          <Accordion.Header>
            <Accordion.Trigger
              description={
                item.item === undefined
                  ? fileInside(item.file, item.within)
                  : formatMessage(message('preview.item'), {
                      file: fileInside(item.file, item.within),
                      item: item.item,
                    })
              }
            >
              {item.headline ?? formatMessage(message('preview.no-headline'))}
            </Accordion.Trigger>
            <Accordion.Actions>
              <ReceiptBadge state={item.state} />
            </Accordion.Actions>
          </Accordion.Header>
          <Accordion.Content>
            {/* Twenty long texts at once would make the page slow; only the open one is there. */}
            {open === String(index) ? (
              <Box padding={4} background="neutral100">
                <PreviewItemView item={item} headless />
              </Box>
            ) : null}
          </Accordion.Content>
        </Accordion.Item>
      ))}
    </Accordion.Root>
  );
};
