import { z } from 'zod';
import type { Records } from './records';
import { count, object, text, type Schema } from './schema';

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  description: string;
  required?: true;
  schema: Schema;
  style?: string;
  explode?: boolean;
  example?: unknown;
  examples?: Readonly<Record<string, { summary?: string; value: unknown }>>;
}

export const inPath = (name: string, description: string, example: string): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string', minLength: 1 },
  example,
});

export const slug = (of: string, example: string): Parameter => inPath('slug', `The ${of}'s slug.`, example);

interface Told {
  description: string;
  example?: unknown;
}

/**
 * Parameters as a zod schema checks them, with what is said of each.
 *
 * @throws where the two do not have the same parameters
 */
export function checkedBy(schema: z.ZodType, told: Readonly<Record<string, Told>>): Parameter[] {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, Schema>;
  };
  const names = Object.keys(properties);
  const other = [...Object.keys(told), ...names].find((name) => !(name in told) || !names.includes(name));
  if (other) throw new Error(`The contract and what checks requests differ in the parameter "${other}".`);
  return names.map((name) => ({
    name,
    in: 'query',
    ...told[name],
    schema: asGiven(properties[name]),
    ...(properties[name].type === 'object' && { style: 'deepObject', explode: true }),
  }));
}

/** A number stands in an address as its digits, which zod tells. */
function asGiven(schema: Schema): Schema {
  const { pattern, properties, ...rest } = schema;
  if (properties)
    return {
      ...rest,
      properties: Object.fromEntries(
        Object.entries(properties as Record<string, Schema>).map(([key, value]) => [key, asGiven(value)]),
      ),
    };
  return rest.type === 'integer' || pattern === undefined ? rest : { ...rest, pattern };
}

export const NAMES: Parameter = {
  name: 'names',
  in: 'query',
  description: '`all` adds people, organizations and events whose names no editor has confirmed.',
  schema: { type: 'string', enum: ['confirmed', 'all'], default: 'confirmed' },
};

/** Strapi's `fields` and `populate`. */
export function choosing(records: Records, uid: string): Parameter[] {
  const values = records.valuesOf(uid);
  const parts = records.partsOf(uid);
  return [
    {
      name: 'fields',
      in: 'query',
      description:
        'Values that the answer has, all unless it is said; also as `fields[0]=…`. `id` and `documentId` always are.',
      schema: { type: 'array', items: { type: 'string', enum: ['id', 'documentId', ...values] } },
      style: 'form',
      explode: false,
      example: values.slice(0, 2),
    },
    {
      name: 'populate',
      in: 'query',
      description:
        'Relations, components and media that the answer has. `*` for all, or in nested form for what of each: `populate[image][fields][0]=url`. What the caller may not read is refused.',
      schema: {
        type: 'array',
        items: { type: 'string', anyOf: [{ enum: ['*', ...parts] }, { description: 'A path, `a.b`.' }] },
      },
      style: 'form',
      explode: false,
      ...(parts.length > 0 && { example: parts.slice(0, 2) }),
    },
  ];
}

/** What Strapi's own lists take. */
export function listing(records: Records, uid: string): Parameter[] {
  const [first] = records.valuesOf(uid);
  const { usual, most } = records.content.pageSize;
  return [
    {
      name: 'filters',
      in: 'query',
      description:
        'Which records, with the operators that Strapi documents (`$eq`, `$in`, `$contains`, `$gte`, `$null`, `$and`, `$or`, `$not` …), also of relations: `filters[source][slug][$eq]=…`.',
      schema: { type: 'object', additionalProperties: true },
      style: 'deepObject',
      explode: true,
      example: { [first]: { $containsi: 'harbour' } },
    },
    {
      name: 'sort',
      in: 'query',
      description:
        'Values by which the list is put in order, each with `:asc` or `:desc`; also as `sort[0]=…`.',
      schema: { type: 'array', items: { type: 'string', pattern: '^[A-Za-z_.]+(:(asc|desc|ASC|DESC))?$' } },
      style: 'form',
      explode: false,
      example: ['createdAt:desc'],
    },
    {
      name: 'pagination',
      in: 'query',
      description: `By page (\`page\`, \`pageSize\`) or by place (\`start\`, \`limit\`), not both. ${most} records at most: more is taken for that.`,
      schema: object(
        {
          page: { type: 'integer', minimum: 1, default: 1 },
          pageSize: { type: 'integer', minimum: 1, default: usual },
          start: { ...count(), default: 0 },
          limit: { type: 'integer', minimum: 1, default: usual },
          withCount: {
            type: 'boolean',
            default: true,
            description: 'Whether `meta` says how many there are.',
          },
        },
        ['page', 'pageSize', 'start', 'limit', 'withCount'],
      ),
      style: 'deepObject',
      explode: true,
      example: { page: 1, pageSize: 10 },
    },
    {
      name: '_q',
      in: 'query',
      description: "Strapi's own search, word for word; `/search` is better.",
      schema: text(),
    },
  ];
}

/** Of a type that has drafts. */
export const STATUS: Parameter = {
  name: 'status',
  in: 'query',
  description: '`draft` is for API tokens, and for partners those of their sources.',
  schema: { type: 'string', enum: ['published', 'draft'], default: 'published' },
};
