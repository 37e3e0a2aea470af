import { contentTypes as wireTypes } from '../../../src/plugins/wire/server/src/content-types';
import { PANELS } from '../../../src/bootstrap/panel';
import article from '../../../src/api/article/content-types/article/schema.json';
import event from '../../../src/api/event/content-types/event/schema.json';
import organization from '../../../src/api/organization/content-types/organization/schema.json';
import person from '../../../src/api/person/content-types/person/schema.json';
import alias from '../../../src/components/editorial/alias.json';
import link from '../../../src/components/editorial/link.json';
import place from '../../../src/components/editorial/place.json';
import rendition from '../../../src/components/editorial/rendition.json';
import subject from '../../../src/components/editorial/subject.json';
import position from '../../../src/components/person/position.json';

interface Attribute {
  type: string;
  target?: string;
  component?: string;
  inversedBy?: string;
  mappedBy?: string;
  visible?: boolean;
  private?: boolean;
}

interface Schema {
  info: { displayName: string; description?: string };
  indexes?: { name: string; columns: string[]; type?: string }[];
  attributes: Record<string, Attribute>;
  config?: { layouts: { edit: { name: string; size: number }[][] } };
}

const CONTENT = {
  'api::article.article': article,
  'api::person.person': person,
  'api::organization.organization': organization,
  'api::event.event': event,
} as unknown as Record<string, Schema>;
const COMPONENTS = {
  'editorial.alias': alias,
  'editorial.link': link,
  'editorial.place': place,
  'editorial.rendition': rendition,
  'editorial.subject': subject,
  'person.position': position,
} as unknown as Record<string, Schema>;
const WIRE = Object.fromEntries(
  Object.entries(wireTypes).map(([name, { schema }]) => [`plugin::wire.${name}`, schema]),
) as unknown as Record<string, Schema>;
const ALL = { ...CONTENT, ...COMPONENTS, ...WIRE };
/** Columns that every type has. */
const OF_STRAPI = ['id', 'document_id', 'created_at', 'updated_at', 'published_at'];
const column = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

describe.each(Object.entries(ALL))('%s', (uid, schema) => {
  test('says in words what it is', () => {
    expect(schema.info.displayName).toMatch(/^[A-Z][a-z ]+$/);
    expect(schema.info.description).toMatch(/\.$/);
  });

  test('uses no name that Strapi keeps for itself', () => {
    const kept =
      /^(id|documentId|createdAt|updatedAt|publishedAt|createdBy|updatedBy|locale|localizations|meta|status|entryId|strapi.*)$/;
    expect(Object.keys(schema.attributes).filter((name) => kept.test(name))).toEqual([]);
  });

  test('relates to types that exist, from both sides alike', () => {
    for (const [name, attribute] of Object.entries(schema.attributes)) {
      if (attribute.component) expect(Object.keys(COMPONENTS)).toContain(attribute.component);
      if (!attribute.target) continue;
      expect(Object.keys(ALL)).toContain(attribute.target);
      const back = attribute.inversedBy ?? attribute.mappedBy;
      if (!back) continue;
      const other = ALL[attribute.target]?.attributes[back];
      expect(other).toMatchObject({
        target: uid,
        [attribute.inversedBy ? 'mappedBy' : 'inversedBy']: name,
      });
    }
  });

  test('indexes columns that it has', () => {
    const columns = Object.entries(schema.attributes).map(([name, attribute]) =>
      'useJoinTable' in attribute && !attribute.useJoinTable ? `${column(name)}_id` : column(name),
    );
    const all = [...columns, ...OF_STRAPI];
    for (const index of schema.indexes ?? []) expect(all).toEqual(expect.arrayContaining(index.columns));
  });

  test('has an attribute object of its own for each attribute: Strapi writes into them', () => {
    const attributes = Object.values(schema.attributes);
    expect(new Set(attributes).size).toBe(attributes.length);
  });
});

test('index names differ: PostgreSQL keeps them in one list', () => {
  const names = Object.values(ALL).flatMap((schema) => (schema.indexes ?? []).map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
});

describe.each(Object.entries(PANELS))('the panel of %s', (uid, preset) => {
  const visible = Object.entries(ALL[uid]!.attributes)
    .filter(([, attribute]) => attribute.visible !== false)
    .map(([name]) => name);

  test('names every attribute in words that begin with a capital', () => {
    for (const name of visible) expect(preset.fields[name]?.label).toMatch(/^[A-Z][^_]*$/);
  });

  test('shows every attribute once, in rows that fit', () => {
    expect(
      preset.rows
        .flat()
        .map(([name]) => name)
        .sort(),
    ).toEqual([...visible].sort());
    for (const row of preset.rows)
      expect(row.reduce((sum, [, size]) => sum + size, 0)).toBeLessThanOrEqual(12);
  });

  test('labels nothing that is not there', () => {
    expect(visible).toEqual(expect.arrayContaining(Object.keys(preset.fields)));
  });
});

test('spelling keys are neither shown nor given out', () => {
  for (const schema of [person, organization, event, alias]) {
    expect(schema.attributes.nameKey).toMatchObject({ private: true, visible: false });
  }
});
