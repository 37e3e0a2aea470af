import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID, UID } from '../../../../shared/constants';
import { useListWireConflictsQuery } from '../../services/wire-api';

/** What the content manager tells a panel beside an edit form. */
interface PanelProps {
  model: string;
  documentId?: string;
  /** Undefined while a document is made or copied. */
  document?: object;
  activeTab: 'draft' | 'published' | null;
}

// Loaded with the panel's first conflict: it brings all English texts along.
const ConflictList: ComponentType<{ article: string }> = lazy(() =>
  import('./ConflictList').then((module) => ({ default: module.ConflictList })),
);

/** Beside an article's form: in which fields a newer version says something else than an editor. Nothing, where there is none. */
export const ConflictsPanel = ({
  model,
  documentId,
  document,
  activeTab,
}: PanelProps): { title: string; content: ReactNode } | null => {
  const { formatMessage } = useIntl();
  const isDraft = model === UID.article && document !== undefined && activeTab !== 'published';
  const article = isDraft ? documentId : undefined;
  const { data } = useListWireConflictsQuery(article ?? '', {
    skip: article === undefined,
    refetchOnMountOrArgChange: true,
  });
  if (article === undefined || !data || data.length === 0) return null;
  return {
    title: formatMessage({ id: `${PLUGIN_ID}.conflicts.title`, defaultMessage: 'Conflicts with the wire' }),
    content: (
      <Suspense fallback={null}>
        <ConflictList article={article} />
      </Suspense>
    ),
  };
};
