import type {
  ApplyInArticleRequest,
  ApplyInArticleResponse,
  CountPendingResponse,
  ListArticleFlagsResponse,
} from '../../../shared/contracts/article-flags';
import type { ArticleName, ListArticleNamesResponse } from '../../../shared/contracts/article-names';
import type { ListNearDuplicatesResponse, NearDuplicate } from '../../../shared/contracts/near-duplicates';
import type {
  ApplicationSummary,
  GetApplicationResponse,
  ListLeftArticlesResponse,
} from '../../../shared/contracts/applications';
import type { DecideRequest, DecideResponse, UndoRequest } from '../../../shared/contracts/notice-decisions';
import type {
  ArticlePublishing,
  ArticlePublishingResponse,
  OverrideResponse,
  PublishManyRequest,
  PublishManyResponse,
  PublishOutcome,
} from '../../../shared/contracts/publishing';
import type { ListVersionsResponse } from '../../../shared/contracts/versions';
import { PLUGIN_ID, UID } from '../../../shared/constants';
import { inBatches } from '../lib/in-batches';
import { queryString } from '../lib/query-string';
import { wireApi } from './wire-api';

const articleUrl = (article: string, rest: string) =>
  `/${PLUGIN_ID}/articles/${encodeURIComponent(article)}/${rest}`;
const noticeUrl = (notice: string, rest: string) =>
  `/${PLUGIN_ID}/notices/${encodeURIComponent(notice)}/${rest}`;

const TAGS = ['WireArticle', 'WirePending', 'Document', 'Relations'] as const;

/** `Document` is the content manager's own: what is told of an article changes with each save of it, and with what we change in it. */
const ofArticle = (article: string) => [
  { type: 'WireArticle', id: article } as const,
  { type: 'Document', id: `${UID.article}_${article}` } as const,
];
const LIST = { type: 'Document', id: `${UID.article}_LIST` } as const;

type Ask = (request: { url: string; method: 'GET'; config: object }) => unknown;
interface Answer {
  data?: unknown;
  error?: unknown;
}

let ask: Ask;

/** The rows of a table ask at once. */
const pendingOf = inBatches(
  (articles) =>
    ask({
      url: `/${PLUGIN_ID}/articles/pending`,
      method: 'GET',
      config: { params: queryString({ articles: articles.join(',') }) },
    }) as Promise<Answer>,
);

/** What the panels beside an article's form and the list of articles read and change. */
export const articleApi = wireApi.enhanceEndpoints({ addTagTypes: TAGS }).injectEndpoints({
  endpoints: (build) => ({
    listArticleFlags: build.query<ListArticleFlagsResponse, string>({
      query: (article) => ({ url: articleUrl(article, 'flags'), method: 'GET' }),
      providesTags: (_result, _error, article) => ofArticle(article),
    }),
    getArticlePublishing: build.query<ArticlePublishing, string>({
      query: (article) => ({ url: articleUrl(article, 'publishing'), method: 'GET' }),
      transformResponse: ({ data }: ArticlePublishingResponse) => data,
      providesTags: (_result, _error, article) => ofArticle(article),
    }),
    listArticleVersions: build.query<ListVersionsResponse, { article: string; pageSize: number }>({
      query: ({ article, pageSize }) => ({
        url: articleUrl(article, 'versions'),
        method: 'GET',
        config: { params: queryString({ page: 1, pageSize }) },
      }),
      providesTags: (_result, _error, { article }) => ofArticle(article),
    }),
    listNearDuplicates: build.query<NearDuplicate[], string>({
      query: (article) => ({ url: articleUrl(article, 'near-duplicates'), method: 'GET' }),
      transformResponse: ({ data }: ListNearDuplicatesResponse) => data,
      providesTags: (_result, _error, article) => ofArticle(article),
    }),
    listArticleNames: build.query<ArticleName[], string>({
      query: (article) => ({ url: articleUrl(article, 'names'), method: 'GET' }),
      transformResponse: ({ data }: ListArticleNamesResponse) => data,
      providesTags: (_result, _error, article) => ofArticle(article),
    }),
    countPendingNotices: build.query<number, string>({
      async queryFn(article, _api, _options, baseQuery) {
        ask = baseQuery as Ask;
        const { data, error } = await pendingOf(article);
        if (error) return { error: error as never };
        return { data: (data as CountPendingResponse).data[article] ?? 0 };
      },
      providesTags: (_result, _error, article) => [...ofArticle(article), 'WirePending'],
    }),
    /** What a decision changes is read again once it has been brought to the article: see `readArticleAgain`. */
    decideInArticle: build.mutation<DecideResponse, DecideRequest & { notice: string }>({
      query: ({ notice, ...data }) => ({ url: noticeUrl(notice, 'decide'), method: 'POST', data }),
    }),
    undoInArticle: build.mutation<DecideResponse, UndoRequest & { notice: string }>({
      query: ({ notice, ...data }) => ({ url: noticeUrl(notice, 'undo'), method: 'POST', data }),
    }),
    applyInArticle: build.mutation<
      ApplyInArticleResponse['data'],
      ApplyInArticleRequest & { article: string }
    >({
      query: ({ article, ...data }) => ({ url: articleUrl(article, 'apply'), method: 'POST', data }),
      transformResponse: ({ data }: ApplyInArticleResponse) => data,
    }),
    getApplication: build.query<ApplicationSummary, string>({
      query: (id) => ({ url: `/${PLUGIN_ID}/applications/${encodeURIComponent(id)}`, method: 'GET' }),
      transformResponse: ({ data }: GetApplicationResponse) => data,
    }),
    /** Of the articles that an application has left, the first ones. */
    listLeft: build.query<ListLeftArticlesResponse, string>({
      query: (id) => ({
        url: `/${PLUGIN_ID}/applications/${encodeURIComponent(id)}/left`,
        method: 'GET',
        config: { params: queryString({ pageSize: 100 }) },
      }),
    }),
    /** Has all that is shown of an article be read again; once, since what is being read at that moment is not read again. */
    readArticleAgain: build.mutation<null, string>({
      queryFn: () => ({ data: null }),
      invalidatesTags: (_result, _error, article) => [
        ...ofArticle(article),
        LIST,
        'WirePending',
        'Relations',
      ],
    }),
    overridePublishing: build.mutation<OverrideResponse['data'], { article: string; reason: string }>({
      query: ({ article, reason }) => ({
        url: articleUrl(article, 'override'),
        method: 'POST',
        data: { reason },
      }),
      transformResponse: ({ data }: OverrideResponse) => data,
      invalidatesTags: (_result, _error, { article }) => [{ type: 'WireArticle', id: article }],
    }),
    /** Without changing what is shown: the list is read again when the dialog is left. */
    publishArticles: build.mutation<PublishOutcome[], PublishManyRequest>({
      query: (data) => ({ url: `/${PLUGIN_ID}/articles/publish`, method: 'POST', data }),
      transformResponse: ({ data }: PublishManyResponse) => data,
    }),
    /** Has the content manager read again whatever it has read before: what is done on the wire's own pages changes articles and names. */
    readDocumentsAgain: build.mutation<null, void>({
      queryFn: () => ({ data: null }),
      invalidatesTags: [...TAGS],
    }),
    /** Has the list of articles be read again. */
    readArticlesAgain: build.mutation<null, void>({
      queryFn: () => ({ data: null }),
      invalidatesTags: [LIST, 'WirePending'],
    }),
  }),
});

export const {
  useListArticleFlagsQuery,
  useGetArticlePublishingQuery,
  useListArticleVersionsQuery,
  useListNearDuplicatesQuery,
  useListArticleNamesQuery,
  useCountPendingNoticesQuery,
  useDecideInArticleMutation,
  useUndoInArticleMutation,
  useApplyInArticleMutation,
  useLazyGetApplicationQuery,
  useLazyListLeftQuery,
  useReadArticleAgainMutation,
  useOverridePublishingMutation,
  usePublishArticlesMutation,
  useReadArticlesAgainMutation,
  useReadDocumentsAgainMutation,
} = articleApi;
