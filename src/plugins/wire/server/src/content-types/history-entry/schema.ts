import { HISTORY_ACTIONS } from '../../../../shared/constants';
import { INTERNAL, longString } from '../columns';

/** One thing that was done about a notice, an article or the policies. Append-only: a trigger refuses changes (`keep-history.ts`). */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_history',
  info: {
    singularName: 'history-entry',
    pluralName: 'history-entries',
    displayName: 'Wire history',
    description: 'Who did what about a legal notice, when and why.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [
    // What was done about a notice itself, without its thousands of articles, is found at once.
    { name: 'wire_history_notice_index', columns: ['notice_document_id', 'article_document_id', 'at'] },
    { name: 'wire_history_article_index', columns: ['article_document_id', 'at'] },
    { name: 'wire_history_application_index', columns: ['application_document_id'] },
    { name: 'wire_history_recurring_index', columns: ['recurring_document_id', 'at'] },
  ],
  attributes: {
    at: { type: 'datetime', required: true },
    action: { type: 'enumeration', enum: [...HISTORY_ACTIONS], required: true },
    /** The editor's or token's name; "import", "policy" or "application" where nobody acted by hand. */
    actor: longString(),
    noticeDocumentId: { type: 'string' },
    articleDocumentId: { type: 'string' },
    applicationDocumentId: { type: 'string' },
    recurringDocumentId: { type: 'string' },
    /** What was, and what is since: by field. */
    before: { type: 'json' },
    after: { type: 'json' },
    /** Why, in the words of who did it or of the rule. */
    reason: { type: 'text' },
    /** The words in question, as they stood in the article. */
    quote: { type: 'text' },
    /** Which version of the detector's rules and parameters was at work. */
    detector: { type: 'string' },
  },
};
