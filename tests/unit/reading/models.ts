import type { Model, Models } from '../../../src/reading/sql/model';

const links = (name: string, own: string, other: string, orderBy?: Record<string, 'asc'>, on?: object) => ({
  name,
  joinColumn: { name: own, referencedColumn: 'id' },
  inverseJoinColumn: { name: other, referencedColumn: 'id' },
  ...(orderBy && { orderBy }),
  ...(on && { on: on as Record<string, unknown> }),
});

const IDS = {
  id: { type: 'increments', columnName: 'id' },
  documentId: { type: 'string', columnName: 'document_id' },
};

/** As `strapi.db.metadata` describes a small newsroom. */
const MODELS: Record<string, Model> = {
  story: {
    uid: 'story',
    tableName: 'stories',
    hasDrafts: true,
    attributes: {
      ...IDS,
      headline: { type: 'string', columnName: 'headline' },
      slug: { type: 'uid', columnName: 'slug' },
      reach: { type: 'biginteger', columnName: 'reach' },
      notes: { type: 'json', columnName: 'notes' },
      embargoed: { type: 'datetime', columnName: 'embargoed' },
      publishedAt: { type: 'datetime', columnName: 'published_at' },
      people: {
        type: 'relation',
        relation: 'manyToMany',
        target: 'person',
        joinTable: links('stories_people_lnk', 'story_id', 'person_id', { person_ord: 'asc' }),
      },
      tags: {
        type: 'relation',
        relation: 'oneToMany',
        target: 'tag',
        joinTable: links('stories_cmps', 'entity_id', 'cmp_id', { order: 'asc' }, { field: 'tags' }),
      },
      picture: { type: 'relation', relation: 'morphOne', target: 'file', morphBy: 'related' },
      anything: { type: 'relation', relation: 'morphToMany' },
      source: {
        type: 'relation',
        relation: 'manyToOne',
        target: 'person',
        joinColumn: { name: 'source_id', referencedColumn: 'id' },
      },
    },
  },
  person: {
    uid: 'person',
    tableName: 'persons',
    hasDrafts: false,
    attributes: {
      ...IDS,
      name: { type: 'string', columnName: 'name' },
      slug: { type: 'uid', columnName: 'slug' },
      confirmed: { type: 'boolean', columnName: 'confirmed' },
      stories: {
        type: 'relation',
        relation: 'manyToMany',
        target: 'story',
        joinTable: links('stories_people_lnk', 'person_id', 'story_id'),
      },
    },
  },
  tag: {
    uid: 'tag',
    tableName: 'components_tags',
    hasDrafts: false,
    attributes: { id: IDS.id, name: { type: 'string', columnName: 'name' } },
  },
  file: {
    uid: 'file',
    tableName: 'files',
    hasDrafts: false,
    attributes: {
      ...IDS,
      url: { type: 'text', columnName: 'url' },
      related: {
        type: 'relation',
        relation: 'morphToMany',
        joinTable: {
          name: 'files_related_mph',
          joinColumn: { name: 'file_id', referencedColumn: 'id' },
          morphColumn: {
            idColumn: { name: 'related_id', referencedColumn: 'id' },
            typeColumn: { name: 'related_type' },
          },
          orderBy: { order: 'asc' },
        },
      },
    },
  },
};

export const models: Models = (uid) => {
  const model = MODELS[uid];
  if (!model) throw new Error(`No model ${uid}`);
  return model;
};
