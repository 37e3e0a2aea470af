import { isApplying } from '../components/review/ApplicationProgress';
import { POLL_MS } from '../lib/polling';
import { useListWireApplicationsQuery } from '../services/review-api';
import { useAgain } from './use-again';
import { usePageVisible } from './use-page-visible';

/** A page of applications, asked for again every second while one of them is under way and the page is seen. */
export const useApplications = (
  args: { notice?: string; page: number; pageSize: number },
  { skip = false } = {},
) => {
  const visible = usePageVisible();
  const { currentData, error, refetch } = useListWireApplicationsQuery(args, {
    refetchOnMountOrArgChange: true,
    skip,
  });
  const runs = !skip && (currentData?.data ?? []).some(isApplying);
  useAgain(refetch, runs && visible ? POLL_MS : 0);

  return { list: currentData, error, isLoading: !currentData && !error, refetch };
};
