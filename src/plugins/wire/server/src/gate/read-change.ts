import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { NoticeState } from '../../../core/decisions';
import { NOTICE_KINDS, type NoticeKind } from '../../../core/disclaimers';

/** What somebody saves as a notice; it may be anything. */
export type NoticeData = Record<string, unknown>;

const TYPES = { decision: 'string', placement: 'string', text: 'string', review: 'boolean' } as const;

const kinds = z.array(z.enum(NOTICE_KINDS));

/**
 * What a save changes of a notice. Whether a text may stand in a field is left to Strapi's own validation.
 *
 * @throws ValidationError for values of another type than the field's, and when `kinds`, for Strapi any JSON, is no list of kinds
 */
export function readChange(data: NoticeData): Partial<NoticeState> {
  const given: Partial<NoticeState> = {};
  for (const [field, type] of Object.entries(TYPES)) {
    const value = data[field];
    if (value === undefined || value === null) continue;
    if (typeof value !== type) throw new errors.ValidationError(`"${field}" has to be a ${type}.`);
    Object.assign(given, { [field]: value });
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
