/** JSON Schema 2020-12, as OpenAPI 3.1 has it. */
export type Schema = Readonly<Record<string, unknown>>;

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** What may be null, too. */
export const orNull = (schema: Schema): Schema =>
  typeof schema.type === 'string' && schema.enum === undefined
    ? { ...schema, type: [schema.type, 'null'] }
    : { anyOf: [schema, { type: 'null' }] };

export const list = (items: Schema): Schema => ({ type: 'array', items });

/**
 * An object that has these properties and no others.
 *
 * @param optional of them, those that may be missing
 */
export const object = (
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
  more: Schema = {},
): Schema => {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return {
    type: 'object',
    ...more,
    properties,
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
};

export const text = (description?: string): Schema => ({
  type: 'string',
  ...(description && { description }),
});
export const moment = (description?: string): Schema => ({ ...text(description), format: 'date-time' });
export const count = (description?: string): Schema => ({
  type: 'integer',
  minimum: 0,
  ...(description && { description }),
});
