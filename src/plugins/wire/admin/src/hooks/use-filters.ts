import { useQueryParams } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import type { FilterQuery } from '../lib/import-filters';

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
  const [{ query }] = useQueryParams<FilterQuery>();
  const [, setParams] = useSearchParams();
  const change = (changes: Record<string, string | undefined>) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      for (const [name, value] of Object.entries({ ...changes, page: undefined })) {
        if (value === undefined) next.delete(name);
        else next.set(name, value);
      }
      return next;
    });

  return {
    query,
    set: (name, value) => change({ [name]: value }),
    clear: () => change(Object.fromEntries(names.map((name) => [name, undefined]))),
  };
};
