import type { DeskResponse, DeskSummary } from '../../../shared/contracts/desk';
import { PLUGIN_ID } from '../../../shared/constants';
import { wireApi } from './wire-api';

/** What the widget on the home page reads. */
export const homeApi = wireApi.injectEndpoints({
  endpoints: (build) => ({
    getWireDesk: build.query<DeskSummary, void>({
      query: () => ({ url: `/${PLUGIN_ID}/desk`, method: 'GET' }),
      transformResponse: ({ data }: DeskResponse) => data,
    }),
  }),
});

export const { useGetWireDeskQuery } = homeApi;
