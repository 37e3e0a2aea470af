import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../../../../shared/constants';
import { panelArticle, type PanelProps } from '../../lib/panel-article';
import { useListArticleNamesQuery } from '../../services/article-api';
import { Directed } from '../directed/Directed';

// Loaded when there is something to show: it brings all English texts along.
const ArticleNames: ComponentType<{ article: string }> = lazy(() =>
  import('./ArticleNames').then((module) => ({ default: module.ArticleNames })),
);

/** Beside an article's form: the names that it is linked to, those that an import has proposed first. Nothing, where there is none. */
export const NamesPanel = (props: PanelProps): { title: string; content: ReactNode } | null => {
  const { formatMessage } = useIntl();
  const article = props.activeTab === 'published' ? undefined : panelArticle(props);
  const { data } = useListArticleNamesQuery(article ?? '', {
    skip: article === undefined,
    refetchOnMountOrArgChange: true,
  });
  if (article === undefined || !data || data.length === 0) return null;
  return {
    title: formatMessage({ id: `${PLUGIN_ID}.article-panel.names.title`, defaultMessage: 'Names' }),
    content: (
      <Directed>
        <Suspense fallback={null}>
          <ArticleNames article={article} />
        </Suspense>
      </Directed>
    ),
  };
};
