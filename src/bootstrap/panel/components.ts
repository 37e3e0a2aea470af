import type { PanelPreset } from '../../plugins/wire/server/src/content-types/panel-config';

const subject: PanelPreset = {
  mainField: 'name',
  columns: ['name', 'code'],
  rows: [
    [
      ['name', 6],
      ['code', 6],
    ],
  ],
  fields: {
    name: { label: 'Name' },
    code: { label: 'Code', help: 'As the source gives it.', placeholder: 'medtop:20000002' },
  },
};

const place: PanelPreset = {
  mainField: 'name',
  columns: ['name', 'code'],
  rows: [
    [
      ['name', 6],
      ['code', 6],
    ],
  ],
  fields: { name: { label: 'Name' }, code: { label: 'Code', help: 'As the source gives it.' } },
};

const alias: PanelPreset = {
  mainField: 'name',
  columns: ['name'],
  rows: [[['name', 12]]],
  fields: { name: { label: 'Name' } },
};

const link: PanelPreset = {
  mainField: 'url',
  columns: ['url'],
  rows: [[['url', 12]]],
  fields: { url: { label: 'Address', placeholder: 'https://' } },
};

const position: PanelPreset = {
  mainField: 'title',
  columns: ['title', 'organization', 'since', 'until'],
  rows: [
    [
      ['title', 6],
      ['organization', 6],
    ],
    [
      ['place', 4],
      ['since', 4],
      ['until', 4],
    ],
    [
      ['firstSeen', 6],
      ['lastSeen', 6],
    ],
  ],
  fields: {
    title: { label: 'Title', help: 'Without the organization.', placeholder: 'First Secretary' },
    organization: { label: 'Organization', mainField: 'name' },
    place: { label: 'Place', help: 'Where it is, if the organization does not say so.' },
    since: { label: 'Since' },
    until: { label: 'Until', help: 'Empty while the person holds the post.' },
    firstSeen: { label: 'First named', help: 'Day of the first article that says so.', readOnly: true },
    lastSeen: { label: 'Last named', help: 'Day of the last article that says so.', readOnly: true },
  },
};

const rendition: PanelPreset = {
  mainField: 'caption',
  columns: ['caption', 'href', 'credit'],
  rows: [
    [
      ['href', 8],
      ['type', 4],
    ],
    [['headline', 12]],
    [['caption', 12]],
    [
      ['credit', 6],
      ['copyrightHolder', 6],
    ],
    [
      ['copyrightNotice', 6],
      ['usageTerms', 6],
    ],
    [
      ['mediaType', 4],
      ['width', 4],
      ['height', 4],
    ],
  ],
  fields: {
    href: { label: 'Address', placeholder: 'https://' },
    type: { label: 'Kind' },
    headline: { label: 'Title' },
    caption: { label: 'Caption', help: 'What it shows.' },
    credit: { label: 'Credit', help: 'Who is to be named.' },
    copyrightHolder: { label: 'Copyright holder' },
    copyrightNotice: { label: 'Copyright notice' },
    usageTerms: { label: 'Terms of use' },
    mediaType: { label: 'Format', placeholder: 'image/jpeg' },
    width: { label: 'Width', help: 'In pixels.' },
    height: { label: 'Height', help: 'In pixels.' },
  },
};

export const COMPONENT_PANELS: Record<string, PanelPreset> = {
  'editorial.subject': subject,
  'editorial.place': place,
  'editorial.alias': alias,
  'editorial.link': link,
  'editorial.rendition': rendition,
  'person.position': position,
};
