import { INTERNAL } from '../columns';

/** A signed push that has been taken: nobody can send it once more while its time stamp is still good. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_received_pushes',
  info: {
    singularName: 'received-push',
    pluralName: 'received-pushes',
    displayName: 'Received push',
    description: 'A signed push that has been taken.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [
    { name: 'wire_received_pushes_signature_unique', columns: ['signature'], type: 'unique' },
    { name: 'wire_received_pushes_at_index', columns: ['received_at'] },
  ],
  attributes: {
    /** A digest of the signature. */
    signature: { type: 'string', required: true },
    receivedAt: { type: 'datetime', required: true },
  },
};
