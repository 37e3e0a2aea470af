import {
  articleLine,
  namesOfArticle,
  ownTimes,
  positionOfPerson,
  shortArticle,
  shortEntity,
} from '../../shape/short-shapes';
import { withNames } from '../../shape/with-names';
import { REASON } from '../../sql/mentions/related-articles';
import { TOGETHER } from '../../sql/mentions/co-occurring';
import { POSITION } from '../../sql/mentions/entity-articles';
import { TYPES, type Entity } from '../../sql/mentions/table';
import {
  articlesParameters,
  coOccurringParameters,
  INTERVALS,
  MOST_INTERVALS,
  relatedParameters,
  timelineParameters,
} from '../related';
import { data, reading } from './answers';
import type { Paths } from './operation';
import { checkedBy, NAMES, slug } from './parameters';
import type { Records } from './records';
import { count, list, object, orNull, ref, type Schema } from './schema';
import type { ReadType } from './types-paths';

const RANGE = {
  from: {
    description: 'Articles from then on: a day in UTC, or a moment with its zone.',
    example: '2026-01-01',
  },
  to: { description: 'Articles up to then; a day is in it as a whole.', example: '2026-05-31' },
};
const NAMES_TOLD = { description: NAMES.description };
const PAGE_SIZE = { description: 'How many, at most.', example: 5 };

/** What belongs to an article, and what a person, an organization or an event is about. */
export function relatedPaths(records: Records, types: readonly ReadType[]): Paths {
  const { models } = records.content;
  const names = namesOfArticle(TYPES, models).parts;
  records.schemas.ArticleLine = records.shaped(articleLine(models));
  records.schemas.ArticleShort = records.shaped(shortArticle(models));
  records.schemas.ArticleRelated = records.shaped(shortArticle(models), {
    [REASON]: object({
      score: { type: 'number', minimum: 0, maximum: 1 },
      shared: object(
        Object.fromEntries(
          Object.entries(names).map(([key, { shape }]) => [key, list(records.shaped(shape))]),
        ),
        [],
        { description: 'The names that both have, the rarest first.' },
      ),
      nearDuplicate: orNull({
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'How much of the text the two have in common; null where they are no near duplicates.',
      }),
    }),
  });
  const article = types.find(({ plural }) => plural === 'articles')!;
  return {
    '/articles/{slug}/related': {
      get: {
        operationId: 'listRelatedArticles',
        tags: ['related'],
        summary: 'Articles that share names with an article or nearly say the same, with the reason',
        parameters: [
          slug('article', article.example),
          ...checkedBy(relatedParameters, { pageSize: PAGE_SIZE, names: NAMES_TOLD }),
        ],
        responses: reading(
          { schema: data(list(ref('ArticleRelated'))), description: 'The most like first.' },
          [404, 410],
        ),
      },
    },
    ...Object.assign({}, ...types.filter((type) => type !== article).map((type) => aboutOne(records, type))),
  };
}

function aboutOne(records: Records, { plural, one, example }: ReadType): Paths {
  const { content } = records;
  const { models } = content;
  const entity = plural as Entity;
  const kind = content.nameOf(TYPES[entity]);
  const ofSlug = slug(kind.toLowerCase(), example);
  const base = `/${plural}/{slug}`;
  return {
    [`${base}/articles`]: {
      get: {
        operationId: `list${kind}Articles`,
        tags: ['related'],
        summary: `Articles that name ${one}, the newest first`,
        parameters: [
          ofSlug,
          ...checkedBy(articlesParameters, {
            pagination: {
              description: 'As `pagination[page]` and `pagination[pageSize]`.',
              example: { page: 1, pageSize: 10 },
            },
            names: NAMES_TOLD,
            ...RANGE,
          }),
        ],
        responses: reading(
          {
            schema: data(list(articleOf(records, entity)), object({ pagination: ref('Pagination') })),
            description: entity === 'persons' ? "Each with the person's position in it." : 'A page of them.',
          },
          [404],
        ),
      },
    },
    [`${base}/co-occurring`]: {
      get: {
        operationId: `listNamedWith${kind}`,
        tags: ['related'],
        summary: `Who and what is named in the same articles as ${one}`,
        parameters: [
          ofSlug,
          ...checkedBy(coOccurringParameters, {
            type: { description: 'Of which type.', example: 'organizations' },
            pageSize: PAGE_SIZE,
            names: NAMES_TOLD,
          }),
        ],
        responses: reading(
          {
            schema: data(
              {
                anyOf: Object.values(TYPES).map((uid) => list(namedWith(records, uid))),
                description: 'Of the type that was asked for.',
              },
              object({
                articles: object({
                  total: count('Articles that name the record.'),
                  lookedAt: count('Of these, the newest, among which was counted.'),
                }),
              }),
            ),
            description: 'Those with most articles first.',
          },
          [404],
        ),
      },
    },
    [`${base}/timeline`]: {
      get: {
        operationId: `get${kind}Timeline`,
        tags: ['related'],
        summary: `How many articles name ${one}, over time`,
        description: `${MOST_INTERVALS} intervals at most, the last ones.`,
        parameters: [
          ofSlug,
          ...checkedBy(timelineParameters, {
            interval: { description: 'How long each interval is.', example: 'month' },
            names: NAMES_TOLD,
            ...RANGE,
          }),
        ],
        responses: reading(
          { schema: timeline(records, entity, models), description: 'In the order of time.' },
          [404],
        ),
      },
    },
  };
}

function articleOf(records: Records, entity: Entity): Schema {
  const { models } = records.content;
  const position = positionOfPerson(models).parts.persons?.shape.parts[POSITION];
  if (entity !== 'persons' || !position) return ref('ArticleShort');
  const { properties } = records.shaped({
    uid: TYPES.persons,
    fields: [],
    parts: { [POSITION]: position },
  }) as { properties: Record<string, Schema> };
  records.schemas.ArticleOfPerson = records.shaped(shortArticle(models), {
    [POSITION]: properties[POSITION],
  });
  return ref('ArticleOfPerson');
}

function namedWith(records: Records, uid: string): Schema {
  const name = `${records.content.nameOf(uid)}Together`;
  records.schemas[name] = records.shaped(shortEntity(uid, records.content.models), {
    [TOGETHER]: object({
      articles: count('Articles that name both.'),
      newest: ref('ArticleLine'),
    }),
  });
  return ref(name);
}

function timeline(records: Records, entity: Entity, models: Records['content']['models']): Schema {
  const own = withNames(ownTimes(TYPES[entity], models), 'confirmed', models);
  const day = { type: 'string', format: 'date' };
  const entry = (type: string, schema: Schema): Schema =>
    object({ type: { const: type }, from: orNull(day), to: orNull(day), [type]: schema });
  const entries = own.parts.positions
    ? entry('position', records.shaped(own.parts.positions.shape))
    : own.fields.includes('startDate')
      ? entry('event', records.shaped(own))
      : {};
  return data(
    object({
      intervals: {
        ...list(
          object({
            from: { ...day, description: 'Its first day.' },
            to: { ...day, description: 'Its last day.' },
            articles: count(),
            newest: orNull(ref('ArticleLine')),
          }),
        ),
        maxItems: MOST_INTERVALS,
      },
      entries: {
        ...list(entries),
        description:
          'What the record says of times itself: positions that a person had, the days of an event.',
      },
    }),
    object({
      interval: { type: 'string', enum: INTERVALS },
      timeZone: { const: 'UTC' },
      articles: count('In all intervals together.'),
      hasEarlier: {
        type: 'boolean',
        description: 'Whether there are older articles than these intervals have.',
      },
    }),
  );
}
