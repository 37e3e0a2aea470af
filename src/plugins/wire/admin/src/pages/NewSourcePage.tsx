import { Layouts, Page } from '@strapi/strapi/admin';
import { LoadError } from '../components/LoadError';
import { SourceEditor } from '../components/sources/SourceEditor';
import { useListWireSourcesWithHealthQuery } from '../services/wire-api';

/** Makes a source. */
export const NewSourcePage = () => {
  const { data: list, error, refetch } = useListWireSourcesWithHealthQuery();

  if (list) return <SourceEditor limits={list.meta.limits} mayUpdate />;
  if (!error) return <Page.Loading />;
  return (
    <Page.Main>
      <Layouts.Content>
        <LoadError onRetry={refetch} />
      </Layouts.Content>
    </Page.Main>
  );
};
