import { CONFLICT_STATES } from '../../../../shared/constants';
import { INTERNAL, longString, OWN_COLUMN } from '../columns';

/** A field of an article that an editor had changed when a version of the story came that says something else in it. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_conflicts',
  info: {
    singularName: 'conflict',
    pluralName: 'conflicts',
    displayName: 'Wire conflict',
    description: 'A field in which an editor and a newer version of the story say different things.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [{ name: 'wire_conflicts_article_index', columns: ['article_document_id', 'state'] }],
  attributes: {
    articleDocumentId: { type: 'string' },
    field: { type: 'string', required: true },
    state: { type: 'enumeration', enum: [...CONFLICT_STATES], default: 'open', required: true },
    /** What the import wrote before the editor changed it; without `value` where it cannot be told any more. */
    before: { type: 'json' },
    /** `{ value }`, as the article has it; of the body, all of it, whatever is taken out. What the editor had, and what the version says. */
    editor: { type: 'json' },
    source: { type: 'json' },
    version: longString(),
    versionCreated: { type: 'datetime' },
    /** Of the version. */
    receipt: { type: 'relation', relation: 'manyToOne', target: 'plugin::wire.receipt', ...OWN_COLUMN },
    resolvedAt: { type: 'datetime' },
    resolvedBy: longString(),
  },
};
