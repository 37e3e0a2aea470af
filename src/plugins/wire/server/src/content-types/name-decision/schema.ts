import { ENTITY_TYPES } from '../../../../core/entities/mention';
import { NAME_ACTIONS } from '../../../../shared/constants';
import { INTERNAL, longString } from '../columns';

/** What an editor did to records of people, organizations or events, with all that is needed to turn it round. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_name_decisions',
  info: {
    singularName: 'name-decision',
    pluralName: 'name-decisions',
    displayName: 'Decision about names',
    description: 'What an editor said about people, organizations or events.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  attributes: {
    action: { type: 'enumeration', enum: [...NAME_ACTIONS], required: true },
    entityType: { type: 'enumeration', enum: [...ENTITY_TYPES], required: true },
    /** documentIds of the records that it is about, the one that stays or was made last. */
    records: { type: 'json', required: true },
    /** `DecidedName[]`: what they were called then. */
    names: { type: 'json', required: true },
    /** Where it is about one article. */
    articleDocumentId: { type: 'string' },
    /** In how many articles it has changed what they are linked to. */
    articles: { type: 'integer', default: 0, required: true },
    reason: { type: 'text' },
    decidedAt: { type: 'datetime', required: true },
    decidedBy: longString(),
    undoneAt: { type: 'datetime' },
    undoneBy: longString(),
    undoneBecause: { type: 'text' },
    /** `RowChange[]`: each row as it was and as it is since. */
    changes: { type: 'json', required: true },
  },
};
