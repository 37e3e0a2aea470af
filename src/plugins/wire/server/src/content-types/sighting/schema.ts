import { INTERNAL, longString, OWN_COLUMN } from '../columns';

/**
 * One recent story of one source, as far as its paragraphs are counted: so that the versions of a story count as one, and the window of recent
 * stories can move on. Imports only add to it; `recurring/count.ts` counts.
 */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_sightings',
  info: {
    singularName: 'sighting',
    pluralName: 'sightings',
    displayName: 'Counted story',
    description: 'A recent story of a source, whose paragraphs are counted.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [
    { name: 'wire_sightings_story_unique', columns: ['source_id', 'story'], type: 'unique' },
    { name: 'wire_sightings_at_index', columns: ['source_id', 'at'] },
  ],
  attributes: {
    source: { type: 'relation', relation: 'manyToOne', target: 'plugin::wire.source', ...OWN_COLUMN },
    /** Its identity, as in the ledger of stories. */
    story: { type: 'string', required: true },
    headline: longString(),
    /** When the source wrote its first version. */
    at: { type: 'datetime', required: true },
    /** `Marks` of `core/recurring`. */
    marks: { type: 'json' },
    /** `Sighting[]`: versions that have come and are not counted yet. */
    pending: { type: 'json' },
  },
};
