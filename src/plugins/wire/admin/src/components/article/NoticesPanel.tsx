import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../../../../shared/constants';
import { panelArticle, type PanelProps } from '../../lib/panel-article';
import { useListArticleFlagsQuery } from '../../services/article-api';
import { Directed } from '../directed/Directed';

// Loaded when there is something to show: it brings all English texts along.
const NoticeList: ComponentType<{ article: string }> = lazy(() =>
  import('./NoticeList').then((module) => ({ default: module.NoticeList })),
);

/** Beside an article's form: the legal notices in it, to be decided about. Nothing, where there is none. */
export const NoticesPanel = (props: PanelProps): { title: string; content: ReactNode } | null => {
  const { formatMessage } = useIntl();
  const article = props.activeTab === 'published' ? undefined : panelArticle(props);
  const { data } = useListArticleFlagsQuery(article ?? '', {
    skip: article === undefined,
    refetchOnMountOrArgChange: true,
  });
  if (article === undefined || !data || data.data.length === 0) return null;
  return {
    title: formatMessage({ id: `${PLUGIN_ID}.article-panel.notices.title`, defaultMessage: 'Legal notices' }),
    content: (
      <Directed>
        <Suspense fallback={null}>
          {/* The Content Manager goes from article to article without taking the panel away. */}
          <NoticeList key={article} article={article} />
        </Suspense>
      </Directed>
    ),
  };
};
