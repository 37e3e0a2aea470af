import { z } from 'zod';
import { ENTITY_TYPES } from '../../../core/entities/mention';
import { NAME_ACTIONS, NAME_PROPOSAL_STATES } from '../../../shared/constants';
import {
  NAMES_LIMIT,
  SPLIT_LIMIT,
  type ConfirmNamesRequest,
  type DifferentNamesRequest,
  type LinkNameRequest,
  type MergeNamesRequest,
  type NameDecisionFilter,
  type NameProposalFilter,
  type RejectNamesRequest,
  type SplitNameRequest,
  type UndoNameDecisionRequest,
} from '../../../shared/contracts/names';
import { NAME_SORTS, NAME_STATES, type NameRecordFilter } from '../../../shared/contracts/name-records';
import { pageQuery } from './notice-request';
import { remark } from './reason';

const MAX_NAME = 1000;

const id = z.string().regex(/^[a-z0-9]{1,50}$/u, 'is no documentId');
const name = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(MAX_NAME)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'must not have control characters');
const type = z.enum(ENTITY_TYPES);
const reason = remark.transform((text) => text || undefined).optional();
const many = (what: string, limit: number) =>
  z.array(id).max(limit, `has more than ${limit} ${what}: ask several times`);
const records = many('records', NAMES_LIMIT).min(1, 'is empty');
const decided = { type, reason };

export const confirmNamesRequest = z.strictObject({
  ...decided,
  records,
}) satisfies z.ZodType<ConfirmNamesRequest>;

export const mergeNamesRequest = z.strictObject({
  ...decided,
  records,
  into: id,
}) satisfies z.ZodType<MergeNamesRequest>;

export const splitNameRequest = z
  .strictObject({
    ...decided,
    record: id,
    articles: many('articles', SPLIT_LIMIT).optional(),
    aliases: z.array(name).max(NAMES_LIMIT).optional(),
    positions: z.array(z.number().int().positive()).max(NAMES_LIMIT).optional(),
    name: name.optional(),
    into: id.optional(),
  })
  .refine(({ name: made, into }) => (made === undefined) !== (into === undefined), {
    error: 'has to say what the other record is: either "name", to make it, or "into"',
  })
  .refine(
    ({ articles = [], aliases = [], positions = [] }) =>
      articles.length + aliases.length + positions.length > 0,
    'gives the other record nothing: name "articles", "aliases" or "positions"',
  )
  .refine(({ type: of, positions }) => of === 'person' || positions === undefined, {
    error: 'has positions, which only people have',
  }) satisfies z.ZodType<SplitNameRequest>;

export const rejectNamesRequest = z.strictObject({
  ...decided,
  records,
  article: id.optional(),
}) satisfies z.ZodType<RejectNamesRequest>;

export const differentNamesRequest = z
  .strictObject({
    proposal: id.optional(),
    type: type.optional(),
    records: z.array(id).length(2, 'has to be two records').optional(),
    reason,
  })
  .refine(
    ({ proposal, type: of, records: pair }) =>
      proposal !== undefined
        ? of === undefined && pair === undefined
        : of !== undefined && pair !== undefined && pair[0] !== pair[1],
    'has to say which two are meant: either "proposal", or "type" and two "records"',
  ) satisfies z.ZodType<DifferentNamesRequest>;

export const linkNameRequest = z
  .strictObject({
    ...decided,
    article: id,
    spelling: name,
    record: id.optional(),
    name: name.optional(),
    always: z.boolean().optional(),
  })
  .refine(({ record, name: made }) => (record === undefined) !== (made === undefined), {
    error: 'has to say which record is meant: either "record", or "name" to make one',
  }) satisfies z.ZodType<LinkNameRequest>;

export const undoNameDecisionRequest = z.strictObject({
  reason,
}) satisfies z.ZodType<UndoNameDecisionRequest>;

export const nameDecisionsQuery = pageQuery.extend({
  type: type.optional(),
  action: z.enum(NAME_ACTIONS).optional(),
  record: id.optional(),
  article: id.optional(),
} satisfies Record<keyof NameDecisionFilter, z.ZodType>);

export const nameProposalsQuery = pageQuery.extend({
  type: type.optional(),
  state: z.enum(NAME_PROPOSAL_STATES).optional(),
  record: id.optional(),
} satisfies Record<keyof NameProposalFilter, z.ZodType>);

export const nameRecordsQuery = pageQuery.extend({
  type,
  state: z.enum(NAME_STATES).optional(),
  search: name.optional(),
  source: id.optional(),
  sort: z.enum(NAME_SORTS).default('articles'),
} satisfies Record<keyof NameRecordFilter | 'sort', z.ZodType>);

/** The record that a path names. */
export const nameRecordPath = z.object({ type, id });
