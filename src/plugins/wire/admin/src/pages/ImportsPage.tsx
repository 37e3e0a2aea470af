import { Button, EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { ImportRow } from '../components/ImportRow';
import { IMPORT_FILTERS, ImportFilters } from '../components/imports/ImportFilters';
import { LoadError } from '../components/LoadError';
import { useFilters } from '../hooks/use-filters';
import { useImportList } from '../hooks/use-import-list';
import { importFilterOf, isFiltered } from '../lib/import-filters';
import { PAGES } from '../lib/links';
import { message } from '../lib/message';
import { pageOf } from '../lib/page-query';
import { PERMISSIONS } from '../lib/permissions';
import { ListPages } from '../components/ListPages';
import { ListTable } from '../components/ListTable';

const COLUMNS = ['files', 'state', 'started', 'counts'] as const;

const ImportTable = () => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.imports);
  const { query, clear } = useFilters(IMPORT_FILTERS);
  const { page, pageSize } = pageOf(query);
  const filter = importFilterOf(query, new Date());
  const { list, error, isLoading, refetch } = useImportList({ page, pageSize, ...filter });

  if (error && !list) return <LoadError onRetry={refetch} />;

  if (list?.data.length === 0 && isFiltered(filter)) {
    return (
      <EmptyStateLayout
        icon={<EmptyDocuments width="16rem" />}
        content={formatMessage(message('imports.none-found'))}
        action={
          <Button variant="secondary" onClick={clear}>
            {formatMessage(message('import-filter.clear'))}
          </Button>
        }
      />
    );
  }

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
      <ListTable headers={headers} rows={rows} isLoading={isLoading}>
        {rows.map((summary) => (
          <ImportRow key={summary.id} summary={summary} />
        ))}
      </ListTable>
      {list ? <ListPages pagination={list.meta.pagination} pageSize={pageSize} /> : null}
    </>
  );
};

const Filters = () => {
  const filters = useFilters(IMPORT_FILTERS);
  return <ImportFilters filter={importFilterOf(filters.query, new Date())} filters={filters} />;
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
      <Layouts.Action startActions={<Filters />} />
      <Layouts.Content>
        <ImportTable />
      </Layouts.Content>
    </Page.Main>
  );
};
