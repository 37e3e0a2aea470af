import { useDocumentRBAC, useTable } from '@strapi/strapi/admin';
import { lazy, Suspense, useCallback, type ComponentType, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { UID } from '../../../../shared/constants';
import { useReadArticlesAgainMutation } from '../../services/article-api';
import { Directed } from '../directed/Directed';

/** What the content manager hands to an action on several documents, and what it makes a button of, as far as we use it. */
interface BulkProps {
  model: string;
  documents: { documentId: string; status?: string }[];
}
interface BulkAction {
  actionType?: string;
  label: string;
  variant?: string;
  dialog?: {
    type: 'modal';
    title: string;
    content: (props: { onClose: () => void }) => ReactNode;
    onClose?: () => void;
  };
}
type BulkDescription = ((props: BulkProps) => BulkAction | null) & { type?: string };

// Loaded with the first dialog: it brings all English texts along.
const PublishMany: ComponentType<{ articles: readonly string[]; onClose: () => void }> = lazy(() =>
  import('./PublishMany').then((module) => ({ default: module.PublishMany })),
);

/** Publishes the chosen articles that may be published, and says of the others why not. */
const PublishArticles: BulkDescription = ({ model, documents }) => {
  const { formatMessage } = useIntl();
  const [readAgain] = useReadArticlesAgainMutation();
  const mayPublish = useDocumentRBAC('PublishArticles', ({ canPublish }) => canPublish);
  const selectRow = useTable('PublishArticles', (table) => table.selectRow);
  const ids = documents
    .filter(({ status }) => status !== 'published')
    .map(({ documentId }) => documentId)
    .join();
  // The dialog renders it as a component: another function would be another component, which knows nothing of what was published.
  const content = useCallback(
    ({ onClose }: { onClose: () => void }) => (
      <Directed>
        <Suspense fallback={null}>
          <PublishMany articles={ids.split(',')} onClose={onClose} />
        </Suspense>
      </Directed>
    ),
    [ids],
  );
  if (model !== UID.article || !mayPublish || ids === '') return null;

  return {
    actionType: 'publish',
    variant: 'tertiary',
    label: formatMessage({ id: 'app.utils.publish', defaultMessage: 'Publish' }),
    dialog: {
      type: 'modal',
      title: formatMessage({
        id: 'content-manager.containers.ListPage.selectedEntriesModal.title',
        defaultMessage: 'Publish entries',
      }),
      content,
      onClose() {
        selectRow([]);
        void readAgain();
      },
    },
  };
};
PublishArticles.type = 'publish';

/**
 * Puts our way of publishing several articles in the place of Strapi's, which publishes all or none and tells the reasons in one line. Of
 * other types Strapi's stays.
 */
export const publishArticlesInstead = (actions: readonly BulkDescription[]): BulkDescription[] => [
  PublishArticles,
  ...actions.map((action) => {
    const elsewhere: BulkDescription = (props) => {
      const described = action(props);
      return props.model === UID.article && described?.actionType === 'publish' ? null : described;
    };
    elsewhere.type = action.type;
    return elsewhere;
  }),
];
