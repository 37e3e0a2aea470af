import type {
  ApplicationSummary,
  GetApplicationResponse,
  ListApplicationsResponse,
  ListLeftArticlesResponse,
} from '../../../shared/contracts/applications';
import type {
  DecideManyRequest,
  DecideManyResponse,
  DecideRequest,
  DecideResponse,
  UndoManyRequest,
  UndoRequest,
} from '../../../shared/contracts/notice-decisions';
import type {
  GetNoticeResponse,
  IssuerCount,
  ListIssuersResponse,
  ListNoticesResponse,
  ListOccurrencesResponse,
  NoticeDetail,
  NoticeFilter,
  NoticeSort,
} from '../../../shared/contracts/notices';
import type { ListHistoryResponse } from '../../../shared/contracts/notice-history';
import { PLUGIN_ID } from '../../../shared/constants';
import { queryString } from '../lib/query-string';
import { wireApi } from './wire-api';

interface PageArgs {
  page: number;
  pageSize: number;
}

export interface NoticeListArgs extends PageArgs {
  filter: NoticeFilter;
  sort: NoticeSort;
}

export type RunningAction = 'cancel' | 'continue';

const TAGS = ['WireNotice', 'WireNoticeList', 'WireNoticeHistory', 'WireApplication'] as const;

const noticeUrl = (id: string, rest = '') => `/${PLUGIN_ID}/notices/${encodeURIComponent(id)}${rest}`;
const applicationUrl = (id: string, rest = '') =>
  `/${PLUGIN_ID}/applications/${encodeURIComponent(id)}${rest}`;

/** What a decision about one notice makes out of date beside the notice itself: the list has its own time, see `useReviewQueue`. */
const afterChange = (id: string) => [{ type: 'WireNoticeHistory', id } as const, 'WireApplication' as const];

/** What the pages about legal notices read and change. */
const reviewApi = wireApi.enhanceEndpoints({ addTagTypes: TAGS }).injectEndpoints({
  endpoints: (build) => ({
    listWireNotices: build.query<ListNoticesResponse, NoticeListArgs>({
      query: ({ filter, ...params }) => ({
        url: `/${PLUGIN_ID}/notices`,
        method: 'GET',
        config: { params: queryString({ ...filter, ...params }) },
      }),
      providesTags: ['WireNoticeList'],
    }),
    listWireIssuers: build.query<IssuerCount[], NoticeFilter>({
      query: (params) => ({
        url: `/${PLUGIN_ID}/notices/issuers`,
        method: 'GET',
        config: { params: queryString(params) },
      }),
      transformResponse: ({ data }: ListIssuersResponse) => data,
      providesTags: ['WireNoticeList'],
    }),
    getWireNotice: build.query<NoticeDetail, string>({
      query: (id) => ({ url: noticeUrl(id), method: 'GET' }),
      transformResponse: ({ data }: GetNoticeResponse) => data,
      providesTags: (_result, _error, id) => [{ type: 'WireNotice', id }],
    }),
    listWireOccurrences: build.query<ListOccurrencesResponse, PageArgs & { id: string }>({
      query: ({ id, ...params }) => ({
        url: noticeUrl(id, '/flags'),
        method: 'GET',
        config: { params: queryString(params) },
      }),
      providesTags: (_result, _error, { id }) => [{ type: 'WireNotice', id }],
    }),
    listWireNoticeHistory: build.query<ListHistoryResponse, PageArgs & { id: string }>({
      query: ({ id, ...params }) => ({
        url: noticeUrl(id, '/history'),
        method: 'GET',
        config: { params: queryString(params) },
      }),
      providesTags: (_result, _error, { id }) => [{ type: 'WireNoticeHistory', id }],
    }),
    decideWireNotice: build.mutation<DecideResponse, DecideRequest & { id: string }>({
      query: ({ id, ...data }) => ({ url: noticeUrl(id, '/decide'), method: 'POST', data }),
      async onQueryStarted({ id }, { dispatch, queryFulfilled }) {
        const answer = await queryFulfilled.catch(() => undefined);
        if (answer) dispatch(reviewApi.util.upsertQueryData('getWireNotice', id, answer.data.data));
      },
      // The answer says what the notice is now; after a refusal it has to be asked for.
      invalidatesTags: (_result, error, { id }) =>
        error ? [{ type: 'WireNotice', id }, ...afterChange(id)] : afterChange(id),
    }),
    undoWireNotice: build.mutation<DecideResponse, UndoRequest & { id: string }>({
      query: ({ id, ...data }) => ({ url: noticeUrl(id, '/undo'), method: 'POST', data }),
      async onQueryStarted({ id }, { dispatch, queryFulfilled }) {
        const answer = await queryFulfilled.catch(() => undefined);
        if (answer) dispatch(reviewApi.util.upsertQueryData('getWireNotice', id, answer.data.data));
      },
      // It may wait again, and then the queue has one more.
      invalidatesTags: (_result, error, { id }) => [
        'WireNoticeList',
        ...(error ? [{ type: 'WireNotice', id } as const] : []),
        ...afterChange(id),
      ],
    }),
    decideWireNotices: build.mutation<DecideManyResponse['data'], DecideManyRequest>({
      query: (data) => ({ url: `/${PLUGIN_ID}/notices/decide`, method: 'POST', data }),
      transformResponse: ({ data }: DecideManyResponse) => data,
      invalidatesTags: [...TAGS],
    }),
    undoWireNotices: build.mutation<DecideManyResponse['data'], UndoManyRequest>({
      query: (data) => ({ url: `/${PLUGIN_ID}/notices/undo`, method: 'POST', data }),
      transformResponse: ({ data }: DecideManyResponse) => data,
      invalidatesTags: [...TAGS],
    }),
    listWireApplications: build.query<ListApplicationsResponse, PageArgs & { notice?: string }>({
      query: (params) => ({
        url: `/${PLUGIN_ID}/applications`,
        method: 'GET',
        config: { params: queryString(params) },
      }),
      providesTags: ['WireApplication'],
    }),
    listWireLeftArticles: build.query<ListLeftArticlesResponse, PageArgs & { id: string; at?: string }>({
      query: ({ id, at: _at, ...params }) => ({
        url: applicationUrl(id, '/left'),
        method: 'GET',
        config: { params: queryString(params) },
      }),
      providesTags: ['WireApplication'],
    }),
    actOnWireApplication: build.mutation<ApplicationSummary, { id: string; action: RunningAction }>({
      query: ({ id, action }) => ({ url: applicationUrl(id, `/${action}`), method: 'POST', data: {} }),
      transformResponse: ({ data }: GetApplicationResponse) => data,
      invalidatesTags: ['WireApplication'],
    }),
  }),
});

export const {
  useListWireNoticesQuery,
  useListWireIssuersQuery,
  useGetWireNoticeQuery,
  useListWireOccurrencesQuery,
  useListWireNoticeHistoryQuery,
  useDecideWireNoticeMutation,
  useUndoWireNoticeMutation,
  useDecideWireNoticesMutation,
  useUndoWireNoticesMutation,
  useListWireApplicationsQuery,
  useListWireLeftArticlesQuery,
  useActOnWireApplicationMutation,
} = reviewApi;
