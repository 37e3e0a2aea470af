import { Flex, Link, Typography } from '@strapi/design-system';
import { Table } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { PAGES } from '../lib/links';
import { message, wayLabel } from '../lib/message';
import { shareDone } from '../lib/share-done';
import { starterOf } from '../lib/starter-of';
import { ReadFrom } from './ReadFrom';
import { SourceName } from './SourceName';
import { ImportBadge } from './StateBadge';
import { StateCounts } from './StateCounts';

/** A link's own text stays on one line and would run into the next cell. */
const Ellipsis = styled.div`
  overflow: hidden;
  /* Room for the outline of the focused link. */
  padding: ${({ theme }) => theme.spaces[1]};
  margin: -${({ theme }) => theme.spaces[1]};

  a {
    max-width: 100%;
  }

  a > span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;

/** An import in the list: where it stands, what it read, who began it when, and what became of its items. */
export const ImportRow = ({ summary }: { summary: ImportSummary }) => {
  const { formatDate, formatMessage, formatNumber } = useIntl();
  const navigate = useNavigate();
  const { documentId, state, files, source, createdAt, way, counts, progress } = summary;
  const to = PAGES.importDetails(documentId);
  const starter = starterOf(summary);
  const about = [
    way ? formatMessage(wayLabel(way)) : undefined,
    starter ? formatMessage(message('imports.by'), { name: starter }) : undefined,
  ].filter(Boolean);

  return (
    <Table.Row onClick={() => navigate(to)} style={{ cursor: 'pointer' }}>
      <Table.Cell maxWidth="24rem" onClick={(event) => event.stopPropagation()}>
        <Ellipsis>
          <Link tag={NavLink} to={to} isExternal={false}>
            <ReadFrom files={files} />
          </Link>
          {source ? (
            <Typography tag="p" ellipsis variant="pi" textColor="neutral600">
              <SourceName name={source} />
            </Typography>
          ) : null}
        </Ellipsis>
      </Table.Cell>
      <Table.Cell>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <ImportBadge state={state} failedItems={counts.failed} />
          {progress ? (
            <Typography variant="pi" textColor="neutral600">
              {formatNumber(shareDone(progress), { style: 'percent' })}
            </Typography>
          ) : null}
        </Flex>
      </Table.Cell>
      <Table.Cell maxWidth="22rem">
        <Typography textColor="neutral800" tag="time" dateTime={createdAt}>
          {formatDate(createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
        </Typography>
        {about.length > 0 ? (
          <Typography tag="p" ellipsis variant="pi" textColor="neutral600">
            {about.join(' · ')}
          </Typography>
        ) : null}
      </Table.Cell>
      <Table.Cell>
        <Flex direction="column" alignItems="flex-start" gap={1} paddingTop={2} paddingBottom={2}>
          <Flex gap={2} wrap="wrap" minWidth="20rem">
            <Typography textColor="neutral800">{formatNumber(counts.items)}</Typography>
            <StateCounts counts={counts} />
          </Flex>
          {counts.flags > 0 ? (
            <Typography variant="pi" textColor="neutral600">
              {formatMessage(message('preview.flags'), { count: counts.flags })}
            </Typography>
          ) : null}
        </Flex>
      </Table.Cell>
    </Table.Row>
  );
};
