import { EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { ListSearch } from '../components/ListSearch';
import { LoadError } from '../components/LoadError';
import { SourceTable } from '../components/sources/SourceTable';
import { useSources } from '../hooks/use-sources';
import { PAGES } from '../lib/links';
import { message } from '../lib/message';
import { PERMISSIONS } from '../lib/permissions';

/** All sources with the ways in which they come, and how they do. */
export const SourcesPage = () => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.sources);
  const { data: list, error, refetch } = useSources();
  const title = formatMessage(message('sources.title'));
  const isEmpty = list?.data.length === 0;

  const create = (variant: 'default' | 'secondary') =>
    allowedActions.canUpdate ? (
      <LinkButton tag={NavLink} to={PAGES.newSource} startIcon={<Plus />} variant={variant}>
        {formatMessage(message('sources.new'))}
      </LinkButton>
    ) : null;

  const body = () => {
    if (error && !list) return <LoadError onRetry={refetch} />;
    if (isEmpty) {
      return (
        <EmptyStateLayout
          icon={<EmptyDocuments width="16rem" />}
          content={formatMessage(message('sources.empty'))}
          action={create('secondary')}
        />
      );
    }
    return <SourceTable sources={list?.data ?? []} isLoading={!list} />;
  };

  return (
    <Page.Main aria-busy={!list && !error}>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={formatMessage(message('sources.subtitle'))}
        primaryAction={create('default')}
      />
      {list && !isEmpty ? (
        <Layouts.Action startActions={<ListSearch label={formatMessage(message('sources.search'))} />} />
      ) : null}
      <Layouts.Content>{body()}</Layouts.Content>
    </Page.Main>
  );
};
