import { PUB_STATUSES } from '../../../../core/item';
import { INTERNAL, longString } from '../columns';

/**
 * The ledger of identities: one row a story, whatever its versions. The constraint stands here because an article's draft and its
 * published version are two rows that share their guid.
 */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_stories',
  info: {
    singularName: 'story',
    pluralName: 'stories',
    displayName: 'Wire story',
    description: 'By what a story is known again when it comes once more.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [
    { name: 'wire_stories_identity_unique', columns: ['identity'], type: 'unique' },
    { name: 'wire_stories_text_hash_index', columns: ['text_hash'] },
    { name: 'wire_stories_raw_hash_index', columns: ['raw_hash'] },
    { name: 'wire_stories_article_index', columns: ['article_document_id'] },
  ],
  attributes: {
    identity: { type: 'string', required: true },
    guid: longString(),
    sourceName: longString(),
    version: longString(),
    versionCreated: { type: 'datetime' },
    contentHash: { type: 'string' },
    textHash: { type: 'string' },
    /** Of its last version as it came: an item with the same is unchanged, and need not be processed to know that. */
    rawHash: { type: 'string' },
    articleDocumentId: { type: 'string' },
    /** Of a concept item, the person, organization or event that it tells of. */
    recordDocumentId: { type: 'string' },
    /** By field, a hash of what the last import wrote: a field that differs from it was changed by an editor. */
    written: { type: 'json' },
    /** When the end of its embargo is to publish its article; empty for all that wait for nothing. */
    releaseAt: { type: 'datetime' },
    /** Of a story that was taken back: when, and what it was called and what the kill says (`Kill`). */
    killedAt: { type: 'datetime' },
    kill: { type: 'json' },
    pubStatus: { type: 'enumeration', enum: [...PUB_STATUSES], default: 'usable', required: true },
  },
};
