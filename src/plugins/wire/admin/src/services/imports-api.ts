import type { AgainPreviewResponse, AgainRequest, AgainResponse } from '../../../shared/contracts/again';
import type { ImportSummary } from '../../../shared/contracts/imports';
import type { OriginalTextResponse } from '../../../shared/contracts/receipts';
import type { UndoPreview, UndoPreviewResponse } from '../../../shared/contracts/undo';
import { PLUGIN_ID } from '../../../shared/constants';
import { wireApi } from './wire-api';

const importUrl = (id: string, rest: string) => `/${PLUGIN_ID}/imports/${encodeURIComponent(id)}/${rest}`;

/** Where an item of an import can be had as it came. */
export const originalUrl = (id: string, receipt: string): string =>
  importUrl(id, `receipts/${encodeURIComponent(receipt)}/original`);

/** Where the report of an import is. */
export const reportUrl = (id: string): string => importUrl(id, 'report.csv');

/** What can be looked at, and asked for, of one import, besides how it runs. */
const importsApi = wireApi.injectEndpoints({
  endpoints: (build) => ({
    getWireUndoPreview: build.query<UndoPreview, string>({
      query: (id) => ({ url: importUrl(id, 'undo-preview'), method: 'GET' }),
      transformResponse: ({ data }: UndoPreviewResponse) => data,
    }),
    getWireOriginal: build.query<OriginalTextResponse['data'], { id: string; receipt: string }>({
      query: ({ id, receipt }) => ({ url: `${originalUrl(id, receipt)}/text`, method: 'GET' }),
      transformResponse: ({ data }: OriginalTextResponse) => data,
    }),
    previewWireAgain: build.query<AgainPreviewResponse['data'], AgainRequest & { id: string }>({
      query: ({ id, ...data }) => ({ url: importUrl(id, 'again/preview'), method: 'POST', data }),
      transformResponse: ({ data }: AgainPreviewResponse) => data,
    }),
    startWireAgain: build.mutation<ImportSummary, Pick<AgainRequest, 'receipt'> & { id: string }>({
      query: ({ id, ...data }) => ({ url: importUrl(id, 'again'), method: 'POST', data }),
      transformResponse: ({ data }: AgainResponse) => data,
    }),
  }),
});

export const {
  useGetWireUndoPreviewQuery,
  useGetWireOriginalQuery,
  usePreviewWireAgainQuery,
  useStartWireAgainMutation,
} = importsApi;
