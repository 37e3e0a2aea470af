import type { Core } from '@strapi/strapi';

/** A type of a project's own, with drafts, and one without that it points at. */
export const PIECE = 'api::testpiece.testpiece';
export const CLUB = 'api::testclub.testclub';

/** What a project may have in its types: an attribute of each type, with and without defaults, components in components, other links. */
const ATTRIBUTES = {
  headline: { type: 'string', required: true },
  slug: { type: 'uid', targetField: 'headline' },
  urgency: { type: 'integer', min: 1, max: 9 },
  body: { type: 'blocks' },
  image: { type: 'media', multiple: false },
  links: { type: 'component', component: 'editorial.link', repeatable: true },
  aString: { type: 'string', default: 'by default' },
  aText: { type: 'text', minLength: 2 },
  aRichText: { type: 'richtext' },
  aPattern: { type: 'string', regex: '^[A-Z]+$' },
  anEnumeration: { type: 'enumeration', enum: ['one', 'two'], default: 'two' },
  aUid: { type: 'uid' },
  anInteger: { type: 'integer', default: 7, max: 1000 },
  aBigInteger: { type: 'biginteger' },
  aFloat: { type: 'float' },
  aDecimal: { type: 'decimal' },
  aBoolean: { type: 'boolean', default: false },
  aDate: { type: 'date' },
  aTime: { type: 'time' },
  aDateTime: { type: 'datetime' },
  aJson: { type: 'json' },
  aJsonByDefault: { type: 'json', default: { a: ['b'] } },
  anEmail: { type: 'email' },
  aPassword: { type: 'password' },
  aUnique: { type: 'string', unique: true },
  aRequired: { type: 'string', required: true, default: 'there' },
  someFiles: { type: 'media', multiple: true },
  oneBox: { type: 'component', component: 'test.box' },
  zone: { type: 'dynamiczone', components: ['test.box', 'editorial.link'] },
  oneWayMany: { type: 'relation', relation: 'oneToMany', target: 'api::person.person' },
  oneWayManyToMany: { type: 'relation', relation: 'manyToMany', target: 'api::person.person' },
  twoWayToOne: {
    type: 'relation',
    relation: 'manyToOne',
    target: CLUB,
    inversedBy: 'told',
  },
  twoWayOneToOne: {
    type: 'relation',
    relation: 'oneToOne',
    target: CLUB,
    inversedBy: 'only',
  },
  ownColumn: { type: 'relation', relation: 'manyToOne', target: 'api::person.person', useJoinTable: false },
  anotherPiece: { type: 'relation', relation: 'manyToOne', target: PIECE },
} as const;

const BOX = {
  uid: 'test.box',
  modelType: 'component',
  category: 'test',
  collectionName: 'components_test_boxes',
  modelName: 'box',
  globalId: 'ComponentTestBox',
  info: { displayName: 'Box' },
  options: {},
  attributes: {
    label: { type: 'string', default: 'box' },
    size: { type: 'decimal' },
    files: { type: 'media', multiple: true },
    keeper: { type: 'relation', relation: 'oneToOne', target: 'api::person.person' },
    links: { type: 'component', component: 'editorial.link', repeatable: true },
  },
};

const CLUB_ATTRIBUTES = {
  name: { type: 'string' },
  told: { type: 'relation', relation: 'oneToMany', target: PIECE, mappedBy: 'twoWayToOne' },
  only: { type: 'relation', relation: 'oneToOne', target: PIECE, mappedBy: 'twoWayOneToOne' },
};

/**
 * Adds them to a Strapi that is about to start. No attributes are added to Copydesk's own types: Strapi remembers for the life of a process
 * what belongs to a type when it is published, and other tests share the process.
 */
export function extend(strapi: Core.Strapi): void {
  Object.assign(strapi.components, { [BOX.uid]: structuredClone(BOX) });
  const add = (name: string, attributes: object, draftAndPublish: boolean) =>
    strapi.get('content-types').add(`api::${name}`, {
      [name]: {
        schema: {
          kind: 'collectionType',
          collectionName: `${name}s`,
          info: { singularName: name, pluralName: `${name}s`, displayName: name },
          options: { draftAndPublish },
          attributes: structuredClone(attributes),
        },
      },
    } as never);
  add('testpiece', ATTRIBUTES, true);
  add('testclub', CLUB_ATTRIBUTES, false);
}
