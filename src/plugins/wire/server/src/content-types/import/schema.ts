import { IMPORT_STATES, IMPORT_WAYS } from '../../../../shared/constants';
import { RECEIPT_STATES } from '../../../../core/duplicates/receipt-state';
import { INTERNAL, longString, OWN_COLUMN } from '../columns';

const count = () => ({ type: 'integer', default: 0, required: true, min: 0 }) as const;

/** One run over files, a feed or a push, with how many items became what. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_imports',
  info: {
    singularName: 'import',
    pluralName: 'imports',
    displayName: 'Wire import',
    description: 'One run over files, a feed or a push.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [
    { name: 'wire_imports_state_index', columns: ['state'] },
    { name: 'wire_imports_source_index', columns: ['source_id', 'created_at'] },
  ],
  attributes: {
    state: { type: 'enumeration', enum: [...IMPORT_STATES], default: 'queued', required: true },
    files: { type: 'json' },
    source: { type: 'relation', relation: 'manyToOne', target: 'plugin::wire.source', ...OWN_COLUMN },
    publish: { type: 'boolean', default: false, required: true },
    /** Overrides sniffing, see `wire parse --help`. */
    format: { type: 'string' },
    ...Object.fromEntries(RECEIPT_STATES.map((state) => [state, count()])),
    /** Its files are kept until it is over, so that another process can go on with it. */
    resumable: { type: 'boolean', default: false, required: true },
    items: count(),
    flags: count(),
    error: { type: 'text' },
    startedAt: { type: 'datetime' },
    finishedAt: { type: 'datetime' },
    startedBy: longString(),
    way: { type: 'enumeration', enum: [...IMPORT_WAYS] },
    /** What an earlier import has brought and this one processes again: `{ import, receipt }`, documentIds. */
    again: { type: 'json' },
    /** It is done in chunks, by whoever takes them. */
    isBulk: { type: 'boolean', default: false, required: true },
    /** Of an import that is done in chunks: how many have been cut so far, and whether that is all of them. */
    chunks: count(),
    isCut: { type: 'boolean', default: false, required: true },
    /** Items of one chunk at most: cut once more, its files have to give the same chunks. */
    chunkItems: { type: 'integer' },
    /** How many are stored. They are stored in their order, so these are the first ones. */
    storedChunks: count(),
    /** Bytes of its files, those that are done with, and when these were last counted. */
    bytesTotal: { type: 'float' },
    bytesDone: { type: 'float' },
    progressAt: { type: 'datetime' },
    /** Its failed items are being tried again. */
    retrying: { type: 'boolean', default: false, required: true },
    /** What its source's settings said about reading when it was entered: going on with it must give the same items. */
    reading: { type: 'json' },
    /** Of an undo, or of doing it again: the state before, how far it is, how many articles it has changed or left, and what broke it. */
    stateBefore: { type: 'enumeration', enum: [...IMPORT_STATES] },
    undoStep: { type: 'string' },
    undoCursor: { type: 'string' },
    undoTotal: { type: 'integer' },
    undoDone: { type: 'integer' },
    undoLeft: { type: 'integer' },
    undoError: { type: 'text' },
    undoneAt: { type: 'datetime' },
    undoneBy: longString(),
    /** Since when it can be neither undone nor done again any more, and whether what that would need is cleared away. */
    undoEndedAt: { type: 'datetime' },
    undoCleared: { type: 'boolean', default: false, required: true },
  },
};
