import { usePageVisible } from './use-page-visible';
import { useGetWireSourceQuery, useListWireSourcesWithHealthQuery } from '../services/wire-api';

/** How a source does changes slowly, but it does while an editor looks. */
const LOOK_MS = 30_000;

const useLooking = () => ({
  pollingInterval: usePageVisible() ? LOOK_MS : 0,
  refetchOnMountOrArgChange: true,
});

/** All sources with how they do, asked for again every half minute while the page is seen. */
export const useSources = () => useListWireSourcesWithHealthQuery(undefined, useLooking());

/** One source, likewise. */
export const useSource = (documentId: string) => useGetWireSourceQuery(documentId, useLooking());
