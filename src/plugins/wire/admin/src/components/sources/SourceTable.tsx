import { Box, Link, Typography } from '@strapi/design-system';
import { Table, useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { SourceSummary } from '../../../../shared/contracts/sources';
import { PAGES } from '../../lib/links';
import { formatLabel, message } from '../../lib/message';
import { arrangeSources, SORTABLE, sortOf } from '../../lib/source-list';
import { Ago } from '../Ago';
import { SourceBadge } from '../StateBadge';
import { ListTable } from '../ListTable';
import { DayBars } from './DayBars';
import { WayList } from './WayList';
import { useServerText } from '../../hooks/use-server-text';

const COLUMNS = ['name', 'ways', 'format', 'health', 'lastSuccess', 'days', 'failures'] as const;

const isSortable = (name: string) => SORTABLE.some((other) => other === name);

/** Table cells keep their text on one line; a name may need two. */
const Wrapping = styled.div<{ $width: string }>`
  min-width: ${({ $width }) => $width};
  white-space: normal;
  overflow-wrap: anywhere;
`;

const SourceRow = ({ source }: { source: SourceSummary }) => {
  const { formatMessage, formatNumber } = useIntl();
  const { plain } = useServerText();
  const navigate = useNavigate();
  const to = PAGES.source(source.documentId);
  const { health, format } = source;
  const label = format === null ? message('sources.recognised') : formatLabel(format);

  return (
    <Table.Row onClick={() => navigate(to)} style={{ cursor: 'pointer' }}>
      <Table.Cell maxWidth="22rem" onClick={(event) => event.stopPropagation()}>
        <Wrapping $width="12rem">
          <Link tag={NavLink} to={to} isExternal={false}>
            {source.name}
          </Link>
        </Wrapping>
      </Table.Cell>
      <Table.Cell maxWidth="16rem">
        <Wrapping $width="7rem">
          <WayList ways={source.ways} />
        </Wrapping>
      </Table.Cell>
      <Table.Cell maxWidth="14rem">
        <Wrapping $width="9rem">
          <Typography textColor={format === null ? 'neutral600' : 'neutral800'}>
            {label ? formatMessage(label) : format}
          </Typography>
        </Wrapping>
      </Table.Cell>
      <Table.Cell>
        <Box title={health.reason && plain(health.reason)}>
          <SourceBadge state={health.state} />
        </Box>
      </Table.Cell>
      <Table.Cell>
        <Wrapping $width="8rem">
          <Typography textColor={health.lastSuccessAt ? 'neutral800' : 'neutral600'}>
            {health.lastSuccessAt ? (
              <Ago at={health.lastSuccessAt} />
            ) : (
              formatMessage(message('sources.never'))
            )}
          </Typography>
        </Wrapping>
      </Table.Cell>
      <Table.Cell>
        <Box width="10rem">
          <DayBars days={health.days} />
        </Box>
      </Table.Cell>
      <Table.Cell>
        <Typography textColor={health.consecutiveFailures > 0 ? 'danger600' : 'neutral800'}>
          {formatNumber(health.consecutiveFailures)}
        </Typography>
      </Table.Cell>
    </Table.Row>
  );
};

/** All sources as a table; what is searched for and sorted by stands in the address. */
export const SourceTable = ({
  sources,
  isLoading,
}: {
  sources: readonly SourceSummary[];
  isLoading: boolean;
}) => {
  const { formatMessage, locale } = useIntl();
  const [{ query }] = useQueryParams<{ _q?: unknown; sort?: unknown }>();
  const words = typeof query._q === 'string' ? query._q : '';
  const arranged = arrangeSources(sources, { words, sort: sortOf(query.sort), locale });

  const headers = COLUMNS.map((name) => ({
    name,
    label: formatMessage(message(`sources.column.${name}`)),
    sortable: isSortable(name),
  }));
  const rows = arranged.map((source) => ({ ...source, id: source.documentId }));

  return (
    <ListTable
      headers={headers}
      rows={rows}
      isLoading={isLoading}
      empty={formatMessage(message('sources.none-found'))}
    >
      {rows.map((source) => (
        <SourceRow key={source.id} source={source} />
      ))}
    </ListTable>
  );
};
