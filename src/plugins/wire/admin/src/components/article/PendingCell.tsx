import { Badge, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../../../../shared/constants';
import { useCountPendingNoticesQuery } from '../../services/article-api';

/** How many notices of an article await a decision; the table's other rows are asked about with it. */
export const PendingCell = ({ article }: { article: string }) => {
  const { formatMessage, formatNumber } = useIntl();
  const { data } = useCountPendingNoticesQuery(article, { refetchOnMountOrArgChange: true });

  if (!data) return <Typography textColor="neutral600">{data === 0 ? '–' : null}</Typography>;
  return (
    <Badge
      backgroundColor="warning100"
      textColor="warning700"
      borderColor="warning200"
      // Not `message()`: the list would load all English texts.
      aria-label={formatMessage(
        {
          id: `${PLUGIN_ID}.article-list.pending.count`,
          defaultMessage: '{count, plural, one {# pending notice} other {# pending notices}}',
        },
        { count: data },
      )}
    >
      {formatNumber(data)}
    </Badge>
  );
};
