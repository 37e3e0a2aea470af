import type { PanelPreset } from '../../plugins/wire/server/src/content-types/panel-config';
import { articlesField, confirmedField, evidenceField, recordFields, sameAsField } from './record-fields';

export const personPanel: PanelPreset = {
  mainField: 'name',
  sortBy: 'createdAt',
  sortOrder: 'DESC',
  columns: ['name', 'confirmed', 'slug', 'createdAt', 'updatedAt'],
  rows: [
    [
      ['name', 8],
      ['confirmed', 4],
    ],
    [
      ['slug', 6],
      ['image', 6],
    ],
    [['positions', 12]],
    [['aliases', 12]],
    [['bio', 12]],
    [['sameAs', 12]],
    [['evidence', 12]],
    [['articles', 12]],
  ],
  fields: {
    ...recordFields,
    name: { label: 'Name', help: 'In full, without titles.' },
    positions: { label: 'Positions', help: 'Posts and titles, the present one first.' },
    bio: { label: 'Biography' },
    image: { label: 'Portrait' },
    sameAs: sameAsField,
    confirmed: confirmedField('this person is real and spelt right'),
    evidence: evidenceField,
    articles: articlesField('this person'),
  },
};
