import { errors } from '@strapi/utils';
import type { z } from 'zod';
import { firstProblem } from '../../../core/policies';

/**
 * What a query string asks for, as a schema has it.
 *
 * @throws ValidationError that names the parameter, with it in `details.field`
 */
export function readQuery<T>(schema: z.ZodType<T>, query: unknown): T {
  const result = schema.safeParse(query);
  if (result.success) return result.data;
  const { path, message } = firstProblem(result.error);
  if (!path) throw new errors.ValidationError(`The query: ${message}.`);
  throw new errors.ValidationError(`"${path}": ${message}.`, { field: path });
}
