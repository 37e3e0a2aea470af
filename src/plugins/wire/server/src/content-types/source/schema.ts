import { FIXED_SHAPE, longString } from '../columns';
import { panelConfig } from '../panel-config';

/** An agency or a feed. */
export const schema = {
  kind: 'collectionType',
  collectionName: 'wire_sources',
  info: {
    singularName: 'source',
    pluralName: 'sources',
    displayName: 'Wire source',
    description: 'An agency or a feed that articles come from.',
  },
  options: { draftAndPublish: false },
  pluginOptions: FIXED_SHAPE,
  indexes: [{ name: 'wire_sources_name_unique', columns: ['name'], type: 'unique' }],
  attributes: {
    name: { type: 'string', required: true, unique: true },
    slug: { type: 'uid', targetField: 'name' },
    language: { type: 'string' },
    url: longString(),
    format: { type: 'string', private: true },
  },
  config: panelConfig({
    mainField: 'name',
    columns: ['name', 'language', 'format', 'updatedAt'],
    rows: [
      [
        ['name', 6],
        ['slug', 6],
      ],
      [
        ['url', 6],
        ['language', 3],
        ['format', 3],
      ],
    ],
    fields: {
      name: { label: 'Name', help: 'As imports name it. No two sources share a name.' },
      slug: { label: 'Short name', help: 'For web addresses and scripts.' },
      url: { label: 'Web page', placeholder: 'https://' },
      language: {
        label: 'Language',
        help: 'Of articles that do not say theirs, as a code: en, pt-BR.',
        placeholder: 'en',
      },
      format: { label: 'Format', help: 'Empty: each file’s format is recognised from its content.' },
    },
  }),
};
