import { z } from 'zod';
import { MIN_LETTERS, saysWhy } from '../../../shared/says-why';

const MAX_REASON = 2000;

/** What somebody says about what he or she does; it may be nothing. */
export const remark = z
  .string('has to say why, in words')
  .trim()
  .max(MAX_REASON)
  .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u, 'must not have control characters');

/** Why somebody goes against a rule: in words. */
export const reason = remark.refine(saysWhy, {
  error: `has to say why, in at least ${MIN_LETTERS} letters`,
});
