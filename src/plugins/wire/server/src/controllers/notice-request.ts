import { z } from 'zod';
import { DECISIONS, NOTICE_KINDS, PLACEMENTS } from '../../../core/disclaimers';
import { NOTICE_FILE_LIMITS } from '../../../core/notice-file';
import { languageTag } from '../../../core/read/fields/language-tag';
import { HISTORY_ACTIONS } from '../../../shared/constants';
import {
  DECIDE_LIMIT,
  type DecideManyRequest,
  type DecideRequest,
  type UndoManyRequest,
  type UndoRequest,
} from '../../../shared/contracts/notice-decisions';
import { NOTICE_SORTS, type NoticeFilter } from '../../../shared/contracts/notices';
import { documentId as id } from './document-id';
import { reason, remark } from './reason';

const MAX_NAME = 10_000;
const MAX_SEARCH = 1000;

const plain = z.string().regex(/^[^\0\p{Cs}]*$/u, 'has NUL or half a surrogate pair in it');
const name = plain.trim().min(1, 'is empty').max(MAX_NAME);
const score = z.number().min(0).max(1);
const instant = z.iso.datetime({ offset: true, error: 'has to be a time, such as "2026-05-04T08:15:00Z"' });

/** Filters as JSON has them. */
const filter = z.strictObject({
  decision: z.enum(DECISIONS).optional(),
  decided: z.boolean().optional(),
  placement: z.enum(PLACEMENTS).optional(),
  decidedBy: name.optional(),
  kind: z.enum(NOTICE_KINDS).optional(),
  issuer: name.optional(),
  source: id.optional(),
  language: z
    .string()
    .refine((tag) => languageTag(tag) !== undefined, 'has to be a language code, such as "en" or "pt-BR"')
    .transform((tag) => languageTag(tag)!)
    .optional(),
  scoreFrom: score.optional(),
  scoreTo: score.optional(),
  since: instant.optional(),
  until: instant.optional(),
  search: plain.trim().min(1, 'is empty').max(MAX_SEARCH).optional(),
  review: z.boolean().optional(),
}) satisfies z.ZodType<NoticeFilter>;

const number = z.coerce.number<string>();
const yesOrNo = z.enum(['true', 'false'], 'must be true or false').transform((word) => word === 'true');

/** Filters as a query string has them: all of them texts. */
const filterQuery = filter.extend({
  scoreFrom: number.pipe(score).optional(),
  scoreTo: number.pipe(score).optional(),
  review: yesOrNo.optional(),
  decided: yesOrNo.optional(),
});

const page = (size: { default: number; max: number }) => ({
  page: number.pipe(z.number().int().min(1).max(1_000_000)).default(1),
  pageSize: number.pipe(z.number().int().min(1).max(size.max)).default(size.default),
});
const LIST = { default: 25, max: 100 };
/** Each occurrence is looked up in its article's text. */
const OCCURRENCES = { default: 10, max: 50 };

export const listQuery = filterQuery.extend({
  ...page(LIST),
  sort: z.enum(NOTICE_SORTS).default('articles'),
});
export const exportQuery = filterQuery;
export const issuersQuery = filterQuery;
export const occurrencesQuery = z.strictObject(page(OCCURRENCES));
export const pageQuery = z.strictObject(page(LIST));
export const applicationsQuery = z.strictObject({ ...page(LIST), notice: id.optional() });
export const historyQuery = z.strictObject({
  ...page(LIST),
  action: z.enum(HISTORY_ACTIONS).optional(),
  articles: yesOrNo.optional(),
});

const override = z.strictObject({ reason });

const change = {
  decision: z.enum(DECISIONS).optional(),
  placement: z.enum(PLACEMENTS).optional(),
  kinds: z.array(z.enum(NOTICE_KINDS)).max(NOTICE_KINDS.length).optional(),
  issuer: name
    .regex(/^\P{Cc}*$/u, 'must not have control characters')
    .nullable()
    .optional(),
  reason: remark.transform((text) => text || undefined).optional(),
  override: override.optional(),
};
const CHANGES = ['decision', 'placement', 'kinds', 'issuer', 'text'] as const;
const saysSomething = (request: Partial<Record<(typeof CHANGES)[number], unknown>>): boolean =>
  CHANGES.some((field) => request[field] !== undefined);
const NOTHING = 'says nothing: give "decision", "placement", "kinds" or "issuer"';

export const decideRequest = z
  .strictObject({
    ...change,
    text: plain
      .trim()
      .min(1, 'is empty')
      .max(NOTICE_FILE_LIMITS.text, `is longer than ${NOTICE_FILE_LIMITS.text} characters`)
      .optional(),
    seen: instant.optional(),
  })
  .refine(saysSomething, NOTHING) satisfies z.ZodType<DecideRequest>;

const targets = (tooMany: string) =>
  z
    .array(z.strictObject({ documentId: id, seen: instant.optional() }))
    .min(1, 'is empty')
    .max(DECIDE_LIMIT, tooMany);

export const decideManyRequest = z
  .strictObject({
    ...change,
    notices: targets(`has more than ${DECIDE_LIMIT} notices: use a filter, or ask several times`).optional(),
    filter: filter.optional(),
    expected: z.number().int().min(0).optional(),
  })
  .refine(saysSomething, NOTHING)
  .refine(({ notices, filter: meant }) => (notices === undefined) !== (meant === undefined), {
    error: 'has to say which notices are meant: either "notices" or "filter"',
  }) satisfies z.ZodType<DecideManyRequest>;

export const undoRequest = z.strictObject({
  reason: change.reason,
  override: change.override,
  seen: instant.optional(),
}) satisfies z.ZodType<UndoRequest>;

export const undoManyRequest = z.strictObject({
  reason: change.reason,
  override: change.override,
  notices: targets(`has more than ${DECIDE_LIMIT} notices: ask several times`),
}) satisfies z.ZodType<UndoManyRequest>;

export const importQuery = z.strictObject({
  preview: yesOrNo.default(true),
  conflicts: z.enum(['keep', 'take']).default('keep'),
  override: reason.optional(),
});
