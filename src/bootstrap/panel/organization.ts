import type { PanelPreset } from '../../plugins/wire/server/src/content-types/panel-config';
import { articlesField, confirmedField, evidenceField, recordFields, sameAsField } from './record-fields';

export const organizationPanel: PanelPreset = {
  mainField: 'name',
  sortBy: 'createdAt',
  sortOrder: 'DESC',
  columns: ['name', 'type', 'place', 'parent', 'confirmed', 'createdAt'],
  rows: [
    [
      ['name', 8],
      ['confirmed', 4],
    ],
    [
      ['slug', 6],
      ['type', 6],
    ],
    [
      ['parent', 6],
      ['place', 6],
    ],
    [
      ['url', 6],
      ['image', 6],
    ],
    [['aliases', 12]],
    [['sameAs', 12]],
    [['evidence', 12]],
    [['articles', 12]],
  ],
  fields: {
    ...recordFields,
    name: { label: 'Name', help: 'As it calls itself, in full.' },
    type: { label: 'Sort', help: 'Such as ministry, company, museum, club.' },
    parent: { label: 'Part of', help: 'The organization that it belongs to.', mainField: 'name' },
    place: { label: 'Seat' },
    url: { label: 'Web page', placeholder: 'https://' },
    image: { label: 'Logo or image' },
    sameAs: sameAsField,
    confirmed: confirmedField('this organization is real and spelt right'),
    evidence: evidenceField,
    articles: articlesField('this organization'),
  },
};
