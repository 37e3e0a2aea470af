import { errors } from '@strapi/utils';
import type { z } from 'zod';

/**
 * What a request asks for.
 *
 * @throws ValidationError that names the parameter and says what it may be
 */
export function asked<Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> {
  const result = schema.safeParse(query);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const [first, ...rest] = issue.path.map(String);
  const parameter = (first ?? '') + rest.map((key) => `[${key}]`).join('');
  if (issue.code === 'unrecognized_keys') {
    const key = parameter ? `${parameter}[${issue.keys[0]}]` : issue.keys[0];
    throw new errors.ValidationError(`"${key}" is no parameter of this address: leave it out.`);
  }
  throw new errors.ValidationError(`"${parameter}" ${issue.message}.`);
}
