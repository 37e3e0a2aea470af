import { populatedDrafts } from '../../../../src/reading/access/draft-relations';

const relation = (target: string, more: object = {}) => ({ type: 'relation', target, ...more });
const MODELS: Record<string, Parameters<typeof populatedDrafts>[1]> = {
  article: {
    options: { draftAndPublish: true },
    attributes: {
      headline: { type: 'string' },
      persons: relation('person'),
      image: { type: 'media' },
      places: { type: 'component', component: 'place' },
      versions: relation('article', { private: true }),
    },
  },
  person: { attributes: { articles: relation('article'), organization: relation('organization') } },
  organization: { attributes: { members: relation('person') } },
  place: { attributes: { seenBy: relation('person') } },
  'plugin::upload.file': { attributes: { related: { type: 'relation', relation: 'morphToMany' } as never } },
};
const look = (populate: unknown) => populatedDrafts(populate, MODELS.article, (uid) => MODELS[uid]);

test.each([
  [true],
  [undefined],
  [{ persons: true, image: true, places: true }],
  [{ persons: { populate: { organization: { populate: { members: true } } } } }],
])('finds none in %j', (populate) => expect(look(populate)).toBeUndefined());

test.each([
  [{ versions: true }, 'versions'],
  [{ persons: { populate: true } }, 'articles'],
  [{ persons: { populate: { articles: { select: ['id'] } } } }, 'articles'],
  [{ places: { populate: { seenBy: { populate: { articles: true } } } } }, 'articles'],
  [{ image: { populate: true } }, 'related'],
  [{ image: { populate: { related: { on: {} } } } }, 'related'],
  [{ nothing: true }, 'nothing'],
])('finds them in %j', (populate, key) => expect(look(populate)).toBe(key));
