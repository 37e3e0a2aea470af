import { Pagination } from '@strapi/strapi/admin';
import type { Pagination as Pages } from '../../../shared/contracts/imports';
import { PAGE_SIZES } from '../lib/page-query';

/** Below a list: its pages, and how many entries are on one. */
export const ListPages = ({ pagination, pageSize }: { pagination: Pages; pageSize: number }) => (
  <Pagination.Root {...pagination} defaultPageSize={pageSize}>
    <Pagination.PageSize options={PAGE_SIZES.map(String)} />
    <Pagination.Links />
  </Pagination.Root>
);
