import { isUnsafe } from '../../../core/read/fields/safe-addresses';

/** The part of a Strapi schema that says where addresses stand. */
interface Model {
  attributes: Record<string, { type: string; component?: string }>;
}

/** What frontends follow, or put into a page: `url`, `canonicalUrl`, `href`. */
const ADDRESS = /(?:^|[a-z])(?:url|href|src)$/i;

export interface UnsafeAddress {
  field: string;
  address: string;
}

/**
 * The first address in a record's data that is a script or the data themselves (`javascript:`, `data:`), in its own fields, in links and
 * pictures of its texts, and in its components; undefined when there is none.
 *
 * @param data as it is saved
 * @param componentOf gives a component's schema
 */
export function unsafeAddress(
  data: Record<string, unknown>,
  model: Model,
  componentOf: (uid: string) => Model | undefined,
): UnsafeAddress | undefined {
  for (const [field, { type, component }] of Object.entries(model.attributes)) {
    const found = inAttribute(data[field], field, { type, component }, componentOf);
    if (found !== undefined) return { field, address: found };
  }
  return undefined;
}

function inAttribute(
  value: unknown,
  field: string,
  { type, component }: Model['attributes'][string],
  componentOf: (uid: string) => Model | undefined,
): string | undefined {
  if (type === 'blocks') return inBlocks(value);
  if (type !== 'component') {
    return typeof value === 'string' && ADDRESS.test(field) && isUnsafe(value) ? value : undefined;
  }
  const model = componentOf(component ?? '');
  for (const part of [value].flat()) {
    const found = model && isObject(part) ? unsafeAddress(part, model, componentOf) : undefined;
    if (found) return found.address;
  }
  return undefined;
}

/** Without recursion, since how deep they are is up to who sends them. */
function inBlocks(blocks: unknown): string | undefined {
  const left: unknown[] = [blocks];
  while (left.length > 0) {
    const node = left.pop();
    if (Array.isArray(node)) {
      for (const child of node) left.push(child);
    } else if (isObject(node)) {
      for (const [key, value] of Object.entries(node)) {
        if (typeof value !== 'string') left.push(value);
        else if (ADDRESS.test(key) && isUnsafe(value)) return value;
      }
    }
  }
  return undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
