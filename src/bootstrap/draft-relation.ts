/** The part of a Strapi query that can look into related records. */
export interface Query {
  filters?: unknown;
  sort?: unknown;
  populate?: unknown;
}

/** The part of a Strapi schema that says where a query leads. */
export interface Model {
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, { type: string; target?: string; component?: string }>;
}

type GetModel = (uid: string) => Model | undefined;

/**
 * The first relation to a type with drafts that a query filters or sorts by, at any depth; undefined when there is none. Such a query
 * matches drafts too, whatever its status: Strapi puts a status on what it returns and on what it populates, not on what it compares.
 *
 * @param query as the document service gets it
 * @param model of the type that is queried
 */
export function draftRelationIn(query: Query, model: Model, getModel: GetModel): string | undefined {
  return (
    inFilters(query.filters, model, getModel) ??
    inSort(query.sort, model, getModel) ??
    inPopulate(query.populate, model, getModel)
  );
}

function inFilters(filters: unknown, model: Model, getModel: GetModel): string | undefined {
  if (Array.isArray(filters)) return firstOf(filters, (part) => inFilters(part, model, getModel));
  return firstOf(entriesOf(filters), ([key, value]) => {
    if (key.startsWith('$')) return inFilters(value, model, getModel);
    const target = targetOf(key, model, getModel);
    if (!target) return undefined;
    return hasDrafts(target) && !asksForPublished(value) ? key : inFilters(value, target, getModel);
  });
}

/** `publishedAt: { $notNull: true }` stands beside the other conditions on the same related record, so those tell nothing about drafts. */
const asksForPublished = (value: unknown): boolean =>
  entriesOf(value).some(
    ([key, condition]) =>
      key === 'publishedAt' &&
      entriesOf(condition).some(([operator, wanted]) => operator === '$notNull' && String(wanted) === 'true'),
  );

function inSort(sort: unknown, model: Model, getModel: GetModel): string | undefined {
  if (typeof sort === 'string') {
    return firstOf(sort.split(','), (path) =>
      inPath(path.split(':', 1)[0].trim().split('.'), model, getModel),
    );
  }
  if (Array.isArray(sort)) return firstOf(sort, (part) => inSort(part, model, getModel));
  return firstOf(entriesOf(sort), ([key, value]) => {
    const target = targetOf(key, model, getModel);
    if (!target) return undefined;
    return hasDrafts(target) ? key : inSort(value, target, getModel);
  });
}

function inPath([key, ...rest]: string[], model: Model, getModel: GetModel): string | undefined {
  const target = targetOf(key, model, getModel);
  if (!target) return undefined;
  return hasDrafts(target) ? key : inPath(rest, target, getModel);
}

/** What is populated is held to what is published (`reading/truth/`); what is looked for is filters and sorting further down. */
function inPopulate(populate: unknown, model: Model, getModel: GetModel): string | undefined {
  return firstOf(entriesOf(populate), ([key, value]) => {
    const inFragments = firstOf(entriesOf((value as { on?: unknown } | null)?.on), ([uid, part]) => {
      const type = getModel(uid);
      return type && draftRelationIn(part as Query, type, getModel);
    });
    if (inFragments !== undefined) return inFragments;
    const target = targetOf(key, model, getModel);
    return target && entriesOf(value).length > 0
      ? draftRelationIn(value as Query, target, getModel)
      : undefined;
  });
}

function targetOf(key: string | undefined, model: Model, getModel: GetModel): Model | undefined {
  const attribute =
    key !== undefined && Object.hasOwn(model.attributes, key) ? model.attributes[key] : undefined;
  const uid =
    attribute?.type === 'media' ? 'plugin::upload.file' : (attribute?.target ?? attribute?.component);
  return uid === undefined ? undefined : getModel(uid);
}

const hasDrafts = (model: Model): boolean => model.options?.draftAndPublish === true;

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

function firstOf<Item>(items: Item[], look: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
