import { useQueryParams } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useReviewDesk } from '../components/review/ReviewDesk';
import { PAGES } from '../lib/links';
import { noticeFilterOf, noticeSortOf, type ReviewQuery, type ReviewView } from '../lib/review-query';
import { useReviewQueue } from './use-review-queue';

/** Where an editor is: on a notice of a list, which the address tells. */
export interface QueuePlace {
  view: ReviewView;
  queue: ReturnType<typeof useReviewQueue>;
  /** The list, as it was left. */
  listUrl: string;
  /** Shows another notice of the list in the place of this one, or the list when there is none. */
  show: (notice: string | undefined) => void;
}

/** @param id documentId of the notice that is shown */
export function useQueueOfAddress(id: string): QueuePlace {
  const navigate = useNavigate();
  const { search } = useLocation();
  const [{ query }] = useQueryParams<ReviewQuery & { list?: unknown }>();
  const [now] = useState(() => Date.now());
  const { session } = useReviewDesk();
  const view: ReviewView = query.list === 'decided' ? 'decided' : 'queue';
  const filter = useMemo(() => noticeFilterOf(query, view, now), [now, query, view]);
  const queue = useReviewQueue(filter, noticeSortOf(query, view), session, id);

  const params = new URLSearchParams(search);
  params.delete('list');
  const rest = params.size > 0 ? `?${params.toString()}` : '';
  const listUrl = `${view === 'decided' ? PAGES.decided : PAGES.review}${rest}`;

  const show = (notice: string | undefined) =>
    navigate(notice === undefined ? listUrl : `${PAGES.notice(notice)}${search}`, { replace: true });

  return { view, queue, listUrl, show };
}
