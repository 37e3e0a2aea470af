import type { Models } from '../sql/model';
import { defaultShape } from './default-shapes';
import { positionInArticle } from './position-in-article';
import type { Part, Shape } from './shape';

const ARTICLE = 'api::article.article';
const PERSON = 'api::person.person';
const ORGANIZATION = 'api::organization.organization';

/** What a line in a list of articles shows. */
const LINE = ['headline', 'slug', 'abstract', 'versionCreated', 'publishedAt', 'language'];
const NAME = ['name', 'slug', 'type', 'place', 'startDate', 'endDate', 'year', 'confirmed'];

/** An article as a list shows it, with its source and its image. */
export function shortArticle(models: Models): Shape {
  const { source, image } = defaultShape(ARTICLE, models).parts;
  return { ...only(ARTICLE, LINE, models), parts: { ...(source && { source }), ...(image && { image }) } };
}

/** An article as something else leads to it. */
export const articleLine = (models: Models): Shape =>
  only(ARTICLE, ['headline', 'slug', 'versionCreated'], models);

/** A person, an organization or an event as a list of names shows it, with its image. */
export function shortEntity(uid: string, models: Models): Shape {
  const { image } = defaultShape(uid, models).parts;
  return { ...only(uid, NAME, models), parts: { ...(image && { image }) } };
}

/** A person's position in an article that names the person, in the place where an article has it. */
export function positionOfPerson(models: Models): Shape {
  const position = positionInArticle({
    shape: only(ORGANIZATION, ['name', 'slug', 'confirmed'], models),
    confirmed: true,
  });
  const person: Part = { shape: { uid: PERSON, fields: [], parts: { position } } };
  return { uid: ARTICLE, fields: [], parts: models(ARTICLE).attributes.persons ? { persons: person } : {} };
}

/** What a record says itself of when it was what: a person's positions, an event's days. */
export function ownTimes(uid: string, models: Models): Shape {
  const { positions } = defaultShape(uid, models).parts;
  return {
    ...only(uid, ['startDate', 'endDate', 'year'], models),
    parts: uid === PERSON && positions ? { positions } : {},
  };
}

/** Whom articles name, in the place where an article has it. */
export const namesOfArticle = (types: Readonly<Record<string, string>>, models: Models): Shape => ({
  uid: ARTICLE,
  fields: [],
  parts: Object.fromEntries(
    Object.entries(types)
      .filter(([attribute, uid]) => models(ARTICLE).attributes[attribute]?.target === uid)
      .map(([attribute, uid]) => [attribute, { shape: only(uid, ['name', 'slug'], models) }]),
  ),
});

const only = (uid: string, fields: readonly string[], models: Models): Shape => ({
  uid,
  fields: fields.filter((key) => models(uid).attributes[key]),
  parts: {},
});
