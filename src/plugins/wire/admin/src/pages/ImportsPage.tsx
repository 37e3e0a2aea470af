import { EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, Pagination, Table, useQueryParams, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { ImportRow } from '../components/ImportRow';
import { LoadError } from '../components/LoadError';
import { useImportList } from '../hooks/use-import-list';
import { PAGES } from '../lib/links';
import { message } from '../lib/message';
import { pageOf, PAGE_SIZES, type PageQuery } from '../lib/page-query';
import { PERMISSIONS } from '../lib/permissions';

const COLUMNS = ['state', 'files', 'started', 'counts'] as const;

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
