import type { Model, Models } from '../sql/model';
import { noticeInArticle } from './notice-in-article';
import { positionInArticle } from './position-in-article';
import { scalarsOf } from './scalars';
import type { Part, Shape } from './shape';

const PERSON = 'api::person.person';
const ORGANIZATION = 'api::organization.organization';
const EVENT = 'api::event.event';
const ARTICLE = 'api::article.article';
const SOURCE = 'plugin::wire.source';
const FILE = 'plugin::upload.file';

/** What stands in an answer of a record that another one is about: enough to name it and to lead to it. */
const named = (uid: string, ...more: string[]): Part => ({
  shape: { uid, fields: ['name', 'slug', ...more, 'confirmed'], parts: {} },
  confirmed: true,
});

const MADE: Readonly<Record<string, (whole: (uid: string) => Part) => Shape['parts']>> = {
  [ARTICLE]: (whole) => ({
    source: { shape: { uid: SOURCE, fields: ['name', 'slug', 'language', 'url'], parts: {} } },
    persons: {
      ...named(PERSON),
      shape: {
        ...named(PERSON).shape,
        parts: { position: positionInArticle(named(ORGANIZATION)), image: whole(FILE) },
      },
    },
    organizations: named(ORGANIZATION, 'type', 'place', 'url'),
    events: named(EVENT, 'type', 'startDate', 'endDate', 'year', 'place'),
    legalNotices: noticeInArticle(),
    subjects: whole('editorial.subject'),
    places: whole('editorial.place'),
    renditions: whole('editorial.rendition'),
    image: whole(FILE),
  }),
  [PERSON]: (whole) => ({
    aliases: whole('editorial.alias'),
    positions: {
      ...whole('person.position'),
      shape: { ...whole('person.position').shape, parts: { organization: named(ORGANIZATION) } },
    },
    image: whole(FILE),
    sameAs: whole('editorial.link'),
  }),
  [ORGANIZATION]: (whole) => ({
    parent: named(ORGANIZATION, 'type', 'place'),
    aliases: whole('editorial.alias'),
    image: whole(FILE),
    sameAs: whole('editorial.link'),
  }),
  [EVENT]: (whole) => ({
    aliases: whole('editorial.alias'),
    organizers: named(ORGANIZATION, 'type', 'place'),
    participants: named(PERSON),
  }),
};

/**
 * What an answer about one article, person, organization or event holds unless it is asked for something else: all of its own values, and what
 * a page about it shows of what it leads to. Attributes that a project has taken away are left out, values that it has added are in.
 */
export function defaultShape(uid: string, models: Models): Shape {
  const whole = (target: string): Part => ({
    shape: { uid: target, fields: scalarsOf(models(target)), parts: {} },
  });
  const parts = MADE[uid]?.(whole) ?? {};
  return there({ uid, fields: scalarsOf(models(uid)), parts }, models);
}

function there(shape: Shape, models: Models): Shape {
  const model = models(shape.uid);
  return {
    ...shape,
    fields: shape.fields.filter((key) => has(model, key)),
    parts: Object.fromEntries(
      Object.entries(shape.parts)
        .filter(([key, { of = key, shape: target }]) => model.attributes[of]?.target === target.uid)
        .map(([key, part]) => [key, { ...part, shape: there(part.shape, models) }]),
    ),
  };
}

const has = (model: Model, key: string): boolean => Object.hasOwn(model.attributes, key);
