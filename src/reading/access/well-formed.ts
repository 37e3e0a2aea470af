import { errors } from '@strapi/utils';

type Part = Record<string, unknown>;

/** Words that every object in JavaScript knows, and no type has as a field. */
const NO_FIELDS: ReadonlySet<string> = new Set(['', '__proto__', 'constructor', 'prototype']);

/**
 * Refuses parameters that Strapi lets through and its query builder then can't read, which would be the server's fault (500): a filter that is no
 * condition, groups that are no lists, names of fields that are none. What the fields are of, and who may read them, Strapi checks.
 *
 * @param query as the query string was parsed
 * @throws a validation error that says where
 */
export function refuseMalformed(query: Part): void {
  checkPart(query, '');
}

function checkPart(part: Part, at: string): void {
  if (part._q !== undefined && typeof part._q !== 'string') refuse(`${at}_q`, 'a text');
  if (part.filters !== undefined && part.filters !== null) checkFilters(part.filters, `${at}filters`);
  for (const name of ['fields', 'sort'] as const) checkNames(part[name], `${at}${name}`);
  checkPopulate(part.populate, `${at}populate`);
}

function checkFilters(filters: unknown, at: string): void {
  if (Array.isArray(filters))
    return filters.forEach((filter, index) => checkFilters(filter, `${at}[${index}]`));
  if (!isPart(filters)) refuse(at, 'conditions, such as [slug][$eq]=a-slug');
  for (const [key, value] of Object.entries(filters)) {
    const where = `${at}[${key}]`;
    if (key === '$and' || key === '$or') checkGroup(value, where);
    else if (key === '$not') {
      // Of a field it may stand before a value, which Strapi reads.
      if (!at.endsWith(']') || isPart(value)) checkFilters(value, where);
    } else if (key === '$between') {
      if (!Array.isArray(value) || value.length !== 2) refuse(where, 'two values');
    } else if (/^\d+$/u.test(key) && !/\[\$\w+\]$/u.test(at)) refuse(where, 'a field');
    else if (isPart(value)) checkFilters(value, where);
  }
}

function checkGroup(value: unknown, at: string): void {
  // Of more, the reader of query strings makes no list.
  if (!Array.isArray(value) || !value.every(isPart)) refuse(at, 'a list of at most 100 conditions');
  checkFilters(value, at);
}

function checkNames(names: unknown, at: string): void {
  if (typeof names === 'string') {
    // Strapi takes the others for left out.
    if (names === '' && !at.endsWith('fields')) return;
    const all = names.split(',').map((path) => path.split(':', 1)[0].trim());
    if (all.some((path) => path.split('.').some((name) => NO_FIELDS.has(name))))
      refuse(at, 'names of fields');
  } else if (Array.isArray(names)) {
    names.forEach((name, index) => checkNames(name, `${at}[${index}]`));
  }
}

function checkPopulate(populate: unknown, at: string): void {
  if (typeof populate === 'string' || Array.isArray(populate)) return checkNames(populate, at);
  if (!isPart(populate)) return;
  for (const [key, value] of Object.entries(populate)) if (isPart(value)) checkPart(value, `${at}[${key}]`);
}

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param wanted what should stand there, after "wants" */
function refuse(at: string, wanted: string): never {
  throw new errors.ValidationError(`The parameter ${at} wants ${wanted}.`);
}
