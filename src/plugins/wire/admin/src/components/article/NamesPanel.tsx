import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../../../../shared/constants';
import { panelArticle, type PanelProps } from '../../lib/panel-article';
import { useListArticleNamesQuery } from '../../services/article-api';

// Loaded when there is something to show: it brings all English texts along.
const ProposedNames: ComponentType<{ article: string }> = lazy(() =>
  import('./ProposedNames').then((module) => ({ default: module.ProposedNames })),
);

/** Beside an article's form: the names that an import has proposed. Nothing, where all are confirmed: the form shows them. */
export const NamesPanel = (props: PanelProps): { title: string; content: ReactNode } | null => {
  const { formatMessage } = useIntl();
  const article = props.activeTab === 'published' ? undefined : panelArticle(props);
  const { data } = useListArticleNamesQuery(article ?? '', {
    skip: article === undefined,
    refetchOnMountOrArgChange: true,
  });
  if (article === undefined || !data || data.every(({ confirmed }) => confirmed)) return null;
  return {
    title: formatMessage({ id: `${PLUGIN_ID}.article-panel.names.title`, defaultMessage: 'Proposed names' }),
    content: (
      <Suspense fallback={null}>
        <ProposedNames article={article} />
      </Suspense>
    ),
  };
};
