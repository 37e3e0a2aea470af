import { RECEIPT_STATES } from '../../../../core/duplicates/receipt-state';
import { INTERNAL, longString, OWN_COLUMN } from '../columns';

/** How `original` holds the item's bytes: as text, or in base 64 where PostgreSQL could not keep the text (NUL, broken UTF-8). */
export const ORIGINAL_ENCODINGS = ['utf8', 'base64'] as const;

/** What became of one wire item in one import, with the item as it came. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_receipts',
  info: {
    singularName: 'receipt',
    pluralName: 'receipts',
    displayName: 'Wire receipt',
    description: 'What became of one wire item in one import.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [
    { name: 'wire_receipts_place_index', columns: ['import_id', 'item'] },
    { name: 'wire_receipts_identity_index', columns: ['identity'] },
    { name: 'wire_receipts_content_hash_index', columns: ['content_hash'] },
    { name: 'wire_receipts_article_index', columns: ['article_document_id'] },
  ],
  attributes: {
    import: { type: 'relation', relation: 'manyToOne', target: 'plugin::wire.import', ...OWN_COLUMN },
    file: longString(),
    item: { type: 'integer' },
    within: longString(),
    state: { type: 'enumeration', enum: [...RECEIPT_STATES], required: true },
    guid: longString(),
    version: longString(),
    versionCreated: { type: 'datetime' },
    headline: longString(),
    detail: { type: 'text' },
    problems: { type: 'json' },
    identity: { type: 'string' },
    contentHash: { type: 'string' },
    original: { type: 'text', private: true },
    originalEncoding: { type: 'enumeration', enum: [...ORIGINAL_ENCODINGS] },
    articleDocumentId: { type: 'string' },
    flagCount: { type: 'integer', default: 0, required: true, min: 0 },
    /** Of an item that made its article (true) or changed it (false). */
    made: { type: 'boolean' },
    /** What it left: when its draft was last changed, and when it was published, if it was. An article of which that has changed is another. */
    leftAt: { type: 'datetime' },
    leftPublishedAt: { type: 'datetime' },
  },
};
