import type { EntityType } from '../../../core/entities/mention';
import { PLUGIN_ID, UID, type NameProposalState } from '../../../shared/constants';
import type {
  GetNameRecordResponse,
  ListNameArticlesResponse,
  ListNameRecordsResponse,
  NameRecord,
  NameRecordFilter,
  NameSort,
} from '../../../shared/contracts/name-records';
import type {
  ConfirmNamesRequest,
  DecideNamesResponse,
  DifferentNamesRequest,
  LinkNameRequest,
  ListNameDecisionsResponse,
  ListNameProposalsResponse,
  MergeNamesRequest,
  NameDecisionFilter,
  NameDecisionSummary,
  RejectNamesRequest,
  SplitNameRequest,
} from '../../../shared/contracts/names';
import { queryString } from '../lib/query-string';
import { wireApi } from './wire-api';

interface PageArgs {
  page: number;
  pageSize: number;
}

/** What the panel decides about names, by the route that it goes to. */
export type NameRequest =
  | { action: 'confirm'; body: ConfirmNamesRequest }
  | { action: 'merge'; body: MergeNamesRequest }
  | { action: 'split'; body: SplitNameRequest }
  | { action: 'reject'; body: RejectNamesRequest }
  | { action: 'different'; body: DifferentNamesRequest }
  | { action: 'link'; body: LinkNameRequest };

export interface RecordArgs {
  type: EntityType;
  id: string;
}

const recordUrl = ({ type, id }: RecordArgs, rest = '') =>
  `/${PLUGIN_ID}/names/records/${type}/${encodeURIComponent(id)}${rest}`;

/** The Content Manager's forms of the records that a decision is about. */
const documentsOf = (decision: NameDecisionSummary | null | undefined) =>
  (decision?.names ?? []).map(
    ({ documentId }) => ({ type: 'Document', id: `${UID[decision!.type]}_${documentId}` }) as const,
  );

/** What the Names pages read, and the decisions they take: each of these changes lists, records and proposals alike. */
export const namesApi = wireApi.enhanceEndpoints({ addTagTypes: ['WireName'] }).injectEndpoints({
  endpoints: (build) => ({
    listNameRecords: build.query<ListNameRecordsResponse, NameRecordFilter & PageArgs & { sort?: NameSort }>({
      query: (params) => ({
        url: `/${PLUGIN_ID}/names/records`,
        method: 'GET',
        config: { params: queryString(params) },
      }),
      providesTags: ['WireName'],
    }),
    getNameRecord: build.query<NameRecord, RecordArgs>({
      query: (record) => ({ url: recordUrl(record), method: 'GET' }),
      transformResponse: ({ data }: GetNameRecordResponse) => data,
      providesTags: ['WireName'],
    }),
    listNameArticles: build.query<ListNameArticlesResponse, RecordArgs & PageArgs>({
      query: ({ page, pageSize, ...record }) => ({
        url: recordUrl(record, '/articles'),
        method: 'GET',
        config: { params: queryString({ page, pageSize }) },
      }),
      providesTags: ['WireName'],
    }),
    listNameProposals: build.query<
      ListNameProposalsResponse,
      PageArgs & { type?: EntityType; state?: NameProposalState; record?: string }
    >({
      query: (params) => ({
        url: `/${PLUGIN_ID}/names/proposals`,
        method: 'GET',
        config: { params: queryString(params) },
      }),
      providesTags: ['WireName'],
    }),
    listNameDecisions: build.query<ListNameDecisionsResponse, NameDecisionFilter & PageArgs>({
      query: (params) => ({
        url: `/${PLUGIN_ID}/names/decisions`,
        method: 'GET',
        config: { params: queryString(params) },
      }),
      providesTags: ['WireName'],
    }),
    decideNames: build.mutation<NameDecisionSummary | null, NameRequest>({
      query: ({ action, body }) => ({ url: `/${PLUGIN_ID}/names/${action}`, method: 'POST', data: body }),
      transformResponse: ({ data }: DecideNamesResponse) => data,
      // When it was refused, too: somebody else has been there first.
      invalidatesTags: (decision) => ['WireName', ...documentsOf(decision)],
    }),
    undoNameDecision: build.mutation<NameDecisionSummary, { id: string; reason?: string }>({
      query: ({ id, reason }) => ({
        url: `/${PLUGIN_ID}/names/decisions/${encodeURIComponent(id)}/undo`,
        method: 'POST',
        data: { reason },
      }),
      transformResponse: ({ data }: { data: NameDecisionSummary }) => data,
      invalidatesTags: (decision) => ['WireName', ...documentsOf(decision)],
    }),
  }),
});

export const {
  useListNameRecordsQuery,
  useGetNameRecordQuery,
  useListNameArticlesQuery,
  useListNameProposalsQuery,
  useListNameDecisionsQuery,
  useDecideNamesMutation,
  useUndoNameDecisionMutation,
  usePrefetch: useNamePrefetch,
} = namesApi;
