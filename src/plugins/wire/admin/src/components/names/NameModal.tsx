import { Button, Flex, Typography } from '@strapi/design-system';
import type { FormEvent, ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import { Modal } from '../directed/Modal';

const FIELD = 'input, textarea, [role="checkbox"], [role="radio"]';

interface NameModalProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** The button that does it; without, the dialog only tells. */
  submit?: {
    label: string;
    onSubmit: () => void;
    isDangerous?: boolean;
    isLoading?: boolean;
    isDisabled?: boolean;
  };
}

/** A form is begun in its first field, not at the button that closes it. */
const focusFirstField = (event: Event): void => {
  const field = (event.target as Element).querySelector<HTMLElement>(FIELD);
  if (!field) return;
  event.preventDefault();
  field.focus();
};

/** A dialog over the Names pages: a form, with buttons below it. */
export const NameModal = ({ title, onClose, children, submit }: NameModalProps) => {
  const { formatMessage } = useIntl();

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    // A form in a dialog is inside the page's tree, and must not submit what is around it.
    event.stopPropagation();
    if (!submit?.isDisabled && !submit?.isLoading) submit?.onSubmit();
  };

  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content
        aria-describedby={undefined}
        onOpenAutoFocus={focusFirstField}
        onEscapeKeyDown={(event) => {
          // The first Escape closes the list under a field, not all of what was filled in.
          if ((event.target as Element | null)?.getAttribute('aria-expanded') === 'true')
            event.preventDefault();
        }}
      >
        <form onSubmit={handleSubmit} style={{ display: 'contents' }}>
          <Modal.Header closeLabel={formatMessage(message('names.close'))}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              {children}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose}>
              {formatMessage(message(submit ? 'names.cancel' : 'names.close'))}
            </Button>
            {submit ? (
              <Button
                type="submit"
                variant={submit.isDangerous ? 'danger' : 'default'}
                loading={submit.isLoading}
                disabled={submit.isDisabled}
              >
                {submit.label}
              </Button>
            ) : null}
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};

/** A sentence in a dialog. */
export const ModalText = ({ children }: { children: ReactNode }) => (
  <Typography tag="p" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
    {children}
  </Typography>
);
