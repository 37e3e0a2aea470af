import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { NameRecord } from '../../../../shared/contracts/name-records';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { useListNameProposalsQuery } from '../../services/names-api';
import { Panel } from '../Panel';
import { ServerText } from '../ServerText';

const SHOWN = 10;

/** Which others a record may be the same as; nothing, where there are none. */
export const RecordLikes = ({ record }: { record: NameRecord }) => {
  const { formatMessage } = useIntl();
  const { data } = useListNameProposalsQuery({ record: record.documentId, page: 1, pageSize: SHOWN });
  if (!data || data.data.length === 0) return null;

  return (
    <Panel title={formatMessage(message('names.likes'))}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {data.data.map(({ documentId, records, evidence, type }) => {
          const other = records.find((one) => one.documentId !== record.documentId) ?? records[0];
          return (
            <li key={documentId}>
              <Link tag={NavLink} to={PAGES.nameRecord(type, other.documentId)} isExternal={false} dir="auto">
                {other.name}
              </Link>
              <Typography tag="p" variant="pi" textColor="neutral600" dir="auto">
                {evidence ? <ServerText text={evidence} /> : null}
              </Typography>
            </li>
          );
        })}
      </Flex>
      <Link tag={NavLink} to={`${PAGES.nameDuplicates}?type=${record.type}`} isExternal={false}>
        {formatMessage(message('names.to-duplicates'))}
      </Link>
    </Panel>
  );
};
