import type { Attribute } from './content';
import { list, orNull, ref, type Schema } from './schema';

const PLAIN: Readonly<Record<string, Schema>> = {
  string: { type: 'string' },
  text: { type: 'string' },
  richtext: { type: 'string' },
  email: { type: 'string' },
  uid: { type: 'string' },
  integer: { type: 'integer' },
  // Larger than a number of JavaScript.
  biginteger: { type: 'string' },
  float: { type: 'number' },
  decimal: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  // Milliseconds since 1970.
  timestamp: { type: 'string' },
  time: { type: 'string' },
  blocks: { type: 'array', items: ref('Block') },
  json: { description: 'JSON of any form.' },
};

/** A value of a record, as answers have it; undefined for relations, components and media. */
export function valueSchema(attribute: Attribute): Schema | undefined {
  const schema =
    attribute.type === 'enumeration' ? { type: 'string', enum: attribute.enum } : PLAIN[attribute.type];
  if (!schema || attribute.type === 'json') return schema;
  return attribute.required ? schema : orNull(schema);
}

/** Whether it leads to other records, to components or files. */
export const isPart = ({ type, target }: Attribute): boolean =>
  type === 'component' || type === 'media' || (type === 'relation' && target !== undefined);

const FILE = 'plugin::upload.file';

/** The type that a relation, component or media leads to. */
export const targetOf = ({ type, target, component }: Attribute): string =>
  type === 'component' ? component! : type === 'media' ? FILE : target!;

export const isMany = ({ type, relation, repeatable, multiple }: Attribute): boolean =>
  type === 'component'
    ? repeatable === true
    : type === 'media'
      ? multiple === true
      : ['oneToMany', 'manyToMany', 'morphMany'].includes(relation ?? '');

/** What a relation, component or media is where it was asked for with `populate`. */
export function partSchema(attribute: Attribute, of: Schema): Schema {
  return isMany(attribute) ? list(of) : orNull(of);
}

/** A value as a request may set it. */
export function inputSchema(attribute: Attribute, componentInput: (uid: string) => Schema): Schema {
  const { type, min, max, maxLength } = attribute;
  if (type === 'component') {
    const of = componentInput(attribute.component!);
    return attribute.repeatable ? list(of) : orNull(of);
  }
  if (type === 'media') return attribute.multiple ? list({ type: 'integer' }) : { type: ['integer', 'null'] };
  if (type === 'relation') return ref('RelationInput');
  const schema = valueSchema({ ...attribute, required: false }) ?? {};
  return {
    ...schema,
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
    ...(maxLength !== undefined && { maxLength }),
  };
}
