import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../../../../shared/constants';
import { panelArticle, type PanelProps } from '../../lib/panel-article';
import { useListWireConflictsQuery } from '../../services/wire-api';
import { Directed } from '../directed/Directed';

// Loaded with the panel's first conflict: it brings all English texts along.
const ConflictList: ComponentType<{ article: string }> = lazy(() =>
  import('./ConflictList').then((module) => ({ default: module.ConflictList })),
);

/** Beside an article's form: in which fields a newer version says something else than an editor. Nothing, where there is none. */
export const ConflictsPanel = (props: PanelProps): { title: string; content: ReactNode } | null => {
  const { formatMessage } = useIntl();
  const article = props.activeTab === 'published' ? undefined : panelArticle(props);
  const { data } = useListWireConflictsQuery(article ?? '', {
    skip: article === undefined,
    refetchOnMountOrArgChange: true,
  });
  if (article === undefined || !data || data.length === 0) return null;
  return {
    title: formatMessage({ id: `${PLUGIN_ID}.conflicts.title`, defaultMessage: 'Conflicts with the wire' }),
    content: (
      <Directed>
        <Suspense fallback={null}>
          <ConflictList article={article} />
        </Suspense>
      </Directed>
    ),
  };
};
