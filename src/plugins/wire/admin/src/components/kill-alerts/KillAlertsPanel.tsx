import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../../../../shared/constants';
import { panelArticle, type PanelProps } from '../../lib/panel-article';
import { useListWireKillAlertsQuery } from '../../services/wire-api';
import { Directed } from '../directed/Directed';

// Loaded with the panel's first alert: it brings all English texts along.
const KillAlertList: ComponentType<{ article: string }> = lazy(() =>
  import('./KillAlertList').then((module) => ({ default: module.KillAlertList })),
);

/** Beside an article's form: which stories were taken back that say what it says. Nothing, where there is none. */
export const KillAlertsPanel = (props: PanelProps): { title: string; content: ReactNode } | null => {
  const { formatMessage } = useIntl();
  const article = panelArticle(props);
  const { data } = useListWireKillAlertsQuery(article ?? '', {
    skip: article === undefined,
    refetchOnMountOrArgChange: true,
  });
  if (article === undefined || !data || data.length === 0) return null;
  return {
    title: formatMessage({ id: `${PLUGIN_ID}.kill-alerts.title`, defaultMessage: 'Taken back by the wire' }),
    content: (
      <Directed>
        <Suspense fallback={null}>
          <KillAlertList article={article} />
        </Suspense>
      </Directed>
    ),
  };
};
