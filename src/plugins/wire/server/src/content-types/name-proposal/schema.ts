import { ENTITY_TYPES } from '../../../../core/entities/mention';
import { NAME_PROPOSAL_STATES } from '../../../../shared/constants';
import { INTERNAL, longString } from '../columns';

/** Two records that may be the same, for an editor to say. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_name_proposals',
  info: {
    singularName: 'name-proposal',
    pluralName: 'name-proposals',
    displayName: 'Names that may be the same',
    description: 'Two people, organizations or events that may be the same.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [
    {
      name: 'wire_name_proposals_pair_unique',
      columns: ['record_document_id', 'other_document_id'],
      type: 'unique',
    },
    { name: 'wire_name_proposals_other_index', columns: ['other_document_id'] },
  ],
  attributes: {
    entityType: { type: 'enumeration', enum: [...ENTITY_TYPES], required: true },
    /** The record whose documentId comes first, and the other. */
    recordDocumentId: { type: 'string', required: true },
    otherDocumentId: { type: 'string', required: true },
    state: { type: 'enumeration', enum: [...NAME_PROPOSAL_STATES], default: 'open', required: true },
    /** What made it look so, for the editor. */
    evidence: longString(),
    /** From 0 to 1. */
    score: { type: 'float', required: true },
    /** The first article that says so. */
    articleDocumentId: { type: 'string' },
  },
};
