import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import { useListNameDecisionsQuery } from '../../services/names-api';
import { DecisionList } from './DecisionList';

/** The last ones: a record of which more is decided is rare, and the page of decisions has them all. */
const SHOWN = 50;

/** What was decided about a record, which may be gone since; nothing, where that is nothing. */
export const RecordDecisions = ({ id, mayDecide }: { id: string; mayDecide: boolean }) => {
  const { formatMessage } = useIntl();
  const { data } = useListNameDecisionsQuery({ record: id, page: 1, pageSize: SHOWN });
  if (!data || data.data.length === 0) return null;

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h2" variant="sigma" textColor="neutral600">
        {formatMessage(message('names.decisions'))}
      </Typography>
      <DecisionList decisions={data.data} mayDecide={mayDecide} on={id} />
    </Flex>
  );
};
