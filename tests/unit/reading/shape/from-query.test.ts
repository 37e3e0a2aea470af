import { listsDeep, shapeOf } from '../../../../src/reading/shape/from-query';
import { NotCompiled } from '../../../../src/reading/sql/not-compiled';
import { models } from '../models';

const story = (wanted: object) => shapeOf('story', wanted, models);

test('without a word about fields all that have a column', () => {
  const all = ['headline', 'slug', 'reach', 'notes', 'embargoed', 'publishedAt'];
  expect(story({})).toEqual({ uid: 'story', fields: all, parts: {} });
  expect(story({ select: '*' }).fields).toEqual(all);
  expect(story({ select: ['id', '*'] }).fields).toEqual(all);
});

test('fields that are asked for; the ids are in every answer', () => {
  expect(story({ select: ['id', 'documentId', 'headline', 'constructor'] }).fields).toEqual(['headline']);
});

test('relations by paths', () => {
  const { parts } = story({ populate: ['people.stories', 'tags', 'people.stories.source'] });
  expect(Object.keys(parts)).toEqual(['people', 'tags']);
  expect(Object.keys(parts.people.shape.parts.stories.shape.parts)).toEqual(['source']);
});

test('relations with their own fields, order and relations', () => {
  const { parts } = story({
    populate: {
      people: { select: ['id', 'name'], orderBy: [{ name: 'DESC' }, 'id'], populate: { stories: true } },
      slug: true,
    },
  });
  expect(Object.keys(parts)).toEqual(['people']);
  expect(parts.people).toMatchObject({
    sort: [
      { attribute: 'name', descending: true },
      { attribute: 'id', descending: false },
    ],
    shape: { fields: ['name'], parts: { stories: { shape: { uid: 'story' } } } },
  });
});

const deep = (levels: number): object => ({
  people: { populate: { stories: { populate: levels > 0 ? deep(levels - 1) : {} } } },
});

test.each([
  ['conditions on related records', { people: { where: { name: 'a' } } }],
  ['how many there are', { people: { count: true } }],
  ['some of them', { people: { limit: 2 } }],
  ['an order by what they lead to', { people: { orderBy: { stories: { headline: 'asc' } } } }],
  ['whatever there is', { anything: true }],
  ['relations of relations without end', deep(10)],
  ['lists of lists of lists', ['people.stories.people']],
])('%s is left to Strapi', (_, populate) => {
  expect(() => story({ populate })).toThrow(NotCompiled);
});

test.each<[unknown, number]>([
  [undefined, 0],
  [{ source: { populate: { source: true } }, tags: true, picture: true }, 0],
  [true, 1],
  [['people', 'people.stories'], 2],
  [{ source: { populate: { stories: { populate: ['people'] } } } }, 2],
  [{ picture: { populate: { related: { on: { story: { populate: 'people.stories' } } } } } }, 3],
  [{ people: { filters: {}, populate: { stories: { count: true, populate: deep(10) } } } }, 3],
])('%j has %i lists in one another', (populate, lists) => {
  expect(listsDeep('story', populate, models)).toBe(lists);
});
