import { Button } from '@strapi/design-system';
import { Play, Stop } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { SourceDetail } from '../../../../shared/contracts/sources';
import { useErrorText } from '../../hooks/use-error-text';
import { message } from '../../lib/message';
import { useUpdateWireSourceMutation } from '../../services/wire-api';

/** Lets a source rest, or wakes it; at once, whatever is being typed in its form. */
export const PauseSource = ({ source }: { source: SourceDetail }) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const [update, { isLoading }] = useUpdateWireSourceMutation();
  const { paused } = source.settings;

  const turn = async () => {
    const answer = await update({ id: source.documentId, data: { paused: !paused } });
    if ('error' in answer) {
      toggleNotification({ type: 'danger', message: errorText(answer.error) });
      return;
    }
    toggleNotification({
      type: 'success',
      message: formatMessage(message(paused ? 'source.resumed' : 'source.paused')),
    });
  };

  return (
    <Button
      type="button"
      variant="tertiary"
      startIcon={paused ? <Play /> : <Stop />}
      loading={isLoading}
      onClick={turn}
    >
      {formatMessage(message(paused ? 'source.resume' : 'source.pause'))}
    </Button>
  );
};
