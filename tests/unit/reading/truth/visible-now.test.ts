import {
  comparesWithTimes,
  visibleFilter,
  visibleNow,
  type Model,
} from '../../../../src/reading/truth/visible-now';

const NOW = '2026-12-01T08:00:00.000Z';
const relation = (target: string) => ({ type: 'relation', target });

const MODELS: Record<string, Model> = {
  article: {
    options: { draftAndPublish: true },
    attributes: {
      slug: { type: 'string' },
      embargoed: { type: 'datetime' },
      expires: { type: 'datetime' },
      persons: relation('person'),
      subjects: { type: 'component', component: 'subject' },
    },
  },
  person: {
    attributes: {
      name: { type: 'string' },
      articles: relation('article'),
      positions: { type: 'component', component: 'position' },
      image: { type: 'media' },
    },
  },
  position: { attributes: { title: { type: 'string' }, organization: relation('organization') } },
  organization: { attributes: { name: { type: 'string' } } },
  subject: { attributes: { name: { type: 'string' } } },
  page: {
    attributes: { blocks: { type: 'dynamiczone', components: ['teaser'] }, any: { type: 'relation' } },
  },
  teaser: { attributes: { article: relation('article'), image: { type: 'media' } } },
  'plugin::upload.file': { attributes: { related: { type: 'relation' }, folder: relation('folder') } },
  folder: { attributes: { name: { type: 'string' } } },
};
const getModel = (uid: string) => MODELS[uid];
const VISIBLE = visibleFilter(MODELS.article, NOW);
const of = (uid: string, query: object) => visibleNow(query, MODELS[uid], getModel, NOW);

test('an article has to be under no embargo, and before its expiry', () => {
  expect(VISIBLE).toEqual({
    $and: [
      { $or: [{ embargoed: { $null: true } }, { embargoed: { $lte: NOW } }] },
      { $or: [{ expires: { $null: true } }, { expires: { $gt: NOW } }] },
    ],
  });
  expect(of('article', {})).toEqual({ filters: VISIBLE });
  expect(of('article', { filters: { slug: 'a' } })).toEqual({ filters: { $and: [{ slug: 'a' }, VISIBLE] } });
  expect(visibleFilter(MODELS.person, NOW)).toBeUndefined();
});

test.each([
  {
    filters: { name: 'a', positions: { organization: { name: 'b' } } },
    populate: { positions: { populate: '*' } },
  },
  { populate: ['positions.organization', 'image'] },
  { populate: 'image,positions' },
  { sort: 'name' },
])('what comes to no article stays as it is: %j', (query) => expect(of('person', query)).toEqual(query));

const ARTICLES = { articles: { filters: VISIBLE } };
test.each<[unknown, object]>([
  [{ articles: true }, ARTICLES],
  [{ articles: 'true' }, ARTICLES],
  ['articles', ARTICLES],
  [['articles', 'image'], { ...ARTICLES, image: true }],
  ['*', { ...ARTICLES, positions: true, image: true }],
  [true, { ...ARTICLES, positions: true, image: true }],
  [{ '*': true }, { ...ARTICLES, positions: true, image: true }],
  [{ articles: false }, { articles: false }],
  [{ articles: { count: true } }, { articles: { count: true, filters: VISIBLE } }],
  [
    { articles: { filters: { slug: 'a' }, fields: ['slug'] } },
    { articles: { filters: { $and: [{ slug: 'a' }, VISIBLE] }, fields: ['slug'] } },
  ],
  [
    ['articles.persons.articles', 'articles.subjects'],
    {
      articles: {
        filters: VISIBLE,
        populate: { persons: { populate: { articles: { filters: VISIBLE } } }, subjects: true },
      },
    },
  ],
])('populated with %j', (populate, wanted) =>
  expect(of('person', { populate })).toEqual({ populate: wanted }),
);

test('what may be of several types is looked into', () => {
  const populate = { blocks: { on: { teaser: { populate: 'article' } } }, any: { on: { article: true } } };
  expect(of('page', { populate })).toEqual({
    populate: {
      blocks: { on: { teaser: { populate: { article: { filters: VISIBLE } } } } },
      any: { on: { article: { filters: SEEN } } },
    },
  });
});

const SEEN = { $and: [{ publishedAt: { $notNull: true } }, VISIBLE] };
const FRAGMENTS: [unknown, object][] = [
  [
    { article: true, person: true },
    { article: { filters: SEEN }, person: true },
  ],
  [{ article: false, person: 'false' }, {}],
  [{ article: '*' }, { article: { populate: { persons: true, subjects: true }, filters: SEEN } }],
  [
    { article: { fields: ['slug'], filters: { slug: 'a' } } },
    {
      article: {
        fields: ['slug'],
        filters: {
          $and: [{ publishedAt: { $notNull: true } }, { $and: [{ slug: 'a' }, VISIBLE] }],
        },
      },
    },
  ],
];
test.each(FRAGMENTS)('below a file, too: %j', (on, wanted) => {
  const below = (fragments: unknown) => ({ image: { populate: { related: { on: fragments } } } });
  expect(of('person', { populate: below(on) })).toEqual({ populate: below(wanted) });
  const deeper = { blocks: { on: { teaser: { populate: below(on) } } } };
  expect(of('page', { populate: deeper })).toEqual({
    populate: { blocks: { on: { teaser: { populate: below(wanted) } } } },
  });
});

test('all components of a zone are looked into where none is named', () => {
  const seen = { on: { teaser: { populate: { article: { filters: VISIBLE }, image: true } } } };
  for (const blocks of ['*', { populate: '*' }])
    expect(of('page', { populate: { blocks } })).toEqual({ populate: { blocks: seen } });
  expect(of('page', { populate: { blocks: true } })).toEqual({ populate: { blocks: true } });
});

test('what may lead to any type has to be named, with the types', () => {
  expect(of('person', { populate: { image: '*' } })).toEqual({
    populate: { image: { populate: { folder: true } } },
  });
  for (const related of [true, '*', {}, { populate: '*' }])
    expect(() => of('person', { populate: { image: { populate: { related } } } })).toThrow(/any type/);
  expect(() => of('person', { populate: 'image.related' })).toThrow(/any type/);
  const counted = { on: { article: true }, count: true };
  expect(() => of('page', { populate: { any: counted } })).toThrow(/cannot be counted/);
});

test.each<[object, object]>([
  [{ articles: { slug: 'a' } }, { articles: { $and: [{ slug: 'a' }, VISIBLE] } }],
  [{ articles: 5 }, { articles: { $and: [{ id: 5 }, VISIBLE] } }],
  [{ articles: { $in: [5] } }, { articles: { $and: [{ id: { $in: [5] } }, VISIBLE] } }],
  [{ articles: { $or: [{ slug: 'a' }] } }, { articles: { $and: [{ $or: [{ slug: 'a' }] }, VISIBLE] } }],
  [
    { $or: [{ name: 'a' }, { articles: 1 }] },
    { $or: [{ name: 'a' }, { articles: { $and: [{ id: 1 }, VISIBLE] } }] },
  ],
  [{ $not: { articles: { id: 1 } } }, { $not: { articles: { $and: [{ id: 1 }, VISIBLE] } } }],
])('compared with %j', (filters, wanted) => {
  expect(of('person', { filters })).toEqual({ filters: wanted });
  expect(comparesWithTimes(filters, MODELS.person, getModel)).toBe(true);
});

test('filters on a record itself compare with no other', () => {
  expect(comparesWithTimes({ slug: 'a', persons: { name: 'b' } }, MODELS.article, getModel)).toBe(false);
  expect(comparesWithTimes(undefined, MODELS.article, getModel)).toBe(false);
});

test('a query is left as it was given', () => {
  const query = { filters: { articles: { slug: 'a' } }, populate: { articles: { filters: {} } } };
  const before = structuredClone(query);
  of('person', query);
  expect(query).toEqual(before);
});
