import { errors } from '@strapi/utils';
import type { z } from 'zod';
import { firstProblem } from '../../../core/policies';

/**
 * A request's body, as a schema has it.
 *
 * @throws ValidationError that names the field, with it in `details.field`
 */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const { path, message } = firstProblem(result.error);
  if (!path) throw new errors.ValidationError(`The body: ${message}.`);
  throw new errors.ValidationError(`"${path}": ${message}.`, { field: path });
}
