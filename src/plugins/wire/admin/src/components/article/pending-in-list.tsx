import { PLUGIN_ID } from '../../../../shared/constants';
import { PENDING_FILTER } from '../../../../shared/contracts/article-flags';
import { PendingCell } from './PendingCell';

/** What the content manager hands to who adds to its lists, as far as we use it. */
interface ListLayout {
  /** What the type's schema says to plugins, among others. */
  options?: { [PLUGIN_ID]?: { isArticle?: boolean } };
}
interface Columns {
  displayedHeaders: readonly { name: string }[];
  layout: ListLayout;
}
interface ListFilters {
  displayedFilters: readonly object[];
  layout: ListLayout;
}

// Not `message()`: it would put all English texts into the panel's first download.
const LABEL = {
  id: `${PLUGIN_ID}.article-list.pending`,
  defaultMessage: 'Pending notices',
};

/** Of which type a list is, the content manager says only by what the type's schema says to us. */
const isOfArticles = ({ options }: ListLayout): boolean => options?.[PLUGIN_ID]?.isArticle === true;

/** Adds a column to the list of articles: how many notices await a decision. */
export const addPendingColumn = ({ displayedHeaders, layout }: Columns) => ({
  displayedHeaders: isOfArticles(layout)
    ? [
        ...displayedHeaders,
        {
          attribute: { type: 'custom' },
          name: PENDING_FILTER,
          label: LABEL,
          searchable: false,
          sortable: false,
          cellFormatter: ({ documentId }: { documentId: string }) => <PendingCell article={documentId} />,
        },
      ]
    : displayedHeaders,
  layout,
});

/** Adds a filter to the list of articles: those in which a notice awaits a decision. */
export const addPendingFilter = ({ displayedFilters, layout }: ListFilters) => ({
  displayedFilters: isOfArticles(layout)
    ? [
        ...displayedFilters,
        {
          name: PENDING_FILTER,
          label: LABEL,
          type: 'enumeration',
          // Those of Strapi that want no value.
          operators: [
            {
              value: '$notNull',
              label: { id: 'components.FilterOptions.FILTER_TYPES.$notNull', defaultMessage: 'is not null' },
            },
            {
              value: '$null',
              label: { id: 'components.FilterOptions.FILTER_TYPES.$null', defaultMessage: 'is null' },
            },
          ],
          options: [],
        },
      ]
    : displayedFilters,
  layout,
});
