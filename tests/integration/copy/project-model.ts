import type { Core } from '@strapi/strapi';

const ARTICLE = 'api::article.article';

/** What a project may add to a type: an attribute of each type, with and without defaults, components in components, other links. */
const ATTRIBUTES = {
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
    target: 'api::organization.organization',
    inversedBy: 'told',
  },
  twoWayOneToOne: {
    type: 'relation',
    relation: 'oneToOne',
    target: 'api::organization.organization',
    inversedBy: 'only',
  },
  ownColumn: { type: 'relation', relation: 'manyToOne', target: 'api::person.person', useJoinTable: false },
  anotherArticle: { type: 'relation', relation: 'manyToOne', target: ARTICLE },
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

/** Adds them to the articles of a Strapi that is about to start. */
export function extend(strapi: Core.Strapi): void {
  Object.assign(strapi.components, { [BOX.uid]: structuredClone(BOX) });
  const attributesOf = (uid: string) => strapi.contentType(uid as 'api::article.article').attributes;
  Object.assign(attributesOf(ARTICLE), structuredClone(ATTRIBUTES));
  Object.assign(attributesOf('api::organization.organization'), {
    told: { type: 'relation', relation: 'oneToMany', target: ARTICLE, mappedBy: 'twoWayToOne' },
    only: { type: 'relation', relation: 'oneToOne', target: ARTICLE, mappedBy: 'twoWayOneToOne' },
  });
}
