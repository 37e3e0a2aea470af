import { z } from 'zod';
import { NOTICE_KINDS, PLACEMENTS } from '../../../core/disclaimers';
import { LOOKS, RECURRING_STATES, VERDICTS } from '../../../core/recurring';
import {
  DECIDE_RECURRING_LIMIT,
  type DecideManyRecurringRequest,
  type DecideRecurringRequest,
  type RecurringFilter,
  type StartRecurringRunRequest,
  type UndoRecurringRequest,
} from '../../../shared/contracts/recurring';
import { pageQuery } from './notice-request';
import { reason, remark } from './reason';

const id = z.string().regex(/^[a-z0-9]{1,50}$/u, 'is no documentId');
const state = z.enum(RECURRING_STATES);
const override = z.strictObject({ reason }).optional();
const why = remark.transform((text) => text || undefined).optional();

export const recurringQuery = pageQuery.extend({
  source: id.optional(),
  state: state.optional(),
  looks: z.enum(LOOKS).optional(),
} satisfies Record<keyof RecurringFilter, z.ZodType>);

const decision = {
  as: z.enum(VERDICTS),
  placement: z.enum(PLACEMENTS).optional(),
  kinds: z.array(z.enum(NOTICE_KINDS)).min(1, 'is empty').max(NOTICE_KINDS.length).optional(),
  reason: why,
  override,
};

/** Furniture has neither a placement nor kinds: whoever gives them means something else. */
const isOfNotice = ({
  as,
  placement,
  kinds,
}: {
  as: string;
  placement?: unknown;
  kinds?: unknown;
}): boolean => as === 'notice' || (placement === undefined && kinds === undefined);
const ONLY_NOTICES =
  'gives a placement or kinds, which only notices have: say "as": "notice", or leave them out';

export const decideRecurringRequest = z
  .strictObject({ ...decision, seen: state.optional() })
  .refine(isOfNotice, ONLY_NOTICES) satisfies z.ZodType<DecideRecurringRequest>;

export const decideManyRecurringRequest = z
  .strictObject({
    ...decision,
    paragraphs: z
      .array(z.strictObject({ documentId: id, seen: state.optional() }))
      .min(1, 'is empty')
      .max(DECIDE_RECURRING_LIMIT, `has more than ${DECIDE_RECURRING_LIMIT} paragraphs: ask several times`),
  })
  .refine(isOfNotice, ONLY_NOTICES) satisfies z.ZodType<DecideManyRecurringRequest>;

export const undoRecurringRequest = z.strictObject({
  reason: why,
  seen: state.optional(),
  override,
}) satisfies z.ZodType<UndoRecurringRequest>;

export const startRunRequest = z.strictObject({
  source: id.optional(),
}) satisfies z.ZodType<StartRecurringRunRequest>;
