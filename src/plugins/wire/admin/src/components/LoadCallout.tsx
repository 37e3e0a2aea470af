import { Button } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { message } from '../lib/message';
import { Callout } from './Callout';

/** Stands where a part of a page, of a panel or of a dialog could not be loaded; for a whole page there is `LoadError`. */
export const LoadCallout = ({ onRetry }: { onRetry: () => void }) => {
  const { formatMessage } = useIntl();

  return (
    <Callout
      tone="danger"
      action={
        <Button type="button" size="S" variant="tertiary" startIcon={<ArrowClockwise />} onClick={onRetry}>
          {formatMessage(message('error.retry'))}
        </Button>
      }
    >
      {formatMessage(message('error.load'))}
    </Callout>
  );
};
