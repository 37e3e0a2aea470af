import { panelConfig } from '../../../src/plugins/wire/server/src/content-types/panel-config';

const config = panelConfig({
  mainField: 'title',
  columns: ['title', 'owner'],
  rows: [
    [
      ['title', 8],
      ['owner', 4],
    ],
  ],
  fields: {
    title: { label: 'Title', help: 'In full.', placeholder: 'A tale' },
    owner: { label: 'Owner', readOnly: true, mainField: 'name' },
  },
});

test('a field’s label stands in the form and over the column, its help under it', () => {
  expect(config.metadatas.title).toEqual({
    edit: { label: 'Title', description: 'In full.', placeholder: 'A tale', editable: true },
    list: { label: 'Title' },
  });
});

test('a read-only relation is shown by the field that stands for its target', () => {
  expect(config.metadatas.owner?.edit).toMatchObject({ editable: false, mainField: 'name' });
});

test('rows and columns become the layouts', () => {
  expect(config.layouts).toEqual({
    list: ['title', 'owner'],
    edit: [
      [
        { name: 'title', size: 8 },
        { name: 'owner', size: 4 },
      ],
    ],
  });
});

test('lists are in the order of the main field unless said otherwise', () => {
  expect(config.settings).toMatchObject({
    mainField: 'title',
    defaultSortBy: 'title',
    defaultSortOrder: 'ASC',
  });
});

test('Strapi’s own fields have labels too', () => {
  expect(config.metadatas.createdAt?.list.label).toBe('Created');
});
