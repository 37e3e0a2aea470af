import type { ImportSummary } from '../../../shared/contracts/imports';
import { isRefused } from '../lib/is-missing';
import { pollingInterval } from '../lib/polling';
import { useGetWireImportQuery } from '../services/wire-api';
import { useAgain } from './use-again';
import { usePageVisible } from './use-page-visible';

/** An import, asked for again every second while it is under way and the page is seen, unless the server has said that it will not do. */
export const useImport = (
  documentId: string,
): { summary?: ImportSummary; error?: unknown; isLoading: boolean; refetch: () => void } => {
  const visible = usePageVisible();
  const { currentData, error, refetch } = useGetWireImportQuery(documentId, {
    refetchOnMountOrArgChange: true,
  });
  const asked = isRefused(error) ? [] : [currentData ?? { state: 'queued' as const }];
  useAgain(refetch, pollingInterval(asked, visible));

  return { summary: currentData, error, isLoading: !currentData && !error, refetch };
};
