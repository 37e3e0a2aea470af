import { z } from 'zod';
import { ENTITIES } from '../sql/mentions/table';
import { DAY_LENGTH, MOMENT_WANTED, momentOf } from './moment';
import { wholeNumber } from './whole-number';

/** Records of an answer that has no pages, unless it is asked for another number, and at most. */
const USUAL = 10;
const MOST = 50;
/** Articles on a page. */
const USUAL_PAGE = 25;
const MOST_PAGE = 100;
const LAST_PAGE = 1_000_000;

const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, `has to be one of ${words.join(', ')}`);

const moment = (which: 'start' | 'end') =>
  z
    .string('has to be given once')
    .transform((given) => momentOf(given, which))
    .refine((time) => time !== undefined, `has to be ${MOMENT_WANTED}`);

const names = oneOf(['confirmed', 'all']).default('confirmed');
/** From then on, and up to then, which is in it: `to` is the first moment after. */
const range = { from: moment('start').optional(), to: moment('end').optional() };

const inOrder = ({ from, to }: { from?: Date; to?: Date }): boolean => !from || !to || from < to;
const NOT_IN_ORDER = { error: 'has to be before "to"', path: ['from'] };

/** `GET /api/articles/:slug/related` */
export const relatedParameters = z.strictObject({ pageSize: wholeNumber(MOST, USUAL), names });

/** `GET /api/{persons,organizations,events}/:slug/articles` */
export const articlesParameters = z
  .strictObject({
    pagination: z
      .strictObject(
        { page: wholeNumber(LAST_PAGE, 1), pageSize: wholeNumber(MOST_PAGE, USUAL_PAGE) },
        'has to be given as pagination[page] and pagination[pageSize]',
      )
      .default({ page: 1, pageSize: USUAL_PAGE }),
    names,
    ...range,
  })
  .refine(inOrder, NOT_IN_ORDER);

/** `GET /api/{persons,organizations,events}/:slug/co-occurring` */
export const coOccurringParameters = z.strictObject({
  type: oneOf(ENTITIES).default('persons'),
  pageSize: wholeNumber(MOST, USUAL),
  names,
});

export const INTERVALS = ['day', 'week', 'month', 'year'] as const;
export type Interval = (typeof INTERVALS)[number];

/** Intervals that a time line has at most. */
export const MOST_INTERVALS = 366;

/** Milliseconds that each interval has at least. */
const LENGTHS: Readonly<Record<Interval, number>> = {
  day: DAY_LENGTH,
  week: 7 * DAY_LENGTH,
  month: 28 * DAY_LENGTH,
  year: 365 * DAY_LENGTH,
};

/** `GET /api/{persons,organizations,events}/:slug/timeline` */
export const timelineParameters = z
  .strictObject({ interval: oneOf(INTERVALS).default('month'), names, ...range })
  .refine(inOrder, NOT_IN_ORDER)
  .refine(
    ({ interval, from, to }) =>
      !from || !to || to.getTime() - from.getTime() <= MOST_INTERVALS * LENGTHS[interval],
    {
      error: `is too long before "to": a time line has ${MOST_INTERVALS} intervals at most; ask for a longer "interval" or for less time`,
      path: ['from'],
    },
  );
