import type { ListImportsResponse } from '../../../shared/contracts/imports';
import { pollingInterval } from '../lib/polling';
import { wireApi } from '../services/wire-api';
import { usePageVisible } from './use-page-visible';

const { useQueryState, useQuerySubscription } = wireApi.endpoints.listWireImports;

/** A page of imports, asked for again every second while one of them is under way and the page is seen. */
export const useImportList = (args: {
  page: number;
  pageSize: number;
}): { list?: ListImportsResponse; error?: unknown; isLoading: boolean; refetch: () => void } => {
  const visible = usePageVisible();
  const { currentData, error } = useQueryState(args);
  const { refetch } = useQuerySubscription(args, {
    pollingInterval: pollingInterval(currentData?.data ?? [], visible),
    refetchOnMountOrArgChange: true,
  });

  return { list: currentData, error, isLoading: !currentData && !error, refetch };
};
