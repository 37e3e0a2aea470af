import type { Shape } from '../../shape/shape';
import { FACET_VALUES } from '../../search/facets-sql';
import { LONGEST_NAME, LONGEST_VALUE, MOST_VALUES } from '../../search/parameters';
import { LONGEST_QUERY } from '../../search/query';
import { FACETS, SORTS } from '../../search/request';
import { data, reading } from './answers';
import type { Paths } from './operation';
import { choosing, NAMES, type Parameter } from './parameters';
import type { Records } from './records';
import { count, list, object, orNull, ref, text, type Schema } from './schema';
import type { ReadType } from './types-paths';

const several = (name: string, description: string, example: string): Parameter => ({
  name,
  in: 'query',
  description,
  schema: {
    type: 'array',
    items: { type: 'string', minLength: 1, maxLength: LONGEST_VALUE },
    maxItems: MOST_VALUES,
  },
  style: 'form',
  explode: true,
  example: [example],
});

const time = (name: string, which: string): Parameter => ({
  name,
  in: 'query',
  description: `${which}, a day (in UTC, the whole of it) or a moment with its zone, to the millisecond.`,
  schema: text(),
  examples: { day: { value: '2026-05-31' }, moment: { value: '2026-05-31T12:00:00Z' } },
});

const pages = ({ usual, most }: { usual: number; most: number }): Parameter => ({
  name: 'pagination',
  in: 'query',
  description: 'As `pagination[page]` and `pagination[pageSize]`.',
  schema: object(
    {
      page: { type: 'integer', minimum: 1, default: 1 },
      pageSize: { type: 'integer', minimum: 1, maximum: most, default: usual },
    },
    ['page', 'pageSize'],
  ),
  style: 'deepObject',
  explode: true,
  example: { page: 1, pageSize: usual },
});

const FACET: Record<(typeof FACETS)[number], Schema> = {
  persons: named(),
  organizations: named(),
  events: named(),
  subjects: counted({ code: orNull(text()), name: orNull(text()) }),
  sources: named(),
  languages: counted({ value: text('BCP 47.') }),
  years: counted({ value: text() }),
};

function named(): Schema {
  return counted({ slug: orNull(text()), name: text() });
}

function counted(properties: Record<string, Schema>): Schema {
  return { ...list(object({ ...properties, count: count() })), maxItems: FACET_VALUES };
}

/** @param resultOf the shape of a result unless it is asked for another one */
export function searchPaths(
  records: Records,
  types: readonly ReadType[],
  resultOf: (uid: string) => Shape,
): Paths {
  return Object.fromEntries(
    types.map((type) => [
      `/${type.plural}/search`,
      {
        get: type.plural === 'articles' ? articles(records, type, resultOf) : names(records, type, resultOf),
      },
    ]),
  );
}

function articles(records: Records, { uid, many }: ReadType, resultOf: (uid: string) => Shape) {
  records.schemas.ArticleFound = records.shaped(resultOf(uid), {
    search: object(
      {
        score: { type: 'number', description: 'How well it answers; compare it within one answer only.' },
        headline: text('HTML in which `<mark>` is the only tag.'),
        snippet: text('A passage of 240 characters, HTML in which `<mark>` is the only tag.'),
      },
      ['headline', 'snippet'],
    ),
  });
  const meta = object(
    {
      pagination: ref('Pagination'),
      search: object(
        {
          isComplete: {
            type: 'boolean',
            description: 'False where `total` and facets are of the newest that were found alone.',
          },
          onlyCommonWords: {
            type: 'boolean',
            description: 'Nothing was looked for: all words are in every text.',
          },
          next: text('By date, where more may follow: what to give as `after`.'),
        },
        ['onlyCommonWords', 'next'],
      ),
      facets: object(FACET, FACETS, {
        description: 'Those that were asked for, the most frequent values of each.',
      }),
      names: list(
        object(
          {
            type: { type: 'string', enum: ['person', 'organization', 'event'] },
            name: text(),
            slug: orNull(text()),
            likeness: { type: 'number', minimum: 0, maximum: 1 },
          },
          [],
          { description: 'A known name like what was typed.' },
        ),
      ),
    },
    ['facets', 'names'],
  );
  return {
    operationId: 'searchArticles',
    tags: ['search'],
    summary: `Search ${many}`,
    description:
      'By words, and by who and what articles are about. `q` or one of the filters has to be there.',
    parameters: [
      {
        name: 'q',
        in: 'query' as const,
        description: 'Words; `"a phrase"`, `begin*`, `this OR that`, `-without`.',
        schema: { type: 'string', maxLength: LONGEST_QUERY },
        example: 'harbour -fog',
      },
      several('person', 'Slug of a person whom the article names; of several, all.', 'ottilie-brandvold'),
      several('organization', 'Slug of an organization; of several, all.', 'fenwick-harbour-authority'),
      several('event', 'Slug of an event; of several, all.', 'northern-harbours-conference'),
      several('subject', "A subject's code or name; of several, one of them.", 'medtop:20000002'),
      several('source', "A source's slug or name; of several, one of them.", 'lantern-newswire'),
      several('language', 'BCP 47; `en` finds `en-GB`, too; of several, one of them.', 'en'),
      time('from', 'Articles from then on'),
      time('to', 'Articles up to then'),
      {
        name: 'after',
        in: 'query' as const,
        description:
          'With `sort=date` or `date:asc`: `meta.search.next` of the answer before, behind which this one begins.',
        schema: text(),
        example: '2026-05-31T12:00:00.000000_812',
      },
      {
        name: 'sort',
        in: 'query' as const,
        description:
          '`relevance` with `q` and `date` without, unless it is said; `date` has the newest first.',
        schema: { type: 'string', enum: SORTS },
      },
      {
        name: 'facets',
        in: 'query' as const,
        description: 'What is counted among the articles that are found.',
        schema: { type: 'array', items: { type: 'string', enum: FACETS } },
        style: 'form',
        explode: false,
        example: ['persons', 'years'],
      },
      NAMES,
      pages(records.content.pageSize),
      ...choosing(records, uid),
    ],
    responses: reading(
      { schema: data(list(ref('ArticleFound')), meta), description: 'What was found.' },
      [429],
    ),
  };
}

function names(records: Records, { uid, many, example }: ReadType, resultOf: (uid: string) => Shape) {
  const name = records.content.nameOf(uid);
  records.schemas[`${name}Found`] = records.shaped(resultOf(uid), {
    search: object({
      likeness: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'How like the name is to what was typed.',
      },
    }),
  });
  const meta = object({
    pagination: ref('Pagination'),
    search: object({
      isComplete: { type: 'boolean', description: 'False where there are more names than are given.' },
    }),
  });
  return {
    operationId: `search${name}s`,
    tags: ['search'],
    summary: `Search ${many} by name`,
    description: 'Typing errors are forgiven, other names count.',
    parameters: [
      {
        name: 'q',
        in: 'query' as const,
        required: true as const,
        description: 'A name, or a part of it.',
        schema: { type: 'string', minLength: 1, maxLength: LONGEST_NAME },
        example: example.replaceAll('-', ' '),
      },
      NAMES,
      pages(records.content.pageSize),
      ...choosing(records, uid),
    ],
    responses: reading(
      { schema: data(list(ref(`${name}Found`)), meta), description: 'The most alike first.' },
      [429],
    ),
  };
}
