import { useEffect, useRef } from 'react';
import type { ImportSummary } from '../../../shared/contracts/imports';
import type { ListReceiptsResponse, ReceiptFilter } from '../../../shared/contracts/receipts';
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
  summary: Pick<ImportSummary, 'state' | 'retrying' | 'undo' | 'counts'>,
): { list?: ListReceiptsResponse; error?: unknown; isLoading: boolean; refetch: () => void } => {
  const visible = usePageVisible();
  const { currentData, error, refetch } = useListWireReceiptsQuery(args, { refetchOnMountOrArgChange: true });
  useAgain(refetch, pollingInterval([summary], visible));

  // An undo, or another trial of what failed, may begin and end between two looks at the import.
  const rest = isUnderWay(summary)
    ? undefined
    : JSON.stringify([summary.state, summary.undo?.at, summary.counts]);
  const known = useRef(rest);
  useEffect(() => {
    // What is on its way may have been asked for before it was over, and would stand for what is asked for now.
    let isLeft = false;
    const lastTime = async () => {
      await refetch();
      if (!isLeft) await refetch();
    };
    if (rest !== undefined && rest !== known.current) void lastTime();
    known.current = rest;
    return () => {
      isLeft = true;
    };
  }, [rest, refetch]);

  return { list: currentData, error, isLoading: !currentData && !error, refetch };
};
