import { isObject } from '../../json-object';
import { plainName } from './source-names';

/** Values that a path may lead to; a list longer than this is no list of tags or authors. */
const MOST = 10_000;

/**
 * What a JSON value has at a path: names with dots or slashes between them, `*` or `[]` for each element of a list, a number for one of
 * them (from 0). A name on a list means that name in each of its elements. A name is found as it is written, else without regard to case,
 * `_` and `-`; one that has dots in it is found, too, where the path begins with it. `~1` and `~0` in a path that begins with a slash
 * are a slash and a tilde (RFC 6901).
 *
 * @returns the value; a list of them where the path leads to several; undefined where it leads to none
 */
export const valueAt = (value: unknown, path: string): unknown => {
  let level: unknown[] = [value];
  let many = false;
  for (const step of stepsOf(value, path)) {
    const next: unknown[] = [];
    for (const one of level) {
      if (step === '*' || (Array.isArray(one) && !/^\d{1,9}$/.test(step))) many = true;
      for (const found of stepInto(one, step)) if (next.length < MOST) next.push(found);
    }
    level = next;
  }
  const found = level.filter((one) => one !== undefined && one !== null);
  if (found.length === 0) return undefined;
  return many ? found.flat() : found[0];
};

function stepsOf(value: unknown, path: string): string[] {
  if (path.startsWith('/')) {
    const pointer = path.slice(1).split('/');
    return pointer.map((step) =>
      step === '-' || step === '[]' ? '*' : step.replace(/~1/g, '/').replace(/~0/g, '~'),
    );
  }
  if (isObject(value) && Object.hasOwn(value, path)) return [path];
  return path
    .replace(/\[(\d*|\*)\]/g, (_, index: string) => `.${index || '*'}`)
    .split(/[./]/)
    .filter((step) => step !== '');
}

function stepInto(value: unknown, step: string): unknown[] {
  if (Array.isArray(value)) {
    if (step === '*') return value;
    if (/^\d{1,9}$/.test(step)) return [value[Number(step)]];
    return value.flatMap((element) => (isObject(element) ? [member(element, step)] : []));
  }
  if (!isObject(value)) return [];
  return step === '*' ? Object.values(value) : [member(value, step)];
}

function member(object: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(object, name)) return object[name];
  const plain = plainName(name);
  const key = Object.keys(object).find((own) => plainName(own) === plain);
  return key === undefined ? undefined : object[key];
}
