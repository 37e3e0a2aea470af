/**
 * JSON with the keys of objects in order, so that equal values give equal text whatever the order in which they were filled in. What `JSON.stringify`
 * leaves out is left out here, too.
 */
export const stableJson = (value: unknown): string => textOf(value) as string;

/** @returns undefined for what has no place in JSON */
function textOf(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (hasToJson(value)) return textOf(value.toJSON());
  if (Array.isArray(value)) return `[${value.map((item) => textOf(item) ?? 'null').join(',')}]`;
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const inner = textOf((value as Record<string, unknown>)[key]);
    if (inner === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${inner}`;
  }
  return `{${text}}`;
}

const hasToJson = (value: object): value is { toJSON(): unknown } =>
  typeof (value as { toJSON?: unknown }).toJSON === 'function';
