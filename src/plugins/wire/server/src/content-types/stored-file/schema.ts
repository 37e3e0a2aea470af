import { INTERNAL } from '../columns';

/** A file of an import that lies with Strapi's upload provider, see `jobs/storage/upload-storage.ts`. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_stored_files',
  info: {
    singularName: 'stored-file',
    pluralName: 'stored-files',
    displayName: 'Stored file',
    description: 'A file of an import, kept while it runs.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [{ name: 'wire_stored_files_key_unique', columns: ['key'], type: 'unique' }],
  attributes: {
    /** While it is being sent, with its name at the provider behind it. */
    key: { type: 'string', required: true },
    /** As the provider knows it. */
    file: { type: 'json', required: true },
  },
};
