import type {
  DecideManyRecurringRequest,
  DecideManyRecurringResponse,
  DecideRecurringRequest,
  DecideRecurringResponse,
  GetRecurringRunResponse,
  ListRecurringResponse,
  ListRecurringRunsResponse,
  RecurringFilter,
  RecurringRunSummary,
  StartRecurringRunRequest,
  UndoRecurringRequest,
} from '../../../shared/contracts/recurring';
import { PLUGIN_ID } from '../../../shared/constants';
import { queryString } from '../lib/query-string';
import type { RunningAction } from './review-api';
import { wireApi } from './wire-api';

interface PageArgs {
  page: number;
  pageSize: number;
}

const url = (rest = '') => `/${PLUGIN_ID}/recurring${rest}`;
const ofOne = (id: string, rest: string) => url(`/${encodeURIComponent(id)}${rest}`);

/** A decision about a paragraph may be one about its notice. */
const CHANGED = ['WireRecurring', 'WireNoticeList', 'WireNotice', 'WireApplication'] as const;

/** What the page about paragraphs that recur reads and changes. */
const recurringApi = wireApi
  .enhanceEndpoints({ addTagTypes: [...CHANGED, 'WireRecurringRun'] as const })
  .injectEndpoints({
    endpoints: (build) => ({
      listWireRecurring: build.query<ListRecurringResponse, PageArgs & RecurringFilter>({
        query: (params) => ({ url: url(), method: 'GET', config: { params: queryString(params) } }),
        providesTags: ['WireRecurring'],
      }),
      decideWireRecurring: build.mutation<DecideRecurringResponse, DecideRecurringRequest & { id: string }>({
        query: ({ id, ...data }) => ({ url: ofOne(id, '/decide'), method: 'POST', data }),
        invalidatesTags: [...CHANGED],
      }),
      decideWireRecurringMany: build.mutation<
        DecideManyRecurringResponse['data'],
        DecideManyRecurringRequest
      >({
        query: (data) => ({ url: url('/decide'), method: 'POST', data }),
        transformResponse: ({ data }: DecideManyRecurringResponse) => data,
        invalidatesTags: [...CHANGED],
      }),
      undoWireRecurring: build.mutation<DecideRecurringResponse, UndoRecurringRequest & { id: string }>({
        query: ({ id, ...data }) => ({ url: ofOne(id, '/undo'), method: 'POST', data }),
        invalidatesTags: [...CHANGED],
      }),
      listWireRecurringRuns: build.query<ListRecurringRunsResponse, PageArgs>({
        query: (params) => ({ url: url('/runs'), method: 'GET', config: { params: queryString(params) } }),
        providesTags: ['WireRecurringRun'],
      }),
      startWireRecurringRuns: build.mutation<RecurringRunSummary[], StartRecurringRunRequest>({
        query: (data) => ({ url: url('/runs'), method: 'POST', data }),
        transformResponse: ({ data }: ListRecurringRunsResponse) => data,
        invalidatesTags: ['WireRecurringRun'],
      }),
      actOnWireRecurringRun: build.mutation<RecurringRunSummary, { id: string; action: RunningAction }>({
        query: ({ id, action }) => ({
          url: url(`/runs/${encodeURIComponent(id)}/${action}`),
          method: 'POST',
          data: {},
        }),
        transformResponse: ({ data }: GetRecurringRunResponse) => data,
        invalidatesTags: ['WireRecurringRun'],
      }),
    }),
  });

export const {
  useListWireRecurringQuery,
  useDecideWireRecurringMutation,
  useDecideWireRecurringManyMutation,
  useUndoWireRecurringMutation,
  useListWireRecurringRunsQuery,
  useStartWireRecurringRunsMutation,
  useActOnWireRecurringRunMutation,
} = recurringApi;
