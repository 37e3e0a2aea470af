import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { Pagination } from '../../../shared/contracts/imports';

const MAX_PAGE_SIZE = 100;

const page = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(25),
});

/**
 * The page that a query asks for.
 *
 * @throws ValidationError that names the parameter
 */
export function readPage(query: unknown): z.infer<typeof page> {
  const result = page.safeParse(query);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new errors.ValidationError(`"${issue.path.join('.')}": ${issue.message}.`);
}

/** What an answer says about its page. */
export const pagination = (
  { page, pageSize }: { page: number; pageSize: number },
  total: number,
): Pagination => ({ page, pageSize, pageCount: Math.ceil(total / pageSize), total });
