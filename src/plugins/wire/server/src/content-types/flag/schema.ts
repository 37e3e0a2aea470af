import { PLACEMENTS } from '../../../../core/disclaimers/flag';
import { INTERNAL, longString, OWN_COLUMN } from '../columns';

/** One occurrence of a notice in one article. `start` and `end` are UTF-16 code units; `basis` says of what. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_flags',
  info: {
    singularName: 'flag',
    pluralName: 'flags',
    displayName: 'Wire flag',
    description: 'One occurrence of a legal notice in one article.',
  },
  options: { draftAndPublish: false },
  pluginOptions: INTERNAL,
  indexes: [
    { name: 'wire_flags_article_index', columns: ['article_document_id'] },
    { name: 'wire_flags_notice_index', columns: ['notice_id', 'article_document_id', 'stale'] },
  ],
  attributes: {
    notice: { type: 'relation', relation: 'manyToOne', target: 'plugin::wire.notice', ...OWN_COLUMN },
    receipt: { type: 'relation', relation: 'manyToOne', target: 'plugin::wire.receipt', ...OWN_COLUMN },
    articleDocumentId: { type: 'string' },
    /** What `start` and `end` count in: the wire item's original text, or the text of the draft's full body, since an editor saved it. */
    basis: { type: 'enumeration', enum: ['wire', 'body'], default: 'wire', required: true },
    start: { type: 'integer', required: true, min: 0 },
    end: { type: 'integer', required: true, min: 0 },
    score: { type: 'float' },
    quote: { type: 'text' },
    /** Who makes the statement here: of a notice whose company is a slot, another one in each article. */
    issuer: longString(),
    /** An editor's change took the words away; where they stood is no longer known. */
    stale: { type: 'boolean', default: false, required: true },
    inChrome: { type: 'boolean', default: false, required: true },
    evidence: { type: 'json' },
    placement: { type: 'enumeration', enum: [...PLACEMENTS] },
  },
};
