import { panelConfig } from '../panel-config';

const count = (label: string) => ({ label, readOnly: true });

/** All of it is read-only: what editors say goes the way of every decision, with its history. */
export const recurringPanel = panelConfig({
  mainField: 'text',
  sortBy: 'stories',
  sortOrder: 'DESC',
  columns: ['text', 'source', 'state', 'looks', 'stories', 'lastSeen'],
  rows: [
    [['text', 12]],
    [
      ['source', 4],
      ['state', 4],
      ['looks', 4],
    ],
    [
      ['stories', 4],
      ['inBody', 4],
      ['inRemoved', 4],
    ],
    [
      ['atTop', 4],
      ['inMiddle', 4],
      ['atEnd', 4],
    ],
    [
      ['firstSeen', 6],
      ['lastSeen', 6],
    ],
    [['examples', 12]],
    [['evidence', 12]],
    [
      ['notice', 6],
      ['proposedAt', 6],
    ],
    [
      ['decidedBy', 6],
      ['decidedAt', 6],
    ],
    [['fingerprint', 12]],
  ],
  fields: {
    text: {
      label: 'Text',
      help: 'As the first article had it; dates, names and numbers may vary.',
      readOnly: true,
    },
    source: { label: 'Source', readOnly: true, mainField: 'name' },
    state: {
      label: 'State',
      help: 'Counted: nobody is asked. Proposed: awaits an editor. Notice: a legal notice. Chrome: page furniture, taken out. Rejected: neither.',
      readOnly: true,
    },
    looks: { label: 'Proposed as', readOnly: true },
    stories: { label: 'Articles', help: 'Recent ones that have it; versions count as one.', readOnly: true },
    inBody: count('In the article'),
    inRemoved: count('In what was removed'),
    atTop: count('At the top'),
    inMiddle: count('In the middle'),
    atEnd: count('At the end'),
    firstSeen: { label: 'First seen', readOnly: true },
    lastSeen: { label: 'Last seen', readOnly: true },
    examples: { label: 'Examples', readOnly: true },
    evidence: { label: 'Evidence', help: 'What it was proposed for.', readOnly: true },
    notice: { label: 'Legal notice', readOnly: true, mainField: 'text' },
    proposedAt: { label: 'Proposed', readOnly: true },
    decidedAt: { label: 'Decided', readOnly: true },
    decidedBy: { label: 'Decided by', readOnly: true },
    fingerprint: {
      label: 'Fingerprint',
      help: 'The same for the same text however it is wrapped or quoted.',
      readOnly: true,
    },
    lookAgain: { label: 'Judged again from', readOnly: true },
  },
});
