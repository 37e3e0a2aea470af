import { z } from 'zod';
import { RECEIPT_STATES } from '../../../core/duplicates';
import { IMPORT_STATES, IMPORT_WAYS } from '../../../shared/constants';
import type { ImportFilter } from '../../../shared/contracts/imports';
import type { PreviewPlace } from '../../../shared/contracts/preview';
import type { ReceiptFilter } from '../../../shared/contracts/receipts';

const MAX_SEARCH = 1000;
const MAX_ITEM = 1_000_000_000;

const plain = z.string().regex(/^[^\0\p{Cs}]*$/u, 'has NUL or half a surrogate pair in it');
const search = plain.trim().min(1, 'is empty').max(MAX_SEARCH);
const number = z.coerce.number<string>().pipe(z.number().int().min(1).max(MAX_ITEM));
const yes = z.literal('true', 'must be true, or left out').transform(() => true);
const page = {
  page: z.coerce.number<string>().pipe(z.number().int().min(1).max(1_000_000)).default(1),
  pageSize: z.coerce.number<string>().pipe(z.number().int().min(1).max(100)).default(25),
};

/** Which receipts the report has, as a query string says it. */
export const receiptFilterQuery = z.strictObject({
  state: z.enum(RECEIPT_STATES).optional(),
  search: search.optional(),
  problems: yes.optional(),
  notices: yes.optional(),
}) satisfies z.ZodType<ReceiptFilter>;

/** Which receipts a page of them has. */
export const receiptListQuery = receiptFilterQuery.extend(page);

/** Which imports a page of them has. */
export const importListQuery = z.strictObject({
  ...page,
  state: z.enum(IMPORT_STATES).optional(),
  source: z
    .string()
    .regex(/^[a-z0-9]{1,50}$/u, 'is no documentId')
    .optional(),
  way: z.enum(IMPORT_WAYS).optional(),
  who: search.optional(),
  since: z.iso
    .datetime({ offset: true, error: 'has to be a time, such as "2026-05-04T08:15:00Z"' })
    .optional(),
  search: search.optional(),
}) satisfies z.ZodType<ImportFilter>;

/** Which items a preview shows. */
export const placeQuery = z
  .strictObject({ from: number.optional(), file: plain.optional(), item: number.optional() })
  .refine(({ file, item }) => (file === undefined) === (item === undefined), {
    error: 'goes with "item"',
    path: ['file'],
  }) satisfies z.ZodType<PreviewPlace>;
