import { Button, Flex } from '@strapi/design-system';
import { Check, Cross, ManyToOne, OneToMany } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { NameRecord } from '../../../../shared/contracts/name-records';
import { useNameDeeds } from '../../hooks/use-name-deeds';
import { message } from '../../lib/message';

/** The dialogs in which something is decided about records. */
export type NameDialog = 'confirm' | 'merge' | 'split' | 'reject';

interface NameActionsProps {
  record: NameRecord;
  size?: 'S' | 'M';
  onOpen: (dialog: NameDialog) => void;
}

/** Buttons for what may be decided about a record; confirming needs no question. */
export const NameActions = ({ record, size = 'S', onOpen }: NameActionsProps) => {
  const { formatMessage } = useIntl();
  const { decide } = useNameDeeds();
  const { type, documentId, name, confirmed } = record;
  const words = (key: NameDialog) => {
    const label = formatMessage(message(`names.${key}`));
    return { children: label, 'aria-label': `${label}: ${name}` };
  };

  return (
    <Flex gap={2} wrap="wrap">
      {confirmed ? null : (
        <Button
          type="button"
          size={size}
          variant="secondary"
          startIcon={<Check />}
          onClick={() => decide({ action: 'confirm', body: { type, records: [documentId] } }, [documentId])}
          {...words('confirm')}
        />
      )}
      <Button
        type="button"
        size={size}
        variant="tertiary"
        startIcon={<ManyToOne />}
        onClick={() => onOpen('merge')}
        {...words('merge')}
      />
      <Button
        type="button"
        size={size}
        variant="tertiary"
        startIcon={<OneToMany />}
        onClick={() => onOpen('split')}
        {...words('split')}
      />
      <Button
        type="button"
        size={size}
        variant="danger-light"
        startIcon={<Cross />}
        onClick={() => onOpen('reject')}
        {...words('reject')}
      />
    </Flex>
  );
};
