import type { FilterQuery } from '../lib/import-filters';
import { useAddress } from './use-address';

/**
 * What stands in the address about filters, and how to change it: another filter begins at the first page.
 *
 * @param names those of the list
 * @returns `set` with undefined takes a filter out; `clear` takes all of them out
 */
export const useFilters = (
  names: readonly (keyof FilterQuery)[],
): {
  query: FilterQuery;
  set: (name: keyof FilterQuery, value: string | undefined) => void;
  clear: () => void;
} => {
  const [query, change] = useAddress<FilterQuery>();
  return {
    query,
    set: (name, value) => change({ [name]: value }),
    clear: () => change(Object.fromEntries(names.map((name) => [name, undefined]))),
  };
};
