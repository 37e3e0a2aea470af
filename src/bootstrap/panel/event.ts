import type { PanelPreset } from '../../plugins/wire/server/src/content-types/panel-config';
import { articlesField, confirmedField, evidenceField, recordFields } from './record-fields';

export const eventPanel: PanelPreset = {
  mainField: 'name',
  sortBy: 'createdAt',
  sortOrder: 'DESC',
  columns: ['name', 'type', 'startDate', 'endDate', 'place', 'confirmed', 'createdAt'],
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
      ['startDate', 3],
      ['endDate', 3],
      ['year', 2],
      ['place', 4],
    ],
    [
      ['organizers', 6],
      ['participants', 6],
    ],
    [['description', 12]],
    [['aliases', 12]],
    [['evidence', 12]],
    [['articles', 12]],
  ],
  fields: {
    ...recordFields,
    name: { label: 'Name' },
    type: { label: 'Sort', help: 'Such as summit, exhibition, match, trial.' },
    startDate: { label: 'First day' },
    endDate: { label: 'Last day', help: 'Empty for an event of one day.' },
    year: { label: 'Year', help: 'Tells the years of an event apart.' },
    place: { label: 'Place' },
    organizers: { label: 'Organizers', help: 'Organizations that hold it.', mainField: 'name' },
    participants: { label: 'Participants', help: 'People who take part.', mainField: 'name' },
    description: { label: 'Description' },
    confirmed: confirmedField('this event is real and spelt right'),
    evidence: evidenceField,
    articles: articlesField('this event'),
  },
};
