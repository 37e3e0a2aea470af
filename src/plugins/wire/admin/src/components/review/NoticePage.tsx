import { EmptyStateLayout, Flex, LinkButton } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useParams } from 'react-router-dom';
import { isMissing } from '../../lib/is-missing';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { useGetWireNoticeQuery } from '../../services/review-api';
import { LoadError } from '../LoadError';
import { useQueueOfAddress } from '../../hooks/use-queue-of-address';
import { NoticeView } from './NoticeView';

/** So long, in seconds, a notice that was asked for in advance is taken for what it is. */
const FRESH = 30;

/** One notice, pending or decided, and the way to the next one. */
export const NoticePage = () => {
  const { formatMessage } = useIntl();
  const { id = '' } = useParams<{ id: string }>();
  const place = useQueueOfAddress(id);
  const { currentData, error, refetch } = useGetWireNoticeQuery(id, { refetchOnMountOrArgChange: FRESH });
  const notice = currentData ?? place.queue.summaryOf(id);

  if (notice && !isMissing(error)) {
    const onRetry = error && !currentData ? () => void refetch() : undefined;
    return <NoticeView notice={notice} detail={currentData} place={place} onRetry={onRetry} />;
  }
  if (!error) return <Page.Loading />;

  const title = formatMessage(message('undo-type.notice'));
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header title={title} navigationAction={<BackButton fallback={PAGES.review} />} />
      <Layouts.Content>
        {isMissing(error) ? (
          <EmptyStateLayout
            icon={<EmptyDocuments width="16rem" />}
            content={formatMessage(message('review.missing'))}
            action={
              <Flex gap={2}>
                <LinkButton tag={NavLink} to={PAGES.review} variant="secondary">
                  {formatMessage(message('review.to-queue'))}
                </LinkButton>
              </Flex>
            }
          />
        ) : (
          <LoadError onRetry={refetch} />
        )}
      </Layouts.Content>
    </Page.Main>
  );
};
