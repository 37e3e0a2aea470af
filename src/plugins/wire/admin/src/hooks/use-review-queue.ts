import { useEffect, useRef } from 'react';
import type { NoticeFilter, NoticeSort, NoticeSummary } from '../../../shared/contracts/notices';
import { aheadOf, waitingOf, type ReviewSession } from '../lib/review-session';
import { useListWireNoticesQuery } from '../services/review-api';

const PAGE_SIZE = 25;
/** With fewer than that ahead, the server is asked for more. */
const FEW = 8;

interface Queue {
  /** documentIds of what comes next, in this order. */
  ahead: string[];
  /** How many wait in all; undefined until the server has said so. */
  waiting?: number;
  /** What the list says of a notice, until the notice itself is there. */
  summaryOf: (id: string) => NoticeSummary | undefined;
  isLoading: boolean;
  error?: unknown;
}

/**
 * The queue that an editor goes through one by one, some notices ahead of the one that is shown. The server's list gets shorter with each
 * decision: it is asked for again when few are left of what it said last.
 *
 * @param current documentId of the notice that is shown
 */
export function useReviewQueue(
  filter: NoticeFilter,
  sort: NoticeSort,
  session: ReviewSession,
  current: string | undefined,
): Queue {
  // What is skipped stays at the head of the server's list.
  const page = 1 + Math.floor(session.skipped.size / PAGE_SIZE);
  const { data, error, isFetching, refetch } = useListWireNoticesQuery(
    { filter, sort, page, pageSize: PAGE_SIZE },
    { refetchOnMountOrArgChange: true },
  );
  const rows = data?.data ?? [];
  const total = data?.meta.pagination.total;
  const ids = rows.map(({ documentId }) => documentId);
  const ahead = aheadOf(ids, current, session);

  const handled = session.decided.size + session.skipped.size;
  const askedAt = useRef(handled);
  const isShort = ahead.length < FEW && total !== undefined && total > rows.length && !isFetching;
  useEffect(() => {
    if (!isShort || askedAt.current === handled) return;
    askedAt.current = handled;
    void refetch();
  }, [handled, isShort, refetch]);

  return {
    ahead,
    waiting: total === undefined ? undefined : waitingOf(total, ids, session),
    summaryOf: (id) => rows.find(({ documentId }) => documentId === id),
    isLoading: !data && !error,
    error: data ? undefined : error,
  };
}
