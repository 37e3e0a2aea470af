import { INTERNAL, OWN_COLUMN } from '../columns';

/**
 * - `signing`: with which a source signs what it pushes; - `headers`: what goes along with its polls, as JSON
 */
export const SECRET_KINDS = ['signing', 'headers'] as const;

/** Something secret of a source, encrypted with `ENCRYPTION_KEY`. A type of its own: nothing that shows a source can show it. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_source_secrets',
  info: {
    singularName: 'source-secret',
    pluralName: 'source-secrets',
    displayName: 'Secret of a source',
    description: 'With which a source signs what it pushes, or what is sent with its polls.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [{ name: 'wire_source_secrets_source_index', columns: ['source_id', 'kind'] }],
  attributes: {
    source: { type: 'relation', relation: 'manyToOne', target: 'plugin::wire.source', ...OWN_COLUMN },
    kind: { type: 'enumeration', enum: [...SECRET_KINDS], required: true },
    encrypted: { type: 'text', required: true, private: true },
    /** What may be shown of it: the end of a secret, the names of headers. */
    hint: { type: 'text' },
    expiresAt: { type: 'datetime' },
    lastUsedAt: { type: 'datetime' },
  },
};
