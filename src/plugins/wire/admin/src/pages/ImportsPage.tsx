import { EmptyStateLayout, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, Pagination, Table, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { LoadError } from '../components/LoadError';
import { ReadFrom } from '../components/ReadFrom';
import { SourceName } from '../components/SourceName';
import { ImportBadge } from '../components/StateBadge';
import { StateCounts } from '../components/StateCounts';
import { useImportList } from '../hooks/use-import-list';
import { PAGES } from '../lib/links';
import { message, wayLabel } from '../lib/message';
import { pageOf, PAGE_SIZES, type PageQuery } from '../lib/page-query';
import { PERMISSIONS } from '../lib/permissions';
import { starterOf } from '../lib/starter-of';

const COLUMNS = ['state', 'files', 'source', 'started', 'counts', 'flags'] as const;

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

const ImportRow = ({ summary }: { summary: ImportSummary }) => {
  const { formatDate, formatMessage, formatNumber } = useIntl();
  const navigate = useNavigate();
  const to = PAGES.importDetails(summary.documentId);
  const starter = starterOf(summary);
  const about = [
    summary.way ? formatMessage(wayLabel(summary.way)) : undefined,
    starter ? formatMessage(message('imports.by'), { name: starter }) : undefined,
  ].filter(Boolean);

  return (
    <Table.Row onClick={() => navigate(to)} style={{ cursor: 'pointer' }}>
      <Table.Cell>
        <ImportBadge state={summary.state} failedItems={summary.counts.failed} />
      </Table.Cell>
      <Table.Cell maxWidth="24rem" onClick={(event) => event.stopPropagation()}>
        <Ellipsis>
          <Link tag={NavLink} to={to} isExternal={false}>
            <ReadFrom files={summary.files} />
          </Link>
        </Ellipsis>
      </Table.Cell>
      <Table.Cell maxWidth="16rem" onClick={(event) => event.stopPropagation()}>
        <Ellipsis>
          <Typography tag="p" ellipsis textColor="neutral800">
            {summary.source ? <SourceName name={summary.source} /> : '–'}
          </Typography>
        </Ellipsis>
      </Table.Cell>
      <Table.Cell maxWidth="20rem">
        <Typography textColor="neutral800" tag="time" dateTime={summary.createdAt}>
          {formatDate(summary.createdAt, { dateStyle: 'medium', timeStyle: 'short' })}
        </Typography>
        {about.length > 0 ? (
          <Typography tag="p" ellipsis variant="pi" textColor="neutral600">
            {about.join(' · ')}
          </Typography>
        ) : null}
      </Table.Cell>
      <Table.Cell>
        <Flex gap={3} minWidth="14rem">
          <Typography textColor="neutral800">{formatNumber(summary.counts.items)}</Typography>
          <StateCounts counts={summary.counts} />
        </Flex>
      </Table.Cell>
      <Table.Cell>
        <Typography textColor="neutral800">{formatNumber(summary.counts.flags)}</Typography>
      </Table.Cell>
    </Table.Row>
  );
};

const ImportTable = () => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.imports);
  const [{ query }] = useQueryParams<PageQuery>();
  const { page, pageSize } = pageOf(query);
  const { list, error, isLoading, refetch } = useImportList({ page, pageSize });

  if (error && !list) return <LoadError onRetry={refetch} />;

  if (list?.data.length === 0) {
    const none = list.meta.pagination.total === 0;
    return (
      <EmptyStateLayout
        icon={<EmptyDocuments width="16rem" />}
        content={formatMessage(message(none ? 'imports.empty' : 'imports.empty-page'))}
        action={
          none && !allowedActions.canCreate ? null : (
            <LinkButton tag={NavLink} to={none ? PAGES.import : PAGES.imports} variant="secondary">
              {formatMessage(message(none ? 'imports.new' : 'imports.first-page'))}
            </LinkButton>
          )
        }
      />
    );
  }

  const headers = COLUMNS.map((name) => ({ name, label: formatMessage(message(`imports.column.${name}`)) }));
  const rows = (list?.data ?? []).map((summary) => ({ ...summary, id: summary.documentId }));

  return (
    <>
      <Table.Root headers={headers} rows={rows} isLoading={isLoading}>
        <Table.Content>
          <Table.Head>
            {headers.map((header) => (
              <Table.HeaderCell key={header.name} {...header} />
            ))}
          </Table.Head>
          <Table.Loading />
          <Table.Body>
            {rows.map((summary) => (
              <ImportRow key={summary.id} summary={summary} />
            ))}
          </Table.Body>
        </Table.Content>
      </Table.Root>
      {list ? (
        <Pagination.Root {...list.meta.pagination} defaultPageSize={pageSize}>
          <Pagination.PageSize options={PAGE_SIZES.map(String)} />
          <Pagination.Links />
        </Pagination.Root>
      ) : null}
    </>
  );
};

/** All imports, the newest first, with what became of their items. */
export const ImportsPage = () => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.imports);
  const title = formatMessage(message('imports.title'));

  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={formatMessage(message('imports.subtitle'))}
        primaryAction={
          allowedActions.canCreate ? (
            <LinkButton tag={NavLink} to={PAGES.import} startIcon={<Plus />}>
              {formatMessage(message('imports.new'))}
            </LinkButton>
          ) : null
        }
      />
      <Layouts.Content>
        <ImportTable />
      </Layouts.Content>
    </Page.Main>
  );
};
