import { errors } from '@strapi/utils';
import type { z } from 'zod';

/**
 * The parameters of a request, as a contract has them.
 *
 * @throws ValidationError that names the parameter, in its sentence and as `details.parameter`, and says what it may be
 */
export function parametersOf<Schema extends z.ZodType>(schema: Schema, query: unknown): z.output<Schema> {
  const result = schema.safeParse(query);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const parameter = named([...path, issue.keys[0]]);
    throw new errors.ValidationError(`"${parameter}" is no parameter of this address: leave it out.`, {
      parameter,
    });
  }
  throw new errors.ValidationError(`"${named(path)}" ${issue.message}.`, { parameter: named(path) });
}

const named = ([first = '', ...rest]: readonly string[]): string =>
  first + rest.map((key) => `[${key}]`).join('');
