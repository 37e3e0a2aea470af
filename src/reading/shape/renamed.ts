import type { Part, Shape } from './shape';

type Json = Record<string, unknown>;

/**
 * Records as their types have them, for a sanitizer that looks at them: what a shape gives under another key stands under its attribute's name.
 * It is left out where that is there already.
 */
export function underAttributes(data: unknown, shape: Shape): unknown {
  if (Array.isArray(data)) return data.map((one) => underAttributes(one, shape));
  if (!isRecord(data)) return data;
  const record = { ...data };
  for (const [key, part] of Object.entries(shape.parts)) {
    if (!(key in record)) continue;
    const value = underAttributes(record[key], part.shape);
    if (part.of === undefined) record[key] = value;
    else {
      delete record[key];
      if (!(part.of in shape.parts)) record[part.of] = isFirst(part) ? listOf(value) : value;
    }
  }
  return record;
}

/** Turns `underAttributes` round, in what the sanitizer has left. */
export function underKeys(data: unknown, shape: Shape): unknown {
  if (Array.isArray(data)) return data.map((one) => underKeys(one, shape));
  if (!isRecord(data)) return data;
  const record = { ...data };
  for (const [key, part] of Object.entries(shape.parts)) {
    const { of = key } = part;
    if (!(of in record) || (of !== key && of in shape.parts)) continue;
    const value = record[of];
    delete record[of];
    record[key] = underKeys(isFirst(part) && Array.isArray(value) ? (value[0] ?? null) : value, part.shape);
  }
  return record;
}

const isFirst = ({ of, first }: Part): boolean => of !== undefined && first === true;
const listOf = (value: unknown): unknown[] => (isRecord(value) ? [value] : []);
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
