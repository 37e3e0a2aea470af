import { panelConfig } from '../panel-config';

export const noticePanel = panelConfig({
  mainField: 'text',
  sortBy: 'createdAt',
  sortOrder: 'DESC',
  columns: ['text', 'issuer', 'language', 'decision', 'placement', 'score', 'createdAt'],
  rows: [
    [['text', 12]],
    [
      ['decision', 4],
      ['placement', 4],
      ['score', 4],
    ],
    [
      ['issuer', 6],
      ['language', 6],
    ],
    [['kinds', 12]],
    [
      ['decidedBy', 6],
      ['decidedAt', 6],
    ],
    [['articles', 12]],
  ],
  fields: {
    text: { label: 'Text', help: 'Word for word, as the first article carried it.', readOnly: true },
    kinds: {
      label: 'Kinds',
      help: 'What the notice does, a list: ["no-warranty", "liability"].',
    },
    issuer: { label: 'Issuer', help: 'Who makes the statement, as the text names it.' },
    language: { label: 'Language', help: 'As a code: en, pt-BR.' },
    decision: {
      label: 'Decision',
      help: 'Pending: nobody has looked yet. Confirmed: it is a legal notice. Dismissed: it is not, and its text belongs to the article.',
    },
    placement: {
      label: 'Placement',
      help: 'Inline: stays in the body. Separate: out of the body, listed with the article. Removed: not shown at all.',
    },
    score: { label: 'Confidence', help: 'The detector’s, from 0 to 1.', readOnly: true },
    fingerprint: {
      label: 'Fingerprint',
      help: 'The same for the same text however it is wrapped or quoted.',
      readOnly: true,
    },
    decidedAt: { label: 'Decided', readOnly: true },
    decidedBy: { label: 'Decided by', readOnly: true },
    articles: {
      label: 'Articles',
      help: 'Articles that list this notice outside their body.',
      readOnly: true,
      mainField: 'headline',
    },
  },
});
