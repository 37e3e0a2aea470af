import type { ImportSummary } from '../../../shared/contracts/imports';
import { isRefused } from '../lib/is-missing';
import { pollingInterval } from '../lib/polling';
import { wireApi } from '../services/wire-api';
import { usePageVisible } from './use-page-visible';

const { useQueryState, useQuerySubscription } = wireApi.endpoints.getWireImport;

/** An import, asked for again every second while it is under way and the page is seen, unless the server has said that it will not do. */
export const useImport = (
  documentId: string,
): { summary?: ImportSummary; error?: unknown; isLoading: boolean; refetch: () => void } => {
  const visible = usePageVisible();
  const { currentData, error } = useQueryState(documentId);
  const asked = isRefused(error) ? [] : [currentData ?? { state: 'queued' as const }];
  const { refetch } = useQuerySubscription(documentId, {
    pollingInterval: pollingInterval(asked, visible),
    refetchOnMountOrArgChange: true,
  });

  return { summary: currentData, error, isLoading: !currentData && !error, refetch };
};
