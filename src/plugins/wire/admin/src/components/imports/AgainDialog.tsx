import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { useErrorText } from '../../hooks/use-error-text';
import { countAgain } from '../../lib/again';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { usePreviewWireAgainQuery, useStartWireAgainMutation } from '../../services/imports-api';
import { Modal } from '../directed/Modal';
import { Callout } from '../Callout';
import { AgainItems, AgainPages } from './AgainItems';

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
  const [from, setFrom] = useState(1);
  // What was told last says how many there are while others are asked for.
  const {
    data: last,
    currentData: preview,
    error,
  } = usePreviewWireAgainQuery({ id, receipt, from }, { refetchOnMountOrArgChange: true });
  const [start, { isLoading: isStarting, error: refusal }] = useStartWireAgainMutation();
  const { changed, same, failed } = countAgain(preview?.items ?? []);
  const total = last?.total ?? 0;
  const isAll = preview !== undefined && preview.items.length === preview.total;
  const isIdle = !last || (isAll && changed === 0);

  const confirm = async () => {
    const answer = await start({ id, receipt });
    if (!('data' in answer) || !answer.data) return;
    toggleNotification({ type: 'success', message: formatMessage(message('again.started')) });
    onClose();
    navigate(PAGES.importDetails(answer.data.documentId));
  };

  const items = () => {
    if (error) return <Callout tone="danger">{errorText(error)}</Callout>;
    if (!preview) {
      return (
        <Flex justifyContent="center" padding={6} aria-live="polite">
          <Loader>{formatMessage(message('again.loading'))}</Loader>
        </Flex>
      );
    }
    return (
      <>
        <Typography aria-live="polite" data-testid="again-counts">
          {formatMessage(message(isAll ? 'again.counts' : 'again.counts-some'), {
            changed,
            same,
            failed,
            from,
            to: from + preview.items.length - 1,
            total,
          })}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message('again.about'))}
        </Typography>
        {refusal ? <Callout tone="danger">{errorText(refusal)}</Callout> : null}
        <AgainItems key={from} items={preview.items} />
      </>
    );
  };

  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{formatMessage(message(receipt ? 'again.title.one' : 'again.title'))}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {items()}
            <AgainPages from={from} total={total} isLoading={!preview && !error} onShow={setFrom} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{formatMessage(message('import-dialog.cancel'))}</Button>
          </Modal.Close>
          <Button disabled={isIdle} loading={isStarting} onClick={confirm}>
            {formatMessage(message('again.confirm'), { count: total })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
