import type { ImportSummary } from '../../../shared/contracts/imports';
import { pollingInterval } from '../lib/polling';
import { wireApi } from '../services/wire-api';
import { usePageVisible } from './use-page-visible';

const { useQueryState, useQuerySubscription } = wireApi.endpoints.getWireImport;

/** An import, asked for again every second while it is under way and the page is seen. */
export const useImport = (
  documentId: string,
): { summary?: ImportSummary; error?: unknown; isLoading: boolean; refetch: () => void } => {
  const visible = usePageVisible();
  const { currentData, error } = useQueryState(documentId);
  const { refetch } = useQuerySubscription(documentId, {
    pollingInterval: pollingInterval([currentData?.state ?? 'queued'], visible),
    refetchOnMountOrArgChange: true,
  });

  return { summary: currentData, error, isLoading: !currentData && !error, refetch };
};
