import { useGetWireNoticeQuery, useListWireOccurrencesQuery } from '../../services/review-api';

/** So many of a notice's places are shown in turn. */
export const PLACES = 3;

/** So many notices are asked for before they are needed. */
const AHEAD = 3;

const PrefetchOne = ({ id }: { id: string }) => {
  useGetWireNoticeQuery(id);
  useListWireOccurrencesQuery({ id, page: 1, pageSize: PLACES });
  return null;
};

/** Asks for the notices that come next, and keeps what it has been told of them: the next one is there at once. */
export const Prefetch = ({ ids }: { ids: readonly string[] }) => (
  <>
    {ids.slice(0, AHEAD).map((id) => (
      <PrefetchOne key={id} id={id} />
    ))}
  </>
);
