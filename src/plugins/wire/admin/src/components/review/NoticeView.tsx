import { Box, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { ArrowLeft } from '@strapi/icons';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { NoticeDetail, NoticeSummary } from '../../../../shared/contracts/notices';
import type { QueuePlace } from '../../hooks/use-queue-of-address';
import { useNoticeActions } from '../../hooks/use-notice-actions';
import { useReviewKeys } from '../../hooks/use-review-keys';
import { markEvidence } from '../../lib/mark-evidence';
import { message } from '../../lib/message';
import { quoteInContext } from '../../lib/quote-in-context';
import { selectedSpan } from '../../lib/selected-span';
import { useListWireOccurrencesQuery } from '../../services/review-api';
import { Callout } from '../Callout';
import { LoadCallout } from '../LoadCallout';
import { AboutPanel } from './AboutPanel';
import { AdjustSpan } from './AdjustSpan';
import { ApplicationPanel } from './ApplicationPanel';
import { ContextPanel, ContextSheet } from './ContextPanel';
import { DecisionBar } from './DecisionBar';
import { EvidencePanel } from './EvidencePanel';
import { FailureCallout } from './FailureCallout';
import { HistoryPanel } from './HistoryPanel';
import { LastLine } from './LastLine';
import { NoticeDialogs } from './NoticeDialogs';
import { NoticeLabel } from './NoticeLabel';
import { NoticeState } from './NoticeState';
import { PLACES, Prefetch } from './Prefetch';
import { RecursPanel } from './RecursPanel';
import { useReviewDesk } from './ReviewDesk';
import { Turning } from '../Turning';

interface NoticeViewProps {
  /** As the list tells it, until the notice itself is there. */
  notice: NoticeSummary;
  detail?: NoticeDetail;
  place: QueuePlace;
  /** Given when the notice itself could not be loaded: asks for it again. */
  onRetry?: () => void;
}

/** One notice in its article, with what speaks for it and all that can be done about it. */
export const NoticeView = ({ notice: known, detail, place, onRetry }: NoticeViewProps) => {
  const { formatMessage } = useIntl();
  const notice = useReviewDesk().asSaid(known);
  const id = notice.documentId;
  const top = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const {
    currentData: found,
    error: isUnplaced,
    refetch: placeAgain,
  } = useListWireOccurrencesQuery({ id, page: 1, pageSize: PLACES });
  const isLost = isUnplaced !== undefined && !found;
  const places = found?.data ?? [];
  const [shown, setShown] = useState({ id, at: 0 });
  const at = shown.id === id ? shown.at : 0;
  const actions = useNoticeActions({
    notice,
    detail,
    place,
    places: places.length,
    onNextPlace: () => setShown({ id, at: (at + 1) % places.length }),
    selection: () => selectedSpan(sheet.current),
  });
  useReviewKeys(actions.act);

  // What was pressed for the last one is not to be pressed again for this one by Enter.
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  }, [id]);

  const { before, quote, after } = quoteInContext(notice.text, places[at]);
  const pieces = markEvidence(quote, notice.text, detail?.evidence ?? []);
  const title = notice.issuer ?? formatMessage(message('undo-type.notice'));
  const { waiting } = place.queue;

  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Box ref={top} tabIndex={-1} style={{ outline: 'none' }} data-testid="notice" data-notice={id}>
        <Layouts.Header
          title={title}
          subtitle={
            <Flex gap={3} wrap="wrap" paddingTop={1}>
              <NoticeState notice={notice} />
              <NoticeLabel kinds={notice.kinds} />
            </Flex>
          }
          navigationAction={
            <Link
              tag={NavLink}
              to={place.listUrl}
              isExternal={false}
              startIcon={
                <Turning>
                  <ArrowLeft />
                </Turning>
              }
            >
              {formatMessage(message(place.view === 'queue' ? 'review.to-queue' : 'review.to-decided'))}
            </Link>
          }
          secondaryAction={
            waiting === undefined || place.view !== 'queue' ? null : (
              <Typography textColor="neutral600" data-testid="waiting">
                {formatMessage(message('review.waiting'), { count: waiting })}
              </Typography>
            )
          }
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {onRetry || isLost ? (
              <LoadCallout
                onRetry={() => {
                  onRetry?.();
                  if (isLost) void placeAgain();
                }}
              />
            ) : null}
            {actions.failure ? <FailureCallout failure={actions.failure} /> : null}
            {actions.mayDecide ? null : (
              <Callout tone="info">{formatMessage(message('review.read-only'))}</Callout>
            )}
            <Grid.Root gap={4}>
              <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
                <ContextPanel
                  place={places[at]}
                  isLoading={!found}
                  at={at}
                  count={places.length}
                  total={found?.meta.pagination.total ?? places.length}
                  onPlace={(next) => setShown({ id, at: next })}
                >
                  {actions.adjusting ? (
                    <AdjustSpan
                      key={id}
                      text={before + quote + after}
                      initial={
                        actions.adjusting.span ?? {
                          start: before.length,
                          end: before.length + quote.length,
                        }
                      }
                      isSaving={actions.adjusting.isSaving}
                      onSave={(text) => actions.saveSpan(text, quote)}
                      onCancel={actions.cancelSpan}
                    />
                  ) : (
                    <ContextSheet
                      ref={sheet}
                      before={before}
                      pieces={pieces}
                      after={after}
                      language={notice.language}
                    />
                  )}
                </ContextPanel>
              </Grid.Item>
              <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
                {notice.decision === 'pending' ? null : (
                  <ApplicationPanel notice={id} mayDecide={actions.mayDecide} />
                )}
                {detail ? <EvidencePanel key={`why-${id}`} notice={detail} /> : null}
                {notice.recurs ? <RecursPanel recurs={notice.recurs} /> : null}
                <AboutPanel notice={notice} />
                <HistoryPanel
                  key={`history-${id}`}
                  id={id}
                  isOpen={notice.decision !== 'pending'}
                  onUndo={actions.mayDecide ? actions.undoChange : undefined}
                  isUndoing={actions.isUndoing}
                />
              </Grid.Item>
            </Grid.Root>
            {/* It would cover what is being selected. */}
            {actions.adjusting ? null : (
              <DecisionBar
                notice={notice}
                suggested={detail?.suggested}
                can={actions.can}
                mayDecide={actions.mayDecide}
                onAction={actions.act}
              >
                <LastLine last={actions.last} onUndo={actions.can('undo') ? actions.undo : undefined} />
              </DecisionBar>
            )}
          </Flex>
        </Layouts.Content>
      </Box>
      <NoticeDialogs notice={notice} detail={detail} actions={actions} />
      <Prefetch ids={place.queue.ahead} />
    </Page.Main>
  );
};
