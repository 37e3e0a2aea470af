import { z } from 'zod';
import { ENTITIES } from '../sql/mentions/table';

/** Records of an answer that has no pages, unless it is asked for another number, and at most. */
const USUAL = 10;
const MOST = 50;
/** Articles on a page. */
const USUAL_PAGE = 25;
const MOST_PAGE = 100;
const LAST_PAGE = 1_000_000;

const wholeNumber = (most: number, usual: number) =>
  z
    .string(`has to be a whole number from 1 to ${most}`)
    .regex(/^\d{1,9}$/u, `has to be a whole number from 1 to ${most}`)
    .transform(Number)
    .refine((number) => number >= 1 && number <= most, `has to be a whole number from 1 to ${most}`)
    .default(usual)
    .meta({ type: 'integer', minimum: 1, maximum: most });

const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words, `has to be one of ${words.join(', ')}`);

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/u;
const DAY_LENGTH = 86_400_000;

/** @param daysOn how many days later, of a day that is given without a time */
const moment = (daysOn: number) =>
  z
    .string('has to be given once')
    .transform((given) => momentOf(given, daysOn))
    .refine(
      (time) => time !== undefined,
      'has to be a day (2026-05-31, in UTC) or a moment with its zone (2026-05-31T12:00:00Z; in an address, + is written %2B)',
    );

function momentOf(given: string, daysOn: number): Date | undefined {
  const isDay = DAY.test(given);
  if (!isDay && !MOMENT.test(given)) return undefined;
  const time = Date.parse(given);
  if (Number.isNaN(time)) return undefined;
  // Date.parse makes the 2nd of March of the 30th of February.
  if (!new Date(Date.parse(`${given.slice(0, 10)}T00:00:00Z`)).toISOString().startsWith(given.slice(0, 10)))
    return undefined;
  return new Date(time + (isDay ? daysOn * DAY_LENGTH : 0));
}

const names = oneOf(['confirmed', 'all']).default('confirmed');
/** From then on, and up to then: a day is in it as a whole. */
const range = { from: moment(0).optional(), to: moment(1).optional() };

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

export type RelatedParameters = z.output<typeof relatedParameters>;
export type ArticlesParameters = z.output<typeof articlesParameters>;
export type CoOccurringParameters = z.output<typeof coOccurringParameters>;
export type TimelineParameters = z.output<typeof timelineParameters>;
