/** An object of JSON, whatever is in it. */
export type JsonObject = Record<string, unknown>;

/** True for an object of JSON: neither a list nor `null`. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
