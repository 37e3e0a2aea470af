import { ARTICLE_VERSIONS } from '../../../../shared/constants';
import { INTERNAL } from '../columns';

/**
 * The body of an article with every notice in it, for a version of which something was taken out: from it and the cuts any decision can
 * be turned round to the very body. A version without a row has nothing taken out.
 */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_full_bodies',
  info: {
    singularName: 'full-body',
    pluralName: 'full-bodies',
    displayName: 'Full body',
    description: 'An article’s body with its legal notices in it.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [
    {
      name: 'wire_full_bodies_article_unique',
      columns: ['article_document_id', 'version'],
      type: 'unique',
    },
  ],
  attributes: {
    articleDocumentId: { type: 'string', required: true },
    version: { type: 'enumeration', enum: [...ARTICLE_VERSIONS], required: true },
    /** Strapi blocks. */
    full: { type: 'json', required: true },
    /** `Cut[]` of `core/placement`: what the body leaves out; offsets are UTF-16 code units of the text of `full`. */
    cuts: { type: 'json', required: true },
  },
};
