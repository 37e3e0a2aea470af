import { PLACEMENTS } from '../../../../core/disclaimers/flag';
import { APPLICATION_STATES } from '../../../../shared/constants';
import { INTERNAL, longString, OWN_COLUMN } from '../columns';

/** One run that brings a decision about a notice to every article that carries it. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_applications',
  info: {
    singularName: 'application',
    pluralName: 'applications',
    displayName: 'Application of a decision',
    description: 'One run that brings a decision about a legal notice to its articles.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [{ name: 'wire_applications_state_index', columns: ['state'] }],
  attributes: {
    notice: { type: 'relation', relation: 'manyToOne', target: 'plugin::wire.notice', ...OWN_COLUMN },
    /** Where the notice goes in each article. */
    placement: { type: 'enumeration', enum: [...PLACEMENTS], required: true },
    state: { type: 'enumeration', enum: [...APPLICATION_STATES], default: 'queued', required: true },
    /** Articles that carry the notice, counted at the start. */
    total: { type: 'integer', default: 0, required: true },
    /** Articles looked at; of these, those whose body or links changed, and those left alone because somebody is editing them or the quote is gone. */
    done: { type: 'integer', default: 0, required: true },
    changed: { type: 'integer', default: 0, required: true },
    left: { type: 'integer', default: 0, required: true },
    /** The last article looked at: where a broken-off run goes on. */
    cursor: { type: 'string' },
    startedBy: longString(),
    startedAt: { type: 'datetime' },
    finishedAt: { type: 'datetime' },
    error: { type: 'text' },
  },
};
