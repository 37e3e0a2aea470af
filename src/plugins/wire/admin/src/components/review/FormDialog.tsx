import { Button } from '@strapi/design-system';
import type { FormEvent, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import { Modal } from '../directed/Modal';

interface FormDialogProps {
  title: string;
  /** What the button that ends it says; without one it can only be closed. */
  submit?: string;
  canSubmit?: boolean;
  onSubmit?: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog with a form: Enter in a line of it saves, Escape closes. */
export const FormDialog = ({
  title,
  submit,
  canSubmit = true,
  onSubmit,
  onClose,
  children,
}: FormDialogProps) => {
  const { formatMessage } = useIntl();

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (canSubmit) onSubmit?.();
  };

  return (
    <Modal.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose())}>
      <Modal.Content aria-describedby={undefined}>
        <form onSubmit={handleSubmit} noValidate style={{ display: 'contents' }}>
          <Modal.Header closeLabel={formatMessage(message('review.close'))}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>{children}</Modal.Body>
          <Modal.Footer>
            <Modal.Close>
              <Button type="button" variant="tertiary">
                {formatMessage(message(submit ? 'review.cancel' : 'review.close'))}
              </Button>
            </Modal.Close>
            {submit ? (
              <Button type="submit" disabled={!canSubmit}>
                {submit}
              </Button>
            ) : null}
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
