import { pagination } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { NotCompiled } from '../sql/not-compiled';

/** Which part of a list is asked for, and what the answer says about it. */
export interface Paging {
  start: number;
  /** -1 for all. */
  limit: number;
  isCounted: boolean;
  /** What stands in the answer's `meta.pagination`. */
  say: (total: number | undefined) => object;
}

type Asked = Record<string, unknown>;

/**
 * Reads `pagination` as Strapi does (`core-api/service/pagination` of @strapi/core, which it keeps to itself).
 *
 * @throws NotCompiled for what Strapi has to refuse in its own words
 */
export function pagingOf(strapi: Core.Strapi, asked: Asked = {}): Paging {
  const limit = Number(strapi.config.get('api.rest.defaultLimit', 25));
  const maxLimit = Number(strapi.config.get('api.rest.maxLimit')) || -1;
  const range = pagination.withDefaultPagination(
    asked as never,
    {
      defaults: { offset: { limit }, page: { pageSize: limit } },
      maxLimit,
    } as never,
  ) as { start: unknown; limit: unknown };
  const start = Number(range.start);
  const size = Number(range.limit);
  if (!Number.isInteger(start) || start < 0 || !Number.isInteger(size) || size < -1 || size === 0)
    throw new NotCompiled('that page');
  const has = (key: string): boolean => Object.hasOwn(asked, key);
  const isPaged = has('page') || has('pageSize') || !(has('start') || has('limit'));
  const transform = isPaged
    ? pagination.transformPagedPaginationInfo
    : pagination.transformOffsetPaginationInfo;
  return {
    start,
    limit: size,
    isCounted: isCounted(strapi, asked),
    say: (total) => {
      const {
        total: all,
        pageCount,
        ...rest
      } = transform({ start, limit: size } as never, total as never) as unknown as Asked;
      return total === undefined ? rest : { ...rest, ...(isPaged && { pageCount }), total: all };
    },
  };
}

function isCounted(strapi: Core.Strapi, asked: Asked): boolean {
  if (!Object.hasOwn(asked, 'withCount')) return Boolean(strapi.config.get('api.rest.withCount', true));
  const wanted = asked.withCount;
  if (typeof wanted === 'boolean') return wanted;
  if (['true', 't', '1', 1].includes(wanted as string)) return true;
  if (['false', 'f', '0', 0].includes(wanted as string)) return false;
  throw new NotCompiled('"withCount"');
}
