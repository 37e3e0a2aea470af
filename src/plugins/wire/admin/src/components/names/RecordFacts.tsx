import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { NameRecord } from '../../../../shared/contracts/name-records';
import { COMPARED, hasField } from '../../lib/compare-records';
import { message } from '../../lib/message';
import { Panel } from '../Panel';
import { Evidence } from './Evidence';
import { FieldOf } from './PairTable';

const Grid = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(24rem, 1fr));
  gap: ${({ theme }) => theme.spaces[5]};
`;

/** What is known of a record, and what an import found when it proposed it. */
export const RecordFacts = ({ record }: { record: NameRecord }) => {
  const { formatMessage } = useIntl();
  // Its articles have a panel of their own.
  const fields = COMPARED.filter((field) => field !== 'articles' && hasField(record, field));

  return (
    <Panel title={formatMessage(message('names.facts'))}>
      {fields.length > 0 ? (
        <Grid>
          {fields.map((field) => (
            <Box key={field}>
              <Typography tag="dt" variant="pi" textColor="neutral600">
                {formatMessage(message(`names.field.${field}`))}
              </Typography>
              <Box tag="dd" style={{ overflowWrap: 'anywhere' }}>
                <FieldOf record={record} field={field} />
              </Box>
            </Box>
          ))}
        </Grid>
      ) : (
        <Typography textColor="neutral600">{formatMessage(message('names.facts.none'))}</Typography>
      )}
      {record.evidence ? (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(message('names.found'))}
          </Typography>
          <Evidence text={record.evidence} />
        </Flex>
      ) : null}
    </Panel>
  );
};
