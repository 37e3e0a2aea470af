import { draftRelationIn, type Model, type Query } from '../../../src/bootstrap/draft-relation';

const story: Model = {
  options: { draftAndPublish: true },
  attributes: { title: { type: 'string' }, authors: { type: 'relation', target: 'author' } },
};
const author: Model = {
  attributes: {
    name: { type: 'string' },
    stories: { type: 'relation', target: 'story' },
    posts: { type: 'component', component: 'post' },
  },
};
const post: Model = { attributes: { at: { type: 'string' }, chief: { type: 'relation', target: 'author' } } };
const getModel = (uid: string) => ({ story, author, post })[uid];
const found = (query: Query, model: Model = author) => draftRelationIn(query, model, getModel);

test.each<[string, Query]>([
  ['a filter', { filters: { stories: { title: { $eq: 'x' } } } }],
  ['an operator', { filters: { $or: [{ name: 'a' }, { $not: { stories: { title: 'x' } } }] } }],
  ['a list without operator', { filters: [{ stories: { id: 1 } }] }],
  ['a component', { filters: { posts: { chief: { stories: { title: 'x' } } } } }],
  ['a sort path', { sort: 'name:asc, stories.title:desc' }],
  ['a list of sorts', { sort: ['name', 'posts.chief.stories.title'] }],
  ['a sort object', { sort: [{ stories: { title: 'asc' } }] }],
  [
    'the filters of a populated component',
    { populate: { posts: { filters: { chief: { stories: { id: 1 } } } } } },
  ],
])('finds a relation to drafts in %s', (_where, query) => {
  expect(found(query)).toBe('stories');
});

const published = { publishedAt: { $notNull: 'true' } };

test.each<[string, Query]>([
  ['beside another condition', { filters: { stories: { ...published, title: { $eq: 'x' } } } }],
  ['alone', { filters: { stories: published } }],
  ['as a list', { filters: { $or: [{ stories: { ...published, id: 1 } }, { name: 'a' }] } }],
  ['as a truth value', { filters: { stories: { publishedAt: { $notNull: true }, title: 'x' } } }],
  ['in a component', { filters: { posts: { chief: { stories: { ...published, title: 'x' } } } } }],
  [
    'in a populated relation',
    { populate: { posts: { filters: { chief: { stories: { ...published, id: 1 } } } } } },
  ],
])('lets a filter pass that asks for what is published, %s', (_where, query) => {
  expect(found(query)).toBeUndefined();
});

test.each<[string, Query]>([
  ['asks for drafts', { filters: { stories: { publishedAt: { $null: true }, title: 'x' } } }],
  ['asks for what is not published', { filters: { stories: { publishedAt: { $notNull: 'false' } } } }],
  ['asks for a date', { filters: { stories: { publishedAt: { $gt: '2026-01-01' }, title: 'x' } } }],
  ['denies it', { filters: { stories: { $not: published, title: 'x' } } }],
  ['offers it as one of two', { filters: { stories: { $or: [published, { title: 'x' }] } } }],
  [
    'says it of another relation',
    { filters: { $and: [{ stories: published }, { stories: { title: 'x' } }] } },
  ],
  [
    'says it a step too early',
    { filters: { stories: { ...published, authors: { stories: { title: 'x' } } } } },
  ],
  ['says it in a sort', { sort: { stories: { ...published, title: 'asc' } } }],
])('finds a relation to drafts in a query that %s', (_what, query) => {
  expect(found(query)).toBe('stories');
});

test('finds it behind a relation to records without drafts', () => {
  expect(found({ filters: { authors: { stories: { title: 'x' } } } }, story)).toBe('stories');
  expect(found({ populate: { authors: { sort: 'stories.title' } } }, story)).toBe('stories');
});

test.each<[string, Model, Query]>([
  ['nothing', author, {}],
  ['own fields', author, { filters: { name: { $contains: 'stories' } }, sort: 'name' }],
  ['articles by their people', story, { filters: { authors: { name: 'x' } }, sort: 'authors.name' }],
  ['populating', author, { populate: { stories: { fields: ['title'], filters: { title: 'x' } } } }],
  ['populating everything', author, { populate: '*' }],
  ['fields that are not there', author, { filters: { constructor: { name: 1 } }, sort: 'toString.name' }],
])('lets %s pass', (_what, model, query) => {
  expect(found(query, model)).toBeUndefined();
});
