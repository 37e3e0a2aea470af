import type { PanelPreset } from '../../plugins/wire/server/src/content-types/panel-config';

export const articlePanel: PanelPreset = {
  mainField: 'headline',
  sortBy: 'createdAt',
  sortOrder: 'DESC',
  columns: ['headline', 'source', 'embargoed', 'pubStatus', 'versionCreated'],
  rows: [
    [['headline', 12]],
    [
      ['slug', 8],
      ['language', 4],
    ],
    [['abstract', 12]],
    [
      ['byline', 4],
      ['dateline', 4],
      ['credit', 4],
    ],
    [['body', 12]],
    [['legalNotices', 12]],
    // A relation's name is cut to what a grip and a button leave of the width.
    [
      ['persons', 6],
      ['organizations', 6],
    ],
    [
      ['events', 6],
      ['image', 6],
    ],
    [['renditions', 12]],
    [['subjects', 12]],
    [['places', 12]],
    [
      ['urgency', 4],
      ['genre', 4],
      ['pubStatus', 4],
    ],
    [
      ['embargoed', 6],
      ['expires', 6],
    ],
    [
      ['firstCreated', 6],
      ['versionCreated', 6],
    ],
    [
      ['source', 4],
      ['guid', 4],
      ['version', 4],
    ],
    [
      ['copyrightHolder', 6],
      ['canonicalUrl', 6],
    ],
    [
      ['copyrightNotice', 6],
      ['usageTerms', 6],
    ],
    [
      ['correction', 8],
      ['correctedAt', 4],
    ],
    [['editorialNote', 12]],
  ],
  fields: {
    headline: { label: 'Headline' },
    slug: { label: 'Web address', help: 'The last part of the article’s address. Made from the headline.' },
    abstract: { label: 'Summary', help: 'One or two sentences, for lists and search results.' },
    body: { label: 'Body' },
    byline: { label: 'Byline', help: 'Who wrote it.', placeholder: 'By Jo Doe' },
    dateline: { label: 'Dateline', help: 'Where and when it was written.', placeholder: 'OSLO, May 4' },
    credit: { label: 'Credit', help: 'The agency or outlet to be named.' },
    language: { label: 'Language', help: 'As a code: en, de, pt-BR.', placeholder: 'en' },
    urgency: { label: 'Urgency', help: '1 is the most urgent, 9 the least.' },
    genre: { label: 'Genre', help: 'Such as news, analysis, opinion, press release.' },
    renditions: {
      label: 'Pictures and films of the source',
      help: 'Links, with what they show and who may use them. Nothing is downloaded.',
    },
    subjects: { label: 'Subjects', help: 'IPTC Media Topics, the agency’s own, and its keywords.' },
    places: { label: 'Places', help: 'What the story is about, or where it was written.' },
    image: { label: 'Image' },
    canonicalUrl: {
      label: 'Original page',
      help: 'Where the story first appeared.',
      placeholder: 'https://',
    },
    guid: { label: 'Agency ID', help: 'The same for all versions of a story. Set by the import.' },
    version: { label: 'Agency version', help: 'Set by the import.' },
    firstCreated: { label: 'First created', help: 'When the story’s first version was written.' },
    versionCreated: { label: 'This version', help: 'When the agency wrote the version we have.' },
    embargoed: { label: 'Embargo', help: 'Not to be published before.' },
    expires: { label: 'Expiry', help: 'Not to be used after.' },
    pubStatus: {
      label: 'Agency’s word',
      help: 'Usable: may be published. Withheld: must wait. Canceled: must not be published, or be taken down.',
    },
    copyrightHolder: { label: 'Copyright holder' },
    copyrightNotice: { label: 'Copyright notice', help: 'The line that has to stand with the article.' },
    usageTerms: { label: 'Terms of use', help: 'What the licence allows and forbids.' },
    correction: {
      label: 'Correction',
      help: 'What was wrong and has been put right. Readers are told.',
    },
    correctedAt: { label: 'Corrected', help: 'When it was put right.' },
    editorialNote: {
      label: 'Note to editors',
      help: 'What the agency tells the desk. The public API does not show it.',
    },
    source: { label: 'Source', help: 'The agency or feed it came from.', mainField: 'name' },
    persons: { label: 'People', help: 'Whom the article names.', mainField: 'name' },
    organizations: { label: 'Organizations', help: 'Which ones the article names.', mainField: 'name' },
    events: { label: 'Events', help: 'Which ones the article is about or names.', mainField: 'name' },
    legalNotices: {
      label: 'Legal notices',
      help: 'Disclaimers that stand outside the body and go with the article.',
      mainField: 'text',
    },
  },
};
