import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../../../../shared/constants';
import { SHOWN_VERSIONS } from '../../lib/shown-versions';
import { panelArticle, type PanelProps } from '../../lib/panel-article';
import { useListArticleVersionsQuery } from '../../services/article-api';
import { Directed } from '../directed/Directed';

// Loaded when there is something to show: it brings all English texts along.
const Provenance: ComponentType<{ article: string }> = lazy(() =>
  import('./Provenance').then((module) => ({ default: module.Provenance })),
);

/** Beside an article's form: from which source it came, when, with all versions and what is like it. Nothing, where no import brought it. */
export const ProvenancePanel = (props: PanelProps): { title: string; content: ReactNode } | null => {
  const { formatMessage } = useIntl();
  const article = panelArticle(props);
  const { data } = useListArticleVersionsQuery(
    { article: article ?? '', pageSize: SHOWN_VERSIONS },
    {
      skip: article === undefined,
      refetchOnMountOrArgChange: true,
    },
  );
  if (article === undefined || !data || data.data.length === 0) return null;
  return {
    title: formatMessage({
      id: `${PLUGIN_ID}.article-panel.provenance.title`,
      defaultMessage: 'Where it comes from',
    }),
    content: (
      <Directed>
        <Suspense fallback={null}>
          <Provenance article={article} />
        </Suspense>
      </Directed>
    ),
  };
};
