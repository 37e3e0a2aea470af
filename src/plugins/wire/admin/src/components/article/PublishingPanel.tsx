import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../../../../shared/constants';
import type { ArticlePublishing } from '../../../../shared/contracts/publishing';
import { panelArticle, type PanelProps } from '../../lib/panel-article';
import { useGetArticlePublishingQuery } from '../../services/article-api';
import { Directed } from '../directed/Directed';

// Loaded when there is something to show: it brings all English texts along.
const PublishingStand: ComponentType<{ article: string }> = lazy(() =>
  import('./PublishingStand').then((module) => ({ default: module.PublishingStand })),
);

const isNothing = ({ reasons, overridden, releaseAt }: ArticlePublishing): boolean =>
  reasons.length === 0 && overridden.length === 0 && releaseAt === undefined;

/** Beside an article's form: why it cannot be published, and what was overridden. Nothing, where nothing stands against it. */
export const PublishingPanel = (props: PanelProps): { title: string; content: ReactNode } | null => {
  const { formatMessage } = useIntl();
  const article = panelArticle(props);
  const { data } = useGetArticlePublishingQuery(article ?? '', {
    skip: article === undefined,
    refetchOnMountOrArgChange: true,
  });
  if (article === undefined || !data || isNothing(data)) return null;
  return {
    title: formatMessage({ id: `${PLUGIN_ID}.article-panel.publishing.title`, defaultMessage: 'Publishing' }),
    content: (
      <Directed>
        <Suspense fallback={null}>
          <PublishingStand article={article} />
        </Suspense>
      </Directed>
    ),
  };
};
