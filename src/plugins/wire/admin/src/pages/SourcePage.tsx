import { EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { BackButton, Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useParams } from 'react-router-dom';
import { LoadError } from '../components/LoadError';
import { SourceEditor } from '../components/sources/SourceEditor';
import { useSource } from '../hooks/use-sources';
import { isMissing } from '../lib/is-missing';
import { PAGES } from '../lib/links';
import { message } from '../lib/message';
import { PERMISSIONS } from '../lib/permissions';

/** One source: its settings, and how it does. */
export const SourcePage = () => {
  const { formatMessage } = useIntl();
  const { id = '' } = useParams<{ id: string }>();
  const { allowedActions, isLoading } = useRBAC(PERMISSIONS.sources);
  const { currentData, error, refetch } = useSource(id);

  if (currentData && !isLoading) {
    return (
      <SourceEditor
        key={id}
        source={currentData.data}
        limits={currentData.meta.limits}
        mayUpdate={allowedActions.canUpdate}
      />
    );
  }
  if (!error || isLoading) return <Page.Loading />;

  const title = formatMessage(message('source.title'));
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} navigationAction={<BackButton fallback={PAGES.sources} />} />
      <Layouts.Content>
        {isMissing(error) ? (
          <EmptyStateLayout
            icon={<EmptyDocuments width="16rem" />}
            content={formatMessage(message('source.missing'))}
            action={
              <LinkButton tag={NavLink} to={PAGES.sources} variant="secondary">
                {formatMessage(message('source.to-sources'))}
              </LinkButton>
            }
          />
        ) : (
          <LoadError onRetry={refetch} />
        )}
      </Layouts.Content>
    </Page.Main>
  );
};
