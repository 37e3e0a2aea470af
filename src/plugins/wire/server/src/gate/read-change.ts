import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { NoticeState } from '../../../core/decisions';
import { NOTICE_KINDS, type NoticeKind } from '../../../core/disclaimers';

/** What somebody saves as a notice; it may be anything. */
export type NoticeData = Record<string, unknown>;

const TYPES = { decision: 'string', placement: 'string', text: 'string', review: 'boolean' } as const;

const kinds = z.array(z.enum(NOTICE_KINDS));

/**
 * What a save changes of a notice. Values of another type than the field's are left to Strapi's own validation.
 *
 * @throws ValidationError when `kinds`, for Strapi any JSON, is no list of kinds
 */
export function readChange(data: NoticeData): Partial<NoticeState> {
  const given: Partial<NoticeState> = {};
  for (const [field, type] of Object.entries(TYPES)) {
    if (typeof data[field] === type) Object.assign(given, { [field]: data[field] });
  }
  if (typeof data.issuer === 'string') given.issuer = data.issuer || null;
  else if (data.issuer === null) given.issuer = null;
  if (data.kinds !== undefined) given.kinds = readKinds(data.kinds);
  return given;
}

function readKinds(value: unknown): NoticeKind[] {
  const result = kinds.safeParse(value ?? []);
  if (result.success) return result.data;
  throw new errors.ValidationError(
    `"kinds" has to be a list of these: ${NOTICE_KINDS.map((kind) => `"${kind}"`).join(', ')}.`,
  );
}
