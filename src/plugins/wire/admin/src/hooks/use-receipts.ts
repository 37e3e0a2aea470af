import { useEffect, useRef } from 'react';
import type { ImportSummary, ListReceiptsResponse, ReceiptFilter } from '../../../shared/contracts/imports';
import { isUnderWay, pollingInterval } from '../lib/polling';
import { useListWireReceiptsQuery } from '../services/wire-api';
import { useAgain } from './use-again';
import { usePageVisible } from './use-page-visible';

interface ReceiptArgs extends ReceiptFilter {
  id: string;
  page: number;
  pageSize: number;
}

/**
 * A page of an import's receipts, kept fresh while the import is under way.
 *
 * @param summary the import; when nothing is done with it any more, the receipts are asked for a last time
 */
export const useReceipts = (
  args: ReceiptArgs,
  summary: Pick<ImportSummary, 'state' | 'retrying'>,
): { list?: ListReceiptsResponse; error?: unknown; isLoading: boolean; refetch: () => void } => {
  const visible = usePageVisible();
  const { currentData, error, refetch } = useListWireReceiptsQuery(args, { refetchOnMountOrArgChange: true });
  useAgain(refetch, pollingInterval([summary], visible));

  const over = !isUnderWay(summary);
  const wasOver = useRef(over);
  useEffect(() => {
    // What is on its way may have been asked for before it was over, and would stand for what is asked for now.
    const lastTime = async () => {
      await refetch();
      await refetch();
    };
    if (over && !wasOver.current) void lastTime();
    wasOver.current = over;
  }, [over, refetch]);

  return { list: currentData, error, isLoading: !currentData && !error, refetch };
};
