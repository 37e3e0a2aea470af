import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { saysWhy } from '../../../../shared/says-why';
import { useErrorText } from '../../hooks/use-error-text';
import { message } from '../../lib/message';
import { useOverridePublishingMutation } from '../../services/article-api';
import { Modal } from '../directed/Modal';

/** Lets an article pass in spite of the notices that await a decision, for a reason that the history keeps. */
export const OverrideDialog = ({ article, count }: { article: string; count: number }) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const [override, { isLoading }] = useOverridePublishingMutation();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');

  const confirm = async () => {
    const result = await override({ article, reason });
    if ('error' in result) {
      toggleNotification({ type: 'danger', message: errorText(result.error) });
      return;
    }
    const isFree = result.data.remaining.length === 0;
    toggleNotification({
      type: isFree ? 'success' : 'warning',
      message: formatMessage(
        message(isFree ? 'article-panel.override.done' : 'article-panel.override.remaining'),
      ),
    });
    setOpen(false);
    setReason('');
  };

  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button type="button" size="S" variant="secondary">
          {formatMessage(message('article-panel.override'))}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{formatMessage(message('article-panel.override.title'), { count })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography textColor="neutral800">
              {formatMessage(message('article-panel.override.intro'), { count })}
            </Typography>
            <Field.Root required hint={formatMessage(message('article-panel.override.hint'))}>
              <Field.Label>{formatMessage(message('article-panel.override.reason'))}</Field.Label>
              <Textarea
                value={reason}
                onChange={({ target }: { target: { value: string } }) => setReason(target.value)}
              />
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button type="button" variant="tertiary">
              {formatMessage(message('article-panel.cancel'))}
            </Button>
          </Modal.Close>
          <Button type="button" loading={isLoading} disabled={!saysWhy(reason)} onClick={confirm}>
            {formatMessage(message('article-panel.override'))}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
