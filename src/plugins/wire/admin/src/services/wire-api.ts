import { adminApi } from '@strapi/strapi/admin';
import type {
  GetImportResponse,
  ImportFilter,
  ImportSummary,
  ListImportsResponse,
  ListSourcesResponse,
} from '../../../shared/contracts/imports';
import type { ListReceiptsResponse, ReceiptFilter } from '../../../shared/contracts/receipts';
import type {
  ConflictSummary,
  ListArticleConflictsResponse,
  ResolveConflictRequest,
  ResolveConflictResponse,
} from '../../../shared/contracts/conflicts';
import type {
  KillAlertSummary,
  ListArticleKillAlertsResponse,
  SeeKillAlertResponse,
} from '../../../shared/contracts/kill-alerts';
import type {
  ListSourcesWithHealthResponse,
  NewSecretRequest,
  NewSecretResponse,
  PollSourceResponse,
  SaveSourceRequest,
  SourceResponse,
} from '../../../shared/contracts/sources';
import type { ListLeftByUndoResponse } from '../../../shared/contracts/undo';
import { PLUGIN_ID, UID } from '../../../shared/constants';
import type { ImportAction } from '../hooks/use-act-on-import';
import { queryString } from '../lib/query-string';

interface PageArgs {
  page: number;
  pageSize: number;
}

const sourceUrl = (id: string, rest = '') => `/${PLUGIN_ID}/sources/${encodeURIComponent(id)}${rest}`;

/** `Document` is the content manager's own. */
const TAGS = ['WireSource', 'WireConflict', 'WireKillAlert', 'Document'] as const;

/** What is out of date when a conflict or an alert of an article, or the article, has changed. */
const ofArticle = (type: 'WireConflict' | 'WireKillAlert', article: string) => [
  { type, id: article },
  { type: 'Document', id: `${UID.article}_${article}` } as const,
];

/**
 * What the pages read and change. Previewing, testing and starting an import send files and are no queries: see `usePreview`, `useSourceTest`
 * and `useStartImport`.
 */
export const wireApi = adminApi.enhanceEndpoints({ addTagTypes: TAGS }).injectEndpoints({
  endpoints: (build) => ({
    listWireImports: build.query<ListImportsResponse, PageArgs & ImportFilter>({
      query: (params) => ({
        url: `/${PLUGIN_ID}/imports`,
        method: 'GET',
        config: { params: queryString(params) },
      }),
    }),
    getWireImport: build.query<ImportSummary, string>({
      query: (id) => ({ url: `/${PLUGIN_ID}/imports/${encodeURIComponent(id)}`, method: 'GET' }),
      transformResponse: ({ data }: GetImportResponse) => data,
    }),
    listWireReceipts: build.query<ListReceiptsResponse, PageArgs & ReceiptFilter & { id: string }>({
      query: ({ id, ...params }) => ({
        url: `/${PLUGIN_ID}/imports/${encodeURIComponent(id)}/receipts`,
        method: 'GET',
        config: { params: queryString(params) },
      }),
    }),
    listWireConflicts: build.query<ConflictSummary[], string>({
      query: (article) => ({
        url: `/${PLUGIN_ID}/articles/${encodeURIComponent(article)}/conflicts`,
        method: 'GET',
      }),
      transformResponse: ({ data }: ListArticleConflictsResponse) => data,
      // Whoever saves the article may have settled some.
      providesTags: (_result, _error, article) => ofArticle('WireConflict', article),
    }),
    resolveWireConflict: build.mutation<
      ConflictSummary,
      ResolveConflictRequest & { id: string; article: string; isFollowed?: boolean }
    >({
      query: ({ id, article: _shown, isFollowed: _then, ...data }) => ({
        url: `/${PLUGIN_ID}/conflicts/${encodeURIComponent(id)}/resolve`,
        method: 'POST',
        data,
      }),
      transformResponse: ({ data }: ResolveConflictResponse) => data,
      // When it was outdated, too: the list has to be another one. A list that is being read is not read again, so of several only the last.
      invalidatesTags: (_result, error, { article, isFollowed }) =>
        isFollowed && !error ? [] : ofArticle('WireConflict', article),
    }),
    listWireKillAlerts: build.query<ListArticleKillAlertsResponse['data'], string>({
      query: (article) => ({
        url: `/${PLUGIN_ID}/articles/${encodeURIComponent(article)}/kill-alerts`,
        method: 'GET',
      }),
      transformResponse: ({ data }: ListArticleKillAlertsResponse) => data,
      // Whoever unpublishes the article changes what they say.
      providesTags: (_result, _error, article) => ofArticle('WireKillAlert', article),
    }),
    seeWireKillAlert: build.mutation<KillAlertSummary, { id: string; article: string }>({
      query: ({ id }) => ({
        url: `/${PLUGIN_ID}/kill-alerts/${encodeURIComponent(id)}/seen`,
        method: 'POST',
        data: {},
      }),
      transformResponse: ({ data }: SeeKillAlertResponse) => data,
      invalidatesTags: (_result, _error, { article }) => [{ type: 'WireKillAlert', id: article }],
    }),
    /** Undoing the rest is undoing once more. */
    actOnWireImport: build.mutation<unknown, { id: string; action: ImportAction }>({
      query: ({ id, action }) => ({
        url: `/${PLUGIN_ID}/imports/${encodeURIComponent(id)}/${action === 'rest' ? 'undo' : action}`,
        method: 'POST',
        data: {},
      }),
    }),
    /** `at` is when the undo was: another one leaves something else. */
    listWireLeft: build.query<ListLeftByUndoResponse, PageArgs & { id: string; at?: string }>({
      query: ({ id, at: _at, ...params }) => ({
        url: `/${PLUGIN_ID}/imports/${encodeURIComponent(id)}/left`,
        method: 'GET',
        config: { params: queryString(params) },
      }),
    }),
    listWireSources: build.query<ListSourcesResponse['data'], void>({
      query: () => ({ url: `/${PLUGIN_ID}/sources`, method: 'GET' }),
      transformResponse: ({ data }: ListSourcesResponse) => data,
      providesTags: ['WireSource'],
    }),
    listWireSourcesWithHealth: build.query<ListSourcesWithHealthResponse, void>({
      query: () => ({ url: `/${PLUGIN_ID}/sources/overview`, method: 'GET' }),
      providesTags: ['WireSource'],
    }),
    getWireSource: build.query<SourceResponse, string>({
      query: (id) => ({ url: sourceUrl(id), method: 'GET' }),
      providesTags: ['WireSource'],
    }),
    createWireSource: build.mutation<SourceResponse, SaveSourceRequest['data']>({
      query: (data) => ({ url: `/${PLUGIN_ID}/sources`, method: 'POST', data: { data } }),
      invalidatesTags: ['WireSource'],
    }),
    updateWireSource: build.mutation<SourceResponse, SaveSourceRequest & { id: string }>({
      query: ({ id, data }) => ({ url: sourceUrl(id), method: 'PUT', data: { data } }),
      invalidatesTags: ['WireSource'],
    }),
    /** The source's own page still stands until it is left, so only the lists are asked for again: see `SourcesPage`. */
    deleteWireSource: build.mutation<unknown, string>({
      query: (id) => ({ url: sourceUrl(id), method: 'DELETE' }),
    }),
    pollWireSource: build.mutation<PollSourceResponse['data'], string>({
      query: (id) => ({ url: sourceUrl(id, '/poll'), method: 'POST', data: {} }),
      transformResponse: ({ data }: PollSourceResponse) => data,
      invalidatesTags: ['WireSource'],
    }),
    newWireSecret: build.mutation<NewSecretResponse['data'], NewSecretRequest & { id: string }>({
      query: ({ id, ...data }) => ({ url: sourceUrl(id, '/secret'), method: 'POST', data }),
      transformResponse: ({ data }: NewSecretResponse) => data,
      invalidatesTags: ['WireSource'],
    }),
    deleteWireSecret: build.mutation<unknown, { id: string; secret: string }>({
      query: ({ id, secret }) => ({
        url: sourceUrl(id, '/secret'),
        method: 'DELETE',
        config: { params: queryString({ id: secret }) },
      }),
      invalidatesTags: ['WireSource'],
    }),
  }),
});

export const {
  useListWireImportsQuery,
  useGetWireImportQuery,
  useListWireReceiptsQuery,
  useLazyListWireReceiptsQuery,
  useListWireConflictsQuery,
  useResolveWireConflictMutation,
  useListWireKillAlertsQuery,
  useSeeWireKillAlertMutation,
  useActOnWireImportMutation,
  useListWireLeftQuery,
  useListWireSourcesQuery,
  useListWireSourcesWithHealthQuery,
  useGetWireSourceQuery,
  useCreateWireSourceMutation,
  useUpdateWireSourceMutation,
  useDeleteWireSourceMutation,
  usePollWireSourceMutation,
  useNewWireSecretMutation,
  useDeleteWireSecretMutation,
} = wireApi;
