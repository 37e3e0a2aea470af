import { Badge } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';

/** Whether an import has only proposed a record, or it is what it says. */
export const ConfirmedBadge = ({ confirmed }: { confirmed: boolean }) => {
  const { formatMessage } = useIntl();
  const colour = confirmed ? 'success' : 'secondary';

  return (
    <Badge
      backgroundColor={`${colour}100`}
      textColor={`${colour}700`}
      borderColor={`${colour}200`}
      data-confirmed={confirmed}
    >
      {formatMessage(message(confirmed ? 'names.confirmed' : 'names.proposed'))}
    </Badge>
  );
};
