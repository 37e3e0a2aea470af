import { LEFT_WHYS } from '../../../../shared/constants';
import { INTERNAL, longString, OWN_COLUMN } from '../columns';

/** An article to which an application has not brought its decision. The row goes when a later attempt does. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_left_articles',
  info: {
    singularName: 'left-article',
    pluralName: 'left-articles',
    displayName: 'Article left by an application',
    description: 'An article to which a decision about a legal notice has not been brought, and why.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [
    {
      name: 'wire_left_articles_unique',
      columns: ['application_id', 'article_document_id'],
      type: 'unique',
    },
  ],
  attributes: {
    application: {
      type: 'relation',
      relation: 'manyToOne',
      target: 'plugin::wire.application',
      ...OWN_COLUMN,
    },
    articleDocumentId: { type: 'string', required: true },
    why: { type: 'enumeration', enum: [...LEFT_WHYS], required: true },
    /** For the person who looks after it. */
    reason: { type: 'text', required: true },
    /** Who is changing it, and when he or she last saved it. */
    editor: longString(),
    editedAt: { type: 'datetime' },
    at: { type: 'datetime', required: true },
  },
};
