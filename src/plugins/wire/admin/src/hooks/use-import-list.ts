import type { ImportFilter, ListImportsResponse } from '../../../shared/contracts/imports';
import { pollingInterval } from '../lib/polling';
import { useListWireImportsQuery } from '../services/wire-api';
import { useAgain } from './use-again';
import { usePageVisible } from './use-page-visible';

/** A page of imports, asked for again every second while one of them is under way and the page is seen. */
export const useImportList = (
  args: ImportFilter & { page: number; pageSize: number },
): { list?: ListImportsResponse; error?: unknown; isLoading: boolean; refetch: () => void } => {
  const visible = usePageVisible();
  const { currentData, error, refetch } = useListWireImportsQuery(args, { refetchOnMountOrArgChange: true });
  useAgain(refetch, pollingInterval(currentData?.data ?? [], visible));

  return { list: currentData, error, isLoading: !currentData && !error, refetch };
};
