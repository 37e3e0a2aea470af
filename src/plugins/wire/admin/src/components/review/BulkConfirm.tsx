import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import { Dialog } from '../directed/Dialog';

interface BulkConfirmProps {
  action: 'inline' | 'separate' | 'removed' | 'dismiss';
  /** How many notices it is about. */
  count: number;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before all notices that a filter finds are decided about: more of them than are to be seen. */
export const BulkConfirm = ({ action, count, onConfirm, onClose }: BulkConfirmProps) => {
  const { formatMessage } = useIntl();

  return (
    <Dialog.Root open onOpenChange={(open: boolean) => (open ? undefined : onClose())}>
      <Dialog.Content>
        <Dialog.Header>{formatMessage(message(`review.bulk.ask.${action}`), { count })}</Dialog.Header>
        <Dialog.Body>{formatMessage(message('review.bulk.ask.about'), { count })}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button type="button" variant="tertiary" fullWidth>
              {formatMessage(message('review.cancel'))}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button type="button" fullWidth onClick={onConfirm}>
              {formatMessage(message(`review.action.${action}`))}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
