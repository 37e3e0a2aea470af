import { Button, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ApplicationSummary } from '../../../../shared/contracts/applications';
import { useErrorText } from '../../hooks/use-error-text';
import { articlePage } from '../../lib/links';
import { message, placementLabel } from '../../lib/message';
import { useActOnWireApplicationMutation, useListWireLeftArticlesQuery } from '../../services/review-api';
import { LoadCallout } from '../LoadCallout';
import { ProgressLine } from '../ProgressLine';
import { ApplicationBadge } from '../StateBadge';
import { ServerText } from '../ServerText';

const LEFT_SHOWN = 20;

/** Whether something is still to come of it. */
export const isApplying = ({ state }: Pick<ApplicationSummary, 'state'>): boolean =>
  state === 'queued' || state === 'running';

const LeftArticles = ({ application }: { application: ApplicationSummary }) => {
  const { formatMessage } = useIntl();
  const { data, isError, refetch } = useListWireLeftArticlesQuery({
    id: application.documentId,
    at: application.finishedAt,
    page: 1,
    pageSize: LEFT_SHOWN,
  });
  if (isError && !data) return <LoadCallout onRetry={refetch} />;

  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {(data?.data ?? []).map(({ article, why, editor }) => (
        <li key={article.documentId} data-why={why}>
          <Link tag={NavLink} to={articlePage(article.documentId)} isExternal={false}>
            <bdi>{article.headline ?? formatMessage(message('receipts.no-headline'))}</bdi>
          </Link>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {formatMessage(message(`review.left.${why}`))}
            {editor ? <bdi>{` (${editor})`}</bdi> : null}
          </Typography>
        </li>
      ))}
      {data && data.meta.pagination.total > LEFT_SHOWN ? (
        <Typography tag="li" variant="pi" textColor="neutral600">
          {formatMessage(message('review.left.more'), { count: data.meta.pagination.total - LEFT_SHOWN })}
        </Typography>
      ) : null}
    </Flex>
  );
};

interface ApplicationProgressProps {
  application: ApplicationSummary;
  mayDecide: boolean;
}

/** How far a decision has come to the articles, what it left and why; it can be stopped, and gone on with. */
export const ApplicationProgress = ({ application, mayDecide }: ApplicationProgressProps) => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const [act, { isLoading }] = useActOnWireApplicationMutation();
  const [showsLeft, setShowsLeft] = useState(false);
  const { documentId, state, done, total, changed, left, error, placement } = application;
  const runs = isApplying(application);
  const canContinue = !runs && (state !== 'finished' || left > 0);

  const ask = async (action: 'cancel' | 'continue') => {
    const answer = await act({ id: documentId, action });
    if ('error' in answer) toggleNotification({ type: 'danger', message: errorText(answer.error) });
  };

  const words = [
    formatMessage(message('review.application.done'), { done, total }),
    formatMessage(message('review.application.changed'), { changed }),
  ];

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={2} wrap="wrap">
        <ApplicationBadge state={state} left={left} />
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(placementLabel(placement))}
        </Typography>
      </Flex>
      {runs ? (
        <ProgressLine share={total > 0 ? done / total : 0} words={words} />
      ) : (
        <Typography textColor="neutral800">{words.join(' · ')}</Typography>
      )}
      {error ? (
        <Typography variant="pi" textColor={state === 'failed' ? 'danger600' : 'neutral600'}>
          <ServerText text={error} />
        </Typography>
      ) : null}
      {left > 0 ? (
        <>
          <Flex>
            <TextButton aria-expanded={showsLeft} onClick={() => setShowsLeft(!showsLeft)}>
              {formatMessage(message('review.application.left'), { left })}
            </TextButton>
          </Flex>
          {showsLeft ? <LeftArticles application={application} /> : null}
        </>
      ) : null}
      {mayDecide && (runs || canContinue) ? (
        <Flex>
          <Button
            type="button"
            size="S"
            variant="tertiary"
            loading={isLoading}
            onClick={() => ask(runs ? 'cancel' : 'continue')}
          >
            {formatMessage(message(runs ? 'review.application.cancel' : 'review.application.continue'))}
          </Button>
        </Flex>
      ) : null}
    </Flex>
  );
};
