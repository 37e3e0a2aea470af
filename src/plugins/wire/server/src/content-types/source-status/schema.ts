import { SOURCE_STATES } from '../../../../shared/constants';
import { INTERNAL, longString, OWN_COLUMN } from '../columns';

/** How a source is doing, one row a source: written by polls, scans and imports, never by people. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_source_statuses',
  info: {
    singularName: 'source-status',
    pluralName: 'source-statuses',
    displayName: 'State of a source',
    description: 'What polls, folders and imports tell about a source.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [{ name: 'wire_source_statuses_source_unique', columns: ['source_id'], type: 'unique' }],
  attributes: {
    source: { type: 'relation', relation: 'manyToOne', target: 'plugin::wire.source', ...OWN_COLUMN },
    lastSuccessAt: { type: 'datetime' },
    lastFailureAt: { type: 'datetime' },
    lastFailure: { type: 'text' },
    consecutiveFailures: { type: 'integer', default: 0, required: true, min: 0 },
    /** As the last check found it, and told webhooks. */
    state: { type: 'enumeration', enum: [...SOURCE_STATES], default: 'new', required: true },
    stateSince: { type: 'datetime' },
    /** When it was last woken from a rest. */
    resumedAt: { type: 'datetime' },
    pollLastAt: { type: 'datetime' },
    pollNextAt: { type: 'datetime' },
    pollFailures: { type: 'integer', default: 0, required: true, min: 0 },
    pollStopped: { type: 'text' },
    /** What the last response said of itself, and the address it came from: for the next request's conditions. */
    polledUrl: longString(),
    etag: longString(),
    lastModified: longString(),
    contentHash: { type: 'string' },
    /** That nothing of what the last poll brought could be read: the same again is no success. */
    contentFailed: { type: 'boolean', default: false, required: true },
    /** Sizes and times of the files that the last scan of the folder found, by their names: a file that changes is still being written. */
    folderSeen: { type: 'json' },
  },
};
