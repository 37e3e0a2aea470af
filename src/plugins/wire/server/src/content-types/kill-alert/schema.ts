import { KILL_ALERT_BASES, KILL_ALERT_STATES } from '../../../../shared/constants';
import { INTERNAL, longString, OWN_COLUMN } from '../columns';

/**
 * An article that is a near duplicate or a copy of a story that its source has taken back: one row for both, however often it is taken back.
 * What was killed is kept here as well, since its article may be deleted.
 */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_kill_alerts',
  info: {
    singularName: 'kill-alert',
    pluralName: 'kill-alerts',
    displayName: 'Wire kill alert',
    description: 'An article that says what a story said which its source has taken back.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [
    {
      name: 'wire_kill_alerts_unique',
      columns: ['article_document_id', 'story_document_id'],
      type: 'unique',
    },
    { name: 'wire_kill_alerts_story_index', columns: ['story_document_id'] },
  ],
  attributes: {
    articleDocumentId: { type: 'string' },
    /** The killed story in the ledger. */
    storyDocumentId: { type: 'string' },
    state: { type: 'enumeration', enum: [...KILL_ALERT_STATES], default: 'open', required: true },
    basis: { type: 'enumeration', enum: [...KILL_ALERT_BASES], required: true },
    /** From 0.5 to 1: how much of the shorter text the other one has; 1 of a copy. */
    share: { type: 'float', required: true },
    killedArticleDocumentId: { type: 'string' },
    killedHeadline: longString(),
    killedSource: longString(),
    killedGuid: longString(),
    killedAt: { type: 'datetime' },
    /** Why, in the words of the kill. */
    words: { type: 'text' },
    /** Of the kill, or of what came after it and is like what it took back. */
    receipt: { type: 'relation', relation: 'manyToOne', target: 'plugin::wire.receipt', ...OWN_COLUMN },
    seenAt: { type: 'datetime' },
    seenBy: longString(),
  },
};
