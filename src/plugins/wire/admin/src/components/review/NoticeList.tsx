import { EmptyStateLayout, Flex, LinkButton, Typography } from '@strapi/design-system';
import { CheckCircle, Play } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Table, useRBAC } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink, useLocation } from 'react-router-dom';
import type { NoticeSummary } from '../../../../shared/contracts/notices';
import { useAddress } from '../../hooks/use-address';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { pageOf } from '../../lib/page-query';
import { PERMISSIONS } from '../../lib/permissions';
import {
  isNarrowed,
  noticeFilterOf,
  noticeSortOf,
  type ReviewQuery,
  type ReviewView,
} from '../../lib/review-query';
import { useListWireNoticesQuery } from '../../services/review-api';
import { Callout } from '../Callout';
import { LoadError } from '../LoadError';
import { BulkDecisions } from './BulkDecisions';
import { ClearFilters } from './ClearFilters';
import { LastLine } from './LastLine';
import { NoticeFilters } from './NoticeFilters';
import { NoticeRow } from './NoticeRow';
import { useReviewDesk } from './ReviewDesk';
import { ListPages } from '../ListPages';
import { WideTable } from '../WideTable';

const COLUMNS = {
  queue: ['notice', 'articles', 'score', 'met'],
  decided: ['notice', 'articles', 'score', 'decision', 'decided'],
} as const;

type Row = NoticeSummary & { id: string };

interface Selection {
  /** Of which page of which list. */
  of: string;
  rows: Row[];
  /** All that the filters find, on whatever page. */
  isAll: boolean;
}

/** The notices of the queue, or those that are decided: filtered, paged, and decided about many at once. */
export const NoticeList = ({ view }: { view: ReviewView }) => {
  const { formatMessage } = useIntl();
  const { search } = useLocation();
  const { allowedActions } = useRBAC(PERMISSIONS.notices);
  const [query, change] = useAddress<ReviewQuery>();
  const [now] = useState(() => Date.now());
  const { page, pageSize } = pageOf(query);
  const filter = useMemo(() => noticeFilterOf(query, view, now), [now, query, view]);
  const sort = noticeSortOf(query, view);
  const { session, tell, last, canUndo, undo } = useReviewDesk();
  const { currentData, error, refetch } = useListWireNoticesQuery(
    { filter, sort, page, pageSize },
    { refetchOnMountOrArgChange: true },
  );
  const listKey = JSON.stringify({ filter, sort, page, pageSize });
  const [selection, setSelection] = useState<Selection>({ of: listKey, rows: [], isAll: false });
  const isAll = selection.of === listKey && selection.isAll;

  // Who comes back to the list begins anew with what was skipped.
  useEffect(() => tell({ type: 'restarted' }), [tell]);

  // What was decided a moment ago may still be on its way to the server.
  const shown = (currentData?.data ?? []).filter(
    ({ documentId }) => view === 'decided' || !session.decided.has(documentId),
  );
  const rows: Row[] = shown.map((notice) => ({ ...notice, id: notice.documentId }));
  const selected = isAll ? rows : selection.of === listKey ? selection.rows : [];
  const select = (chosen: Row[]) => setSelection({ of: listKey, rows: chosen, isAll: false });
  const hidden = (currentData?.data.length ?? 0) - rows.length;
  const total = Math.max(0, (currentData?.meta.pagination.total ?? 0) - hidden);
  const headers = COLUMNS[view].map((name) => ({
    name,
    label: formatMessage(message(`review.column.${name}`)),
  }));
  const narrowed = isNarrowed(query, view);

  const linkTo = (id: string) => {
    const params = new URLSearchParams(search);
    params.delete('page');
    params.delete('pageSize');
    if (view === 'decided') params.set('list', 'decided');
    return `${PAGES.notice(id)}${params.size > 0 ? `?${params.toString()}` : ''}`;
  };

  const emptyKey = () => {
    if (narrowed) return 'review.empty.filter';
    if (page > 1) return 'imports.empty-page';
    return view === 'queue' ? 'review.empty.queue' : 'review.empty.decided';
  };

  const body = () => {
    if (error && !currentData) return <LoadError onRetry={refetch} />;
    if (currentData && rows.length === 0) {
      const isDone = view === 'queue' && !narrowed && page === 1;
      return (
        <EmptyStateLayout
          icon={
            isDone ? (
              <CheckCircle width="8rem" height="8rem" fill="success600" />
            ) : (
              <EmptyDocuments width="16rem" />
            )
          }
          content={formatMessage(message(emptyKey()))}
          action={
            isDone ? (
              <LinkButton tag={NavLink} to={PAGES.decided} variant="secondary">
                {formatMessage(message('review.to-decided'))}
              </LinkButton>
            ) : (
              <LinkButton
                tag={NavLink}
                to={view === 'queue' ? PAGES.review : narrowed || page > 1 ? PAGES.decided : PAGES.review}
                variant="secondary"
              >
                {formatMessage(message(narrowed || page > 1 ? 'review.filter.clear' : 'review.to-queue'))}
              </LinkButton>
            )
          }
        />
      );
    }
    return (
      <WideTable isPinned={false}>
        <Table.Root
          headers={headers}
          rows={rows}
          isLoading={!currentData}
          selectedRows={selected}
          onSelectedRowsChange={select}
        >
          <Table.Content>
            <Table.Head>
              {allowedActions.canDecide ? <Table.HeaderCheckboxCell /> : null}
              {headers.map((header) => (
                <Table.HeaderCell key={header.name} {...header} />
              ))}
            </Table.Head>
            <Table.Loading />
            <Table.Body>
              {rows.map((notice) => {
                const isSelected = selected.some(({ id }) => id === notice.id);
                return (
                  <NoticeRow
                    key={notice.id}
                    notice={notice}
                    view={view}
                    to={linkTo(notice.id)}
                    isSelected={isSelected}
                    onSelect={
                      allowedActions.canDecide
                        ? () =>
                            select(
                              isSelected
                                ? selected.filter(({ id }) => id !== notice.id)
                                : [...selected, notice],
                            )
                        : undefined
                    }
                  />
                );
              })}
            </Table.Body>
          </Table.Content>
        </Table.Root>
      </WideTable>
    );
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {allowedActions.canDecide === false ? (
        <Callout tone="info">{formatMessage(message('review.read-only'))}</Callout>
      ) : null}
      <NoticeFilters view={view} filter={filter} />
      <Flex justifyContent="space-between" gap={3} wrap="wrap" minHeight="3.2rem">
        <Flex gap={3} wrap="wrap">
          <Typography textColor="neutral600" role="status" data-testid="total">
            {currentData
              ? formatMessage(message(view === 'queue' ? 'review.waiting' : 'review.found'), { count: total })
              : ''}
          </Typography>
          <ClearFilters view={view} />
        </Flex>
        {view === 'queue' ? (
          <LastLine
            last={last}
            onUndo={canUndo && allowedActions.canDecide ? () => void undo() : undefined}
          />
        ) : null}
        {view === 'queue' && rows.length > 0 ? (
          <LinkButton tag={NavLink} to={linkTo(rows[0].id)} startIcon={<Play />}>
            {formatMessage(message('review.start'))}
          </LinkButton>
        ) : null}
      </Flex>
      {allowedActions.canDecide ? (
        <BulkDecisions
          filter={filter}
          found={currentData?.meta.pagination.total ?? 0}
          selected={selected}
          isAll={isAll}
          onAll={() => setSelection({ of: listKey, rows: [], isAll: true })}
          onNone={() => select([])}
          onDone={() => {
            select([]);
            if (page > 1) change({});
          }}
        />
      ) : null}
      <div>
        {body()}
        {currentData && rows.length > 0 ? (
          <ListPages pagination={currentData.meta.pagination} pageSize={pageSize} />
        ) : null}
      </div>
    </Flex>
  );
};
