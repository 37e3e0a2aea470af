import { adminApi } from '@strapi/strapi/admin';
import type { ReceiptState } from '../../../core/duplicates/receipt-state';
import type {
  GetImportResponse,
  ImportSummary,
  ListImportsResponse,
  ListReceiptsResponse,
  ListSourcesResponse,
} from '../../../shared/contracts/imports';
import { PLUGIN_ID } from '../../../shared/constants';

interface PageArgs {
  page: number;
  pageSize: number;
}

/** What the pages read. Previewing and starting an import send files and are no queries: see `usePreview` and `useStartImport`. */
export const wireApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    listWireImports: build.query<ListImportsResponse, PageArgs>({
      query: (params) => ({ url: `/${PLUGIN_ID}/imports`, method: 'GET', config: { params } }),
    }),
    getWireImport: build.query<ImportSummary, string>({
      query: (id) => ({ url: `/${PLUGIN_ID}/imports/${encodeURIComponent(id)}`, method: 'GET' }),
      transformResponse: ({ data }: GetImportResponse) => data,
    }),
    listWireReceipts: build.query<ListReceiptsResponse, PageArgs & { id: string; state?: ReceiptState }>({
      query: ({ id, ...params }) => ({
        url: `/${PLUGIN_ID}/imports/${encodeURIComponent(id)}/receipts`,
        method: 'GET',
        config: { params },
      }),
    }),
    listWireSources: build.query<string[], void>({
      query: () => ({ url: `/${PLUGIN_ID}/sources`, method: 'GET' }),
      transformResponse: ({ data }: ListSourcesResponse) => data.map(({ name }) => name),
    }),
  }),
});

export const {
  useListWireImportsQuery,
  useGetWireImportQuery,
  useListWireReceiptsQuery,
  useLazyListWireReceiptsQuery,
  useListWireSourcesQuery,
} = wireApi;
