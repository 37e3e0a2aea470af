import { Accordion } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../lib/message';
import { ReceiptBadge } from './StateBadge';

interface FoldedItemProps {
  /** By which the accordion knows it. */
  value: string;
  headline?: string;
  /** Below the headline. */
  description?: string;
  state: Parameters<typeof ReceiptBadge>[0]['state'];
  isOpen: boolean;
  /** What is there while it is open: twenty long texts at once would make the page slow. */
  children: ReactNode;
}

/** An item behind its headline, in an accordion of several. */
export const FoldedItem = ({ value, headline, description, state, isOpen, children }: FoldedItemProps) => {
  const { formatMessage } = useIntl();

  return (
    <Accordion.Item value={value}>
      <Accordion.Header>
        <Accordion.Trigger description={description}>
          {headline ?? formatMessage(message('preview.no-headline'))}
        </Accordion.Trigger>
        <Accordion.Actions>
          <ReceiptBadge state={state} />
        </Accordion.Actions>
      </Accordion.Header>
      <Accordion.Content>{isOpen ? children : null}</Accordion.Content>
    </Accordion.Item>
  );
};
