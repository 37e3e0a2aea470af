import { errors } from '@strapi/utils';

/** The part of a Strapi query that can show records, or tell about them. */
export interface Query {
  filters?: unknown;
  populate?: unknown;
}

/** The part of a Strapi schema that says where a query leads, and what has times. */
export interface Model {
  options?: { draftAndPublish?: boolean };
  attributes: Record<
    string,
    { type: string; target?: string; component?: string; components?: readonly string[] }
  >;
}

type GetModel = (uid: string) => Model | undefined;
type Fields = Record<string, unknown>;
type Attribute = Model['attributes'][string];

/** What may be populated at all: what `*` stands for. */
const POPULATED: readonly string[] = ['relation', 'component', 'media', 'dynamiczone'];
const GROUPS: readonly string[] = ['$and', '$or', '$not'];
/** What a media attribute leads to, which does not say so itself. */
const FILE = 'plugin::upload.file';
/** Strapi puts no status on what may be of several types. */
const PUBLISHED = { publishedAt: { $notNull: true } };

/**
 * A Strapi query that sees of articles only those that are to be seen now: under no embargo, and before their expiry. It holds wherever the query
 * comes to an article: in what it finds, in what it populates and in what it compares, at any depth. Of what may be of several types it sees
 * published records only.
 *
 * @param query as the document service gets it; it is left as it is
 * @param model of the type that is queried
 * @param now ISO 8601
 * @throws a validation error when it asks for what Strapi cannot hold to that
 */
export function visibleNow<Q extends Query>(query: Q, model: Model, getModel: GetModel, now: string): Q {
  const seen = new Looker(getModel, now);
  const filters = seen.filters(query.filters, model);
  const populate = seen.populate(query.populate, model);
  return {
    ...query,
    ...(filters !== undefined && { filters }),
    ...(populate !== undefined && { populate }),
  };
}

/** Whether filters compare with related articles: what they find then depends on which of those may be seen. */
export const comparesWithTimes = (filters: unknown, model: Model, getModel: GetModel): boolean =>
  new Looker(getModel, '').compares(filters, model);

/**
 * Filters that hold of what may be seen of a type now; undefined of types without such times.
 *
 * @param now as the query is to have it
 */
export function visibleFilter({ options, attributes }: Model, now: unknown): object | undefined {
  if (options?.draftAndPublish !== true) return undefined;
  const has = (name: string): boolean => attributes[name]?.type === 'datetime';
  const conditions = [
    ...(has('embargoed') ? [{ $or: [{ embargoed: { $null: true } }, { embargoed: { $lte: now } }] }] : []),
    ...(has('expires') ? [{ $or: [{ expires: { $null: true } }, { expires: { $gt: now } }] }] : []),
  ];
  return conditions.length > 0 ? { $and: conditions } : undefined;
}

class Looker {
  /** How often a condition was put in; where none was, a query stays in the words in which it came. */
  #conditions = 0;

  constructor(
    private readonly getModel: GetModel,
    private readonly now: string,
  ) {}

  /** Of the type itself: what is asked for, and that it may be seen. */
  filters(filters: unknown, model: Model): unknown {
    const asked = this.#unlessSame(filters, () => this.#compared(filters, model));
    const visible = this.#visible(model);
    if (!visible) return asked;
    return asked === undefined || asked === null ? visible : { $and: [asked, visible] };
  }

  compares(filters: unknown, model: Model): boolean {
    this.#compared(filters, model);
    return this.#conditions > 0;
  }

  populate(populate: unknown, model: Model): unknown {
    return this.#unlessSame(populate, () => this.#populated(populate, model));
  }

  #unlessSame(given: unknown, look: () => unknown): unknown {
    const before = this.#conditions;
    const found = look();
    return this.#conditions === before ? given : found;
  }

  #visible(model: Model): object | undefined {
    const visible = visibleFilter(model, this.now);
    if (visible) this.#conditions += 1;
    return visible;
  }

  #populated(populate: unknown, model: Model): unknown {
    if (populate === undefined || populate === null) return populate;
    if (populate === '*' || populate === true || populate === 'true')
      return this.#parts(this.#everything(model), model);
    if (typeof populate === 'string') return this.#parts(asObject(populate.split(',')), model);
    if (Array.isArray(populate)) return this.#parts(asObject(populate.map(String)), model);
    return typeof populate === 'object' ? this.#parts(populate as Fields, model) : populate;
  }

  #parts(populate: Fields, model: Model): Fields {
    if ('*' in populate && populate['*'])
      return this.#parts({ ...this.#everything(model), ...without(populate, '*') }, model);
    return mapped(populate, (value, key) => {
      const attribute = attributeOf(model, key);
      if (attribute?.type === 'dynamiczone') return this.#zone(value, attribute);
      if (attribute && leadsAnywhere(attribute)) return this.#ofAnyType(value, key);
      const target = this.#targetOf(model, key);
      return target ? this.#part(value, target) : value;
    });
  }

  /** What may lead to any type has to be named. */
  #everything({ attributes }: Model): Fields {
    const populated = Object.entries(attributes).filter(([, { type }]) => POPULATED.includes(type));
    const known = populated.filter(([, attribute]) => !leadsAnywhere(attribute));
    this.#conditions += populated.length - known.length;
    return Object.fromEntries(known.map(([key]) => [key, true]));
  }

  /** Where no components are named, all of the zone are meant. */
  #zone(value: unknown, { components = [] }: Attribute): unknown {
    if (!isAsked(value) || value === true || value === 'true') return value;
    const { on, count, ...each } = value === '*' ? ({ populate: '*' } as Fields) : fieldsOf(value);
    return {
      ...(count !== undefined && { count }),
      on: this.#fragments(on ?? Object.fromEntries(components.map((uid) => [uid, each]))),
    };
  }

  /** A relation that leads to any type, as a file's to what it is used in. */
  #ofAnyType(value: unknown, key: string): unknown {
    if (!isAsked(value)) return value;
    const { on, count, ...asked } = fieldsOf(value);
    if (String(count) === 'true')
      throw new errors.ValidationError(
        `"${key}" cannot be counted: it would count what is not published, too. Populate it instead.`,
      );
    if (!on)
      throw new errors.ValidationError(
        `"${key}" leads to records of any type: say which, as populate[${key}][on][api::event.event]=true.`,
      );
    return { ...asked, on: this.#fragments(on) };
  }

  /** Of what may be of several types, those that the query says something of. Strapi shows also those of which it says no. */
  #fragments(on: unknown): Fields {
    const named = Object.entries(fieldsOf(on));
    const asked = named.filter(([, part]) => isAsked(part));
    this.#conditions += named.length - asked.length;
    return mapped(Object.fromEntries(asked), (part, uid) => {
      const target = this.getModel(uid);
      if (!target) return part;
      const seen = this.#part(part, target);
      return target.options?.draftAndPublish === true ? this.#published(seen) : seen;
    });
  }

  #published(part: unknown): Fields {
    this.#conditions += 1;
    const { filters, ...asked } = fieldsOf(part);
    return { ...asked, filters: filters === undefined ? PUBLISHED : { $and: [PUBLISHED, filters] } };
  }

  #part(value: unknown, target: Model): unknown {
    if (!isAsked(value)) return value;
    const part =
      typeof value === 'string' && !['true', '*'].includes(value) ? { populate: value } : fieldsOf(value);
    const deeper = value === '*' ? this.#everything(target) : part.populate;
    const filters = this.filters(part.filters, target);
    const populate = this.populate(deeper, target);
    if (filters === undefined && populate === undefined) return value;
    return {
      ...part,
      ...(filters !== undefined && { filters }),
      ...(populate !== undefined && { populate }),
    };
  }

  /** What a query compares: a related article counts only when it may be seen. */
  #compared(filters: unknown, model: Model): unknown {
    if (Array.isArray(filters)) return filters.map((part) => this.#compared(part, model));
    if (typeof filters !== 'object' || filters === null) return filters;
    return mapped(filters as Fields, (value, key) => {
      if (GROUPS.includes(key)) return this.#compared(value, model);
      const target = this.#targetOf(model, key);
      if (!target) return value;
      const visible = this.#visible(target);
      const asked = this.#compared(value, target);
      return visible ? { $and: [ofId(asked), visible] } : asked;
    });
  }

  #targetOf(model: Model, key: string): Model | undefined {
    const attribute = attributeOf(model, key);
    const uid = attribute?.type === 'media' ? FILE : (attribute?.target ?? attribute?.component);
    return uid === undefined ? undefined : this.getModel(uid);
  }
}

const isAsked = (value: unknown): boolean =>
  value !== false && value !== 'false' && value !== undefined && value !== null;

/** A relation that is compared with a value means the related record's id. */
function ofId(value: unknown): unknown {
  const [key, ...others] = Object.keys(fieldsOf(value));
  const isCompared = key?.startsWith('$') && !GROUPS.includes(key) && others.length === 0;
  const isValue = typeof value !== 'object' || value === null || Array.isArray(value);
  return isValue || isCompared ? { id: value } : value;
}

/** `['a.b', 'c']` as an object: the same in Strapi's other way to write it. */
function asObject(paths: readonly string[]): Fields {
  const made: Fields = {};
  for (const path of paths) put(made, path.trim().split('.'));
  return made;
}

function put(into: Fields, [key, ...rest]: string[]): void {
  if (rest.length === 0) into[key] ??= true;
  else {
    const populate = { ...fieldsOf(fieldsOf(into[key]).populate) };
    put(populate, rest);
    into[key] = { populate };
  }
}

const leadsAnywhere = ({ type, target }: Attribute): boolean => type === 'relation' && target === undefined;

const attributeOf = ({ attributes }: Model, key: string) =>
  Object.hasOwn(attributes, key) ? attributes[key] : undefined;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const mapped = (fields: Fields, map: (value: unknown, key: string) => unknown): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, map(value, key)]));

const without = (fields: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
