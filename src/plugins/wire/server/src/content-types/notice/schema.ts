import { DECISIONS, PLACEMENTS } from '../../../../core/disclaimers/flag';
import { FIXED_SHAPE, longString, OWN_COLUMN } from '../columns';
import { noticePanel } from './panel';

/** One distinct legal disclaimer text, with the editors' decision about it. What the public may read is the notice itself. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_notices',
  info: {
    singularName: 'notice',
    pluralName: 'notices',
    displayName: 'Legal notice',
    description: 'One distinct legal disclaimer, with the editors’ decision about it.',
  },
  options: { draftAndPublish: false },
  pluginOptions: FIXED_SHAPE,
  indexes: [
    { name: 'wire_notices_fingerprint_unique', columns: ['fingerprint'], type: 'unique' },
    { name: 'wire_notices_decision_index', columns: ['decision', 'article_count'] },
  ],
  attributes: {
    text: { type: 'text', required: true },
    kinds: { type: 'json' },
    issuer: longString(),
    language: { type: 'string' },
    decision: {
      type: 'enumeration',
      enum: [...DECISIONS],
      default: 'pending',
      required: true,
      private: true,
    },
    placement: { type: 'enumeration', enum: [...PLACEMENTS], default: 'inline', required: true },
    score: { type: 'float', private: true },
    fingerprint: { type: 'string', required: true, private: true },
    decidedAt: { type: 'datetime', private: true },
    decidedBy: { ...longString(), private: true },
    /** The wire source that brought it first. */
    source: {
      type: 'relation',
      relation: 'manyToOne',
      target: 'plugin::wire.source',
      private: true,
      ...OWN_COLUMN,
    },
    /** Whether it awaits an editor; a policy may say that notices of its kind need nobody. */
    review: { type: 'boolean', default: true, required: true, private: true },
    /** Which version of the detector found it. */
    detector: { type: 'string', private: true },
    /** In how many articles it stands, and how often; kept by `stores/notice-counts.ts`. */
    articleCount: { type: 'integer', default: 0, private: true, visible: false },
    flagCount: { type: 'integer', default: 0, private: true, visible: false },
    /** Text and issuer as a search reads them (`core/notice-search.ts`). */
    searchText: { type: 'text', private: true, visible: false },
    articles: {
      type: 'relation',
      relation: 'manyToMany',
      target: 'api::article.article',
      mappedBy: 'legalNotices',
    },
  },
  config: noticePanel,
};
