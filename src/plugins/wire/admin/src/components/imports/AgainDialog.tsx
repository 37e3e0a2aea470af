import { Accordion, Box, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useNotification } from '@strapi/strapi/admin';
import type { AgainItem } from '../../../../shared/contracts/again';
import { useErrorText } from '../../hooks/use-error-text';
import { useItemPlace } from '../../hooks/use-item-place';
import { countAgain } from '../../lib/again';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { usePreviewWireAgainQuery, useStartWireAgainMutation } from '../../services/imports-api';
import { Callout } from '../Callout';
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
      {item.detail ? <Typography textColor="neutral800">{item.detail}</Typography> : null}
      {item.difference ? <DifferenceView difference={item.difference} /> : null}
      {!item.detail && !item.difference ? (
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

interface AgainDialogProps {
  /** documentId of the import that has brought the items. */
  id: string;
  /** documentId of the one receipt that it is about; without it, all items of the import. */
  receipt?: string;
  onClose: () => void;
}

/** Shows what processing items again would change, and has it done when that is wanted. */
export const AgainDialog = ({ id, receipt, onClose }: AgainDialogProps) => {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const { currentData: preview, error } = usePreviewWireAgainQuery(
    { id, receipt },
    { refetchOnMountOrArgChange: true },
  );
  const [start, { isLoading: isStarting, error: refusal }] = useStartWireAgainMutation();
  const [open, setOpen] = useState('');
  const { changed, same, failed } = countAgain(preview?.items ?? []);
  const isAll = preview !== undefined && preview.items.length === preview.total;
  const isIdle = !preview || (isAll && changed === 0);

  const confirm = async () => {
    const answer = await start({ id, receipt });
    if (!('data' in answer) || !answer.data) return;
    toggleNotification({ type: 'success', message: formatMessage(message('again.started')) });
    onClose();
    navigate(PAGES.importDetails(answer.data.documentId));
  };

  const body = () => {
    if (error) return <Callout tone="danger">{errorText(error)}</Callout>;
    if (!preview) {
      return (
        <Flex justifyContent="center" padding={6} aria-live="polite">
          <Loader>{formatMessage(message('again.loading'))}</Loader>
        </Flex>
      );
    }
    return (
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography aria-live="polite" data-testid="again-counts">
          {formatMessage(message(isAll ? 'again.counts' : 'again.counts-first'), {
            changed,
            same,
            failed,
            looked: preview.items.length,
            total: preview.total,
          })}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message('again.about'))}
        </Typography>
        {refusal ? <Callout tone="danger">{errorText(refusal)}</Callout> : null}
        {preview.items.length === 1 ? (
          <ItemOutcome item={preview.items[0]} />
        ) : (
          <Accordion.Root collapsible value={open} onValueChange={setOpen} size="S">
            {preview.items.map((item) => (
              <FoldedItem key={item.receipt} item={item} isOpen={open === item.receipt} />
            ))}
          </Accordion.Root>
        )}
      </Flex>
    );
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{formatMessage(message(receipt ? 'again.title.one' : 'again.title'))}</Modal.Title>
        </Modal.Header>
        <Modal.Body>{body()}</Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{formatMessage(message('import-dialog.cancel'))}</Button>
          </Modal.Close>
          <Button disabled={isIdle} loading={isStarting} onClick={confirm}>
            {formatMessage(message('again.confirm'), { count: preview?.total ?? 0 })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
