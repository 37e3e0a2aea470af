import { z } from 'zod';

const MAX_REASON = 2000;
const MIN_LETTERS = 3;

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** What somebody says about what he or she does; it may be nothing. */
export const remark = z
  .string('has to say why, in words')
  .trim()
  .max(MAX_REASON)
  .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u, 'must not have control characters');

/** Why somebody goes against a rule: in words. */
export const reason = remark.refine((text) => letters(text) >= MIN_LETTERS, {
  error: `has to say why, in at least ${MIN_LETTERS} letters`,
});
