import { Button } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Dialog } from './Dialog';

interface ConfirmDialogProps {
  title?: string;
  icon?: ReactElement;
  /** What the usual button does; the dialog stays until it is done. */
  onConfirm?: () => unknown;
  /** Instead of the usual button. */
  endAction?: ReactNode;
  children: ReactNode;
}

/** Asks before something is done, as Strapi's own does, which cannot be told the direction. */
export const ConfirmDialog = ({
  title,
  icon = <WarningCircle width="2.4rem" height="2.4rem" fill="danger600" />,
  onConfirm,
  endAction,
  children,
}: ConfirmDialogProps) => {
  const { formatMessage } = useIntl();
  const [isConfirming, setIsConfirming] = useState(false);

  const confirm = async () => {
    setIsConfirming(true);
    try {
      await onConfirm?.();
    } finally {
      setIsConfirming(false);
    }
  };

  return (
    <Dialog.Content>
      <Dialog.Header>
        {title ?? formatMessage({ id: 'app.components.ConfirmDialog.title', defaultMessage: 'Confirmation' })}
      </Dialog.Header>
      <Dialog.Body icon={icon}>{children}</Dialog.Body>
      <Dialog.Footer>
        <Dialog.Cancel>
          <Button type="button" fullWidth variant="tertiary">
            {formatMessage({ id: 'app.components.Button.cancel', defaultMessage: 'Cancel' })}
          </Button>
        </Dialog.Cancel>
        {endAction ?? (
          <Dialog.Action>
            <Button
              type="button"
              fullWidth
              variant="danger-light"
              loading={isConfirming}
              onClick={() => void confirm()}
            >
              {formatMessage({ id: 'app.components.Button.confirm', defaultMessage: 'Confirm' })}
            </Button>
          </Dialog.Action>
        )}
      </Dialog.Footer>
    </Dialog.Content>
  );
};
