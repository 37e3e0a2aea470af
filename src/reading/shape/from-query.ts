import type { Model, Models } from '../sql/model';
import { isListOfRecords } from '../sql/related-rows';
import { NotCompiled } from '../sql/not-compiled';
import { scalarsOf } from './scalars';
import type { Order, Part, Shape } from './shape';

/** What Strapi makes of `fields` and `populate` of a request (`strapi.get('query-params').transform`). */
export interface Wanted {
  select?: readonly string[] | string;
  populate?: unknown;
}

/** What a relation may be asked for with; anything else changes which rows there are for all records at once. */
const COMPILED: readonly string[] = ['select', 'populate', 'orderBy'];

/** Deeper than anybody writes a page of; each level is one more query in the statement. */
const DEEPEST = 8;

/** Lists of records in lists of records: each multiplies what an answer holds. */
export const MOST_LISTS = 2;

/**
 * The shape that a request asks for.
 *
 * @throws NotCompiled for what only Strapi can answer
 */
export function shapeOf(uid: string, wanted: Wanted, models: Models): Shape {
  if (listsDeep(uid, wanted.populate, models) > MOST_LISTS)
    throw new NotCompiled(`more than ${MOST_LISTS} lists of records in one another`);
  return shapeAt(uid, wanted, models, 0);
}

/** How many lists of records a request has in one another, at the most; counted no further than it matters. */
export function listsDeep(uid: string, populate: unknown, models: Models, above = 0): number {
  const model = models(uid);
  let deepest = above;
  for (const [key, wanted] of Object.entries(asObject(model, populate))) {
    const attribute = Object.hasOwn(model.attributes, key) ? model.attributes[key] : undefined;
    if (attribute?.type !== 'relation') continue;
    const asked = (isObject(wanted) ? wanted : {}) as Wanted & { on?: Record<string, Wanted | true> };
    const below: [string, unknown][] = attribute.target
      ? [[attribute.target, asked.populate]]
      : Object.entries(asked.on ?? {}).map(([target, part]) => [target, isObject(part) && part.populate]);
    const here = above + (isListOfRecords(attribute, models) ? 1 : 0);
    deepest = Math.max(deepest, here);
    if (here > MOST_LISTS) return here;
    for (const [target, populated] of below)
      deepest = Math.max(deepest, listsDeep(target, populated, models, here));
  }
  return deepest;
}

function shapeAt(uid: string, { select, populate }: Wanted, models: Models, depth: number): Shape {
  if (depth > DEEPEST) throw new NotCompiled('relations of relations, too deep');
  const model = models(uid);
  return { uid, fields: fieldsOf(model, select), parts: partsOf(model, populate, models, depth) };
}

function fieldsOf(model: Model, select: Wanted['select']): string[] {
  const asked = typeof select === 'string' ? [select] : select;
  if (!asked || asked.includes('*')) return scalarsOf(model);
  return asked.filter((key) => key !== 'id' && key !== 'documentId' && Object.hasOwn(model.attributes, key));
}

function partsOf(model: Model, populate: unknown, models: Models, depth: number): Record<string, Part> {
  const parts: Record<string, Part> = {};
  for (const [key, wanted] of Object.entries(asObject(model, populate))) {
    const attribute = Object.hasOwn(model.attributes, key) ? model.attributes[key] : undefined;
    if (attribute?.type !== 'relation') continue;
    if (!attribute.target) throw new NotCompiled(`${model.uid}.${key}, which leads to several types`);
    const asked = (isObject(wanted) ? wanted : {}) as Wanted & { orderBy?: unknown };
    const more = Object.keys(asked).find((name) => !COMPILED.includes(name));
    if (more) throw new NotCompiled(`${model.uid}.${key} with "${more}"`);
    const sort = ordersOf(models(attribute.target), asked.orderBy);
    parts[key] = { shape: shapeAt(attribute.target, asked, models, depth + 1), ...(sort && { sort }) };
  }
  return parts;
}

/** As Strapi reads it (`processPopulate` of @strapi/database). */
function asObject(model: Model, populate: unknown): Record<string, unknown> {
  if (populate === undefined || populate === null || populate === false) return {};
  if (populate === true) {
    const relations = Object.entries(model.attributes).filter(([, { type }]) => type === 'relation');
    return Object.fromEntries(relations.map(([key]) => [key, true]));
  }
  if (typeof populate === 'string') return asObject(model, [populate]);
  if (!Array.isArray(populate)) return populate as Record<string, unknown>;
  const found: Record<string, true | { populate: string[] }> = {};
  for (const path of populate as string[]) {
    const [root, ...rest] = path.split('.');
    if (rest.length === 0) found[root] ??= true;
    else {
      const held = found[root];
      const below = typeof held === 'object' ? held.populate : [];
      found[root] = { populate: [rest.join('.'), ...below] };
    }
  }
  return found;
}

function ordersOf(target: Model, orderBy: unknown): Order[] | undefined {
  if (orderBy === undefined) return undefined;
  const list = Array.isArray(orderBy) ? (orderBy as unknown[]) : [orderBy];
  return list.flatMap((entry) => {
    const pairs = typeof entry === 'string' ? [[entry, 'asc'] as const] : Object.entries(entry as object);
    return pairs.map(([attribute, direction]): Order => {
      if (typeof direction !== 'string' || !target.attributes[attribute] || attribute === 'status')
        throw new NotCompiled(`${target.uid} in the order of "${attribute}"`);
      return { attribute, descending: direction.toLowerCase() === 'desc' };
    });
  });
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
