import { SOURCE_PUBLISH } from '../../../../shared/constants';
import { FIXED_SHAPE, longString } from '../columns';
import { panelConfig } from '../panel-config';

/** What is set on the panel's page about sources alone, since it has to be checked and belongs together; Strapi's own editor leaves it out. */
const SETTINGS = {
  format: { type: 'string', private: true },
  mapping: { type: 'json', private: true },
  charset: { type: 'string', private: true },
  /** IANA name or offset, of dates without a zone. */
  timeZone: { type: 'string', private: true },
  copyrightHolder: longString({ private: true }),
  copyrightNotice: longString({ private: true }),
  usageTerms: longString({ private: true }),
  publish: {
    type: 'enumeration',
    enum: [...SOURCE_PUBLISH],
    default: 'default',
    required: true,
    private: true,
  },
  expiryDays: { type: 'integer', min: 1, private: true },
  quietAfterMinutes: { type: 'integer', min: 0, private: true },
  paused: { type: 'boolean', default: false, required: true, private: true },
  pollEnabled: { type: 'boolean', default: false, required: true, private: true },
  pollUrl: longString({ private: true }),
  pollMinutes: { type: 'integer', min: 1, default: 15, required: true, private: true },
  folderEnabled: { type: 'boolean', default: false, required: true, private: true },
  folder: longString({ private: true }),
} as const;

/** The fields that only the page about sources changes. */
export const SOURCE_SETTINGS = Object.keys(SETTINGS);

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
    ...SETTINGS,
  },
  config: {
    ...panelConfig({
      mainField: 'name',
      columns: ['name', 'language', 'updatedAt'],
      rows: [
        [
          ['name', 6],
          ['slug', 6],
        ],
        [
          ['url', 6],
          ['language', 6],
        ],
      ],
      fields: {
        name: { label: 'Name', help: 'As imports name it. No two sources share a name.' },
        slug: { label: 'Short name', help: 'For web addresses, scripts and signed pushes.' },
        url: { label: 'Web page', placeholder: 'https://' },
        language: {
          label: 'Language',
          help: 'Of articles that do not say theirs, as a code: en, pt-BR.',
          placeholder: 'en',
        },
      },
    }),
    attributes: Object.fromEntries(SOURCE_SETTINGS.map((name) => [name, { hidden: true }])),
  },
};
