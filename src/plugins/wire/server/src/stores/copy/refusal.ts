import type { Core } from '@strapi/strapi';
import { encoderOf } from './encode-value';
import { hasDrafts, metadataOf, schemaOf, type ModelSchema, type SchemaAttribute } from './metadata';
import { isCopiedLink } from './model-shape';
import { PlannedRow } from './planned-row';
import type { PlannedData } from './plan-types';
import { valueProblem } from './value-problem';

/** Attributes that say which version of which document it is; a plan has options for them. */
const RESERVED: ReadonlySet<string> = new Set(['id', 'documentId', 'publishedAt', 'locale']);

/**
 * Whether data may be planned as a document or a component: undefined, or why it must take the document service's way, which does what cannot
 * be done here (uniqueness, passwords, a project's lifecycles, links that take others away) and says what is wrong where something is.
 * Whether a slug is free is the caller's to see to. Says nothing about documents middlewares, of which Strapi keeps no list.
 *
 * @param uid a content type, or the component of an item that is to be appended
 * @param publish whether it is to be more than a draft
 */
export function refusal(
  strapi: Core.Strapi,
  uid: string,
  data: PlannedData,
  { publish = false } = {},
): string | undefined {
  const schema = schemaOf(strapi, uid);
  if (!schema) return `There is no ${uid}.`;
  const problem =
    schemaProblem(strapi, uid, schema, publish) ??
    dataProblem(strapi, uid, data, hasDrafts(schema) && !publish);
  return problem && `${problem}.`;
}

const known = new WeakMap<Core.Strapi, Map<string, string | undefined>>();

/** What stands against a type whatever the data, itself and the components in it; looked at once. */
function schemaProblem(
  strapi: Core.Strapi,
  uid: string,
  schema: ModelSchema,
  publish: boolean,
): string | undefined {
  if (publish && schema.attributes.firstPublishedAt) return `${uid} notes when it was published first`;
  const problems = known.get(strapi) ?? new Map<string, string | undefined>();
  known.set(strapi, problems);
  if (!problems.has(uid)) problems.set(uid, findSchemaProblem(strapi, uid, schema));
  return problems.get(uid);
}

function findSchemaProblem(strapi: Core.Strapi, uid: string, schema: ModelSchema): string | undefined {
  if (Object.keys(metadataOf(strapi, uid).lifecycles).length > 0) return `${uid} has lifecycles`;
  if (schema.pluginOptions?.i18n?.localized) return `${uid} is written in several languages`;
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (attribute.conditions) return `${uid}.${name} is there under conditions`;
    if (attribute.default !== undefined && isScalar(attribute) && !encoderOf(attribute.type))
      return `${uid}.${name} has the type ${attribute.type}`;
  }
  return undefined;
}

function dataProblem(
  strapi: Core.Strapi,
  uid: string,
  data: PlannedData,
  isDraft: boolean,
): string | undefined {
  const { attributes } = schemaOf(strapi, uid)!;
  for (const name of Object.keys(data)) {
    if (name === '__component' || data[name] === undefined) continue;
    if (!Object.hasOwn(attributes, name) || RESERVED.has(name)) return `${uid} takes no "${name}"`;
  }
  for (const [name, attribute] of Object.entries(attributes)) {
    const field: Field = { strapi, uid, name, attribute, value: data[name], isDraft };
    const problem = isScalar(attribute)
      ? scalarProblem(field)
      : isComponent(attribute)
        ? componentProblem(field)
        : linkProblem(field);
    if (problem) return `${uid}.${name} ${problem}`;
  }
  return undefined;
}

/** An attribute with what it is to hold. */
interface Field {
  strapi: Core.Strapi;
  uid: string;
  name: string;
  attribute: SchemaAttribute;
  value: unknown;
  isDraft: boolean;
}

const isComponent = ({ type }: SchemaAttribute): boolean => type === 'component' || type === 'dynamiczone';
const isScalar = (attribute: SchemaAttribute): boolean =>
  !isComponent(attribute) && attribute.type !== 'relation' && attribute.type !== 'media';

function scalarProblem({ value, attribute, isDraft }: Field): string | undefined {
  const given = value === undefined ? attribute.default : value;
  if (given === null || given === undefined) {
    return attribute.required && !isDraft ? 'is missing' : undefined;
  }
  // A default is as good as the project has made it.
  return value === undefined ? undefined : valueProblem(value, attribute, isDraft);
}

function componentProblem({ strapi, attribute, value, isDraft }: Field): string | undefined {
  const { type, repeatable, component, required, min, max } = attribute;
  const isList = type === 'dynamiczone' || repeatable === true;
  if (value === undefined) return required && (isList || !isDraft) ? 'is missing' : undefined;
  if (value === null) return isList || (required && !isDraft) ? 'is missing' : undefined;
  if (isList !== Array.isArray(value)) return isList ? 'is no list' : 'is a list';
  const items = isList ? (value as PlannedData[]) : [value as PlannedData];
  if (isList && !isDraft) {
    if (Number.isInteger(min) && (required || items.length > 0) && items.length < Number(min))
      return `has fewer than ${min} parts`;
    if (Number.isInteger(max) && items.length > Number(max)) return `has more than ${max} parts`;
  }
  for (const item of items) {
    if (typeof item !== 'object' || item === null) return 'has a part that is none';
    const uid = component ?? (item.__component as string);
    const schema = schemaOf(strapi, uid);
    if (!schema || schema.modelType !== 'component') return `has a part that is no component: ${String(uid)}`;
    const problem = schemaProblem(strapi, uid, schema, false) ?? dataProblem(strapi, uid, item, isDraft);
    if (problem) return `has a part of which ${problem}`;
  }
  return undefined;
}

function linkProblem({ strapi, uid, name, attribute, value, isDraft }: Field): string | undefined {
  const rows = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
  if (rows.length === 0) return attribute.required && !isDraft ? 'is missing' : undefined;
  if (!rows.every((row) => row instanceof PlannedRow || (Number.isInteger(row) && row > 0)))
    return 'points at something that is no row';
  if (attribute.type === 'media') {
    return attribute.multiple || rows.length === 1 ? undefined : 'is more than one file';
  }
  const meta = metadataOf(strapi, uid).attributes[name];
  const isToOne = meta.relation === 'oneToOne' || meta.relation === 'manyToOne';
  if (isToOne && rows.length > 1) return 'points at more than one row';
  if (hasDrafts(schemaOf(strapi, meta.target ?? ''))) return 'points at versions of a document';
  if (meta.joinColumn && meta.owner) {
    if (Array.isArray(value)) return 'is a list';
    return meta.relation === 'oneToOne' && meta.inversedBy ? 'takes others away' : undefined;
  }
  return isCopiedLink(meta) ? undefined : 'is a link that this end cannot make alone';
}
