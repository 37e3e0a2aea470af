import { errors } from '@strapi/utils';
import type { z } from 'zod';

/**
 * The parameters of a request, as a contract has them.
 *
 * @throws ValidationError that names the parameter and says what is wrong with it
 */
export function parametersOf<Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue.path.length > 0 ? `"${issue.path.join('.')}": ` : '';
  throw new errors.ValidationError(`${where}${issue.message}`, { errors: parsed.error.issues });
}
