import { ENTITY_TYPES, type EntityType } from '../../../core/entities/mention';
import { NAME_ACTIONS, type NameAction } from '../../../shared/constants';
import {
  NAME_SORTS,
  NAME_STATES,
  type NameSort,
  type NameState,
} from '../../../shared/contracts/name-records';
import { pageOf, type PageQuery } from './page-query';

/** What the addresses of the Names pages say; `useQueryParams` hands out whatever an address carries. */
export interface NamesQuery extends PageQuery {
  type?: unknown;
  sort?: unknown;
  action?: unknown;
  _q?: unknown;
  source?: unknown;
}

const DOCUMENT_ID = /^[a-z0-9]{1,50}$/u;

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((one) => one === value);

/** Reads a type from an address; nonsense is none. */
export const typeOf = (value: unknown): EntityType | undefined => oneOf(ENTITY_TYPES, value);

/** Reads what the list of records is asked for; nonsense becomes what is shown at first: proposed people, most articles first. */
export const recordsQuery = (
  query: NamesQuery,
): {
  type: EntityType;
  state: NameState;
  sort: NameSort;
  search?: string;
  source?: string;
  page: number;
  pageSize: number;
} => {
  const search = typeof query._q === 'string' ? query._q.trim() : '';
  return {
    type: typeOf(query.type) ?? 'person',
    state: oneOf(NAME_STATES, query.state) ?? 'proposed',
    sort: oneOf(NAME_SORTS, query.sort) ?? 'articles',
    ...(search ? { search } : {}),
    ...(typeof query.source === 'string' && DOCUMENT_ID.test(query.source) ? { source: query.source } : {}),
    ...pageOf(query),
  };
};

/** Reads what the list of decisions is asked for. */
export const decisionsQuery = (
  query: NamesQuery,
): { type?: EntityType; action?: NameAction; page: number; pageSize: number } => ({
  type: typeOf(query.type),
  action: oneOf(NAME_ACTIONS, query.action),
  ...pageOf(query),
});
