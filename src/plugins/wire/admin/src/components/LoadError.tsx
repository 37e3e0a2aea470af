import { Button, EmptyStateLayout } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { message } from '../lib/message';

/** Stands where something could not be loaded. */
export const LoadError = ({ onRetry }: { onRetry: () => void }) => {
  const { formatMessage } = useIntl();

  return (
    <div role="alert">
      <EmptyStateLayout
        icon={<WarningCircle width="16rem" fill="danger600" />}
        content={formatMessage(message('error.load'))}
        action={
          <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={onRetry}>
            {formatMessage(message('error.retry'))}
          </Button>
        }
      />
    </div>
  );
};
