import { ENTITY_TYPES } from '../../../../core/entities/mention';
import { NAME_RULINGS } from '../../../../shared/constants';
import { INTERNAL, longString } from '../columns';

/** What imports obey of a decision about names. It comes with the decision, and goes when that is taken back. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_name_rulings',
  info: {
    singularName: 'name-ruling',
    pluralName: 'name-rulings',
    displayName: 'Ruling about a name',
    description: 'What a spelling means, or does not mean.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [
    { name: 'wire_name_rulings_key_index', columns: ['key'] },
    { name: 'wire_name_rulings_record_index', columns: ['record_document_id'] },
    { name: 'wire_name_rulings_other_index', columns: ['other_document_id'] },
    { name: 'wire_name_rulings_article_index', columns: ['article_document_id'] },
  ],
  attributes: {
    kind: { type: 'enumeration', enum: [...NAME_RULINGS], required: true },
    entityType: { type: 'enumeration', enum: [...ENTITY_TYPES], required: true },
    /** The spelling key, see `keyOf`; of two that are different, the one that comes first, and the other. */
    key: longString(),
    otherKey: longString(),
    /** The record that a spelling means; of two that are different, the one whose documentId comes first, and the other. */
    recordDocumentId: { type: 'string' },
    otherDocumentId: { type: 'string' },
    /** The article in which it holds; everywhere without one. */
    articleDocumentId: { type: 'string' },
    /** documentId of the decision. */
    decisionDocumentId: { type: 'string', required: true },
  },
};
