import { useQueryParams } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { changeAddress, type AddressChanges } from '../lib/change-address';

/**
 * What a list's address says, and how to change it. Strapi's own `setQuery` writes words as they are, so that an issuer `A & B` would
 * become a filter by `A`.
 */
export const useAddress = <Q extends object>(): [query: Q, change: (changes: AddressChanges<Q>) => void] => {
  const [{ query }] = useQueryParams<Q>();
  const [, setParams] = useSearchParams();
  return [query, (changes) => setParams((before) => changeAddress(before, changes))];
};
