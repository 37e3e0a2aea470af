import { LOOKS } from '../../../../core/recurring/looks-like';
import { RECURRING_STATES } from '../../../../core/recurring/states';
import { FIXED_SHAPE, longString, OWN_COLUMN } from '../columns';
import { recurringPanel } from './panel';

const count = () => ({ type: 'integer', default: 0, required: true, min: 0 }) as const;

/** A paragraph of one source, with how often it has been seen, and what editors say about it where it recurs. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_recurring_paragraphs',
  info: {
    singularName: 'recurring-paragraph',
    pluralName: 'recurring-paragraphs',
    displayName: 'Recurring paragraph',
    description: 'A paragraph that recurs in the articles of a source.',
  },
  options: { draftAndPublish: false },
  pluginOptions: FIXED_SHAPE,
  indexes: [
    { name: 'wire_recurring_source_unique', columns: ['source_id', 'fingerprint'], type: 'unique' },
    { name: 'wire_recurring_state_index', columns: ['state', 'source_id', 'stories'] },
    { name: 'wire_recurring_notice_index', columns: ['notice_id'] },
  ],
  attributes: {
    source: { type: 'relation', relation: 'manyToOne', target: 'plugin::wire.source', ...OWN_COLUMN },
    text: { type: 'text', required: true },
    fingerprint: { type: 'string', required: true },
    state: { type: 'enumeration', enum: [...RECURRING_STATES], default: 'counted', required: true },
    /** What it was proposed as. */
    looks: { type: 'enumeration', enum: [...LOOKS] },
    stories: count(),
    inBody: count(),
    inRemoved: count(),
    atTop: count(),
    inMiddle: count(),
    atEnd: count(),
    firstSeen: { type: 'datetime', required: true },
    lastSeen: { type: 'datetime', required: true },
    /** `RecurringExample[]` of `core/recurring`. */
    examples: { type: 'json' },
    /** `RecurringEvidence` of `core/recurring`: what the proposal rests on. */
    evidence: { type: 'json' },
    notice: { type: 'relation', relation: 'manyToOne', target: 'plugin::wire.notice', ...OWN_COLUMN },
    proposedAt: { type: 'datetime' },
    decidedAt: { type: 'datetime' },
    decidedBy: longString(),
    /** From so many stories on it is to be judged again. */
    lookAgain: { type: 'integer', default: 0, required: true, visible: false },
  },
  config: recurringPanel,
};
