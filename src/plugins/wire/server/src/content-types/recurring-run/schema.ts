import { APPLICATION_STATES } from '../../../../shared/constants';
import { INTERNAL, longString, OWN_COLUMN } from '../columns';

/** One run over the stories of a source that are here already: to count their paragraphs, or to flag one that is proposed as a notice. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_recurring_runs',
  info: {
    singularName: 'recurring-run',
    pluralName: 'recurring-runs',
    displayName: 'Run over a source',
    description: 'One run over the stories of a source, for the paragraphs that recur in them.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [{ name: 'wire_recurring_runs_state_index', columns: ['state'] }],
  attributes: {
    source: { type: 'relation', relation: 'manyToOne', target: 'plugin::wire.source', ...OWN_COLUMN },
    /** The paragraph to be flagged; without one, paragraphs are counted. */
    paragraph: {
      type: 'relation',
      relation: 'manyToOne',
      target: 'plugin::wire.recurring-paragraph',
      ...OWN_COLUMN,
    },
    state: { type: 'enumeration', enum: [...APPLICATION_STATES], default: 'queued', required: true },
    /** Stories at the start; of these, those that were looked at, and those counted or flagged. */
    total: { type: 'integer', default: 0, required: true },
    done: { type: 'integer', default: 0, required: true },
    found: { type: 'integer', default: 0, required: true },
    /** Row id of the last story that was looked at: where a broken-off run goes on. */
    cursor: { type: 'integer', default: 0, required: true },
    startedBy: longString(),
    startedAt: { type: 'datetime' },
    finishedAt: { type: 'datetime' },
    error: { type: 'text' },
  },
};
