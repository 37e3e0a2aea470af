import { EmptyStateLayout, Flex, LinkButton, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useParams } from 'react-router-dom';
import { isImportOver } from '../../../shared/constants';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { Callout } from '../components/Callout';
import { ImportActions } from '../components/ImportActions';
import { ImportNumbers } from '../components/ImportNumbers';
import { ImportProgress } from '../components/ImportProgress';
import { InlineLink } from '../components/InlineLink';
import { LoadError } from '../components/LoadError';
import { ReceiptTable } from '../components/ReceiptTable';
import { useReadFrom } from '../components/ReadFrom';
import { SourceName } from '../components/SourceName';
import { ImportBadge } from '../components/StateBadge';
import { UndoOutcome } from '../components/UndoOutcome';
import { useActOnImport } from '../hooks/use-act-on-import';
import { useErrorText } from '../hooks/use-error-text';
import { useImport } from '../hooks/use-import';
import { useRetryOver } from '../hooks/use-retry-over';
import { useSpokenTime } from '../hooks/use-spoken-time';
import { secondsTaken } from '../lib/counts';
import { isMissing } from '../lib/is-missing';
import { PAGES } from '../lib/links';
import { message, wayLabel } from '../lib/message';
import { isUnderWay } from '../lib/polling';
import { timeParts } from '../lib/spoken-time';
import { starterOf } from '../lib/starter-of';
import { ServerText } from '../components/ServerText';

const About = ({ summary }: { summary: ImportSummary }) => {
  const { formatMessage, formatDate } = useIntl();
  const spoken = useSpokenTime();
  const seconds = secondsTaken(summary);
  const starter = starterOf(summary);

  const before = [
    formatDate(summary.createdAt, { dateStyle: 'medium', timeStyle: 'short' }),
    summary.way ? formatMessage(wayLabel(summary.way)) : undefined,
    starter ? formatMessage(message('details.by'), { name: starter }) : undefined,
  ].filter(Boolean);
  const after = [
    formatMessage(message(summary.publish ? 'details.publish' : 'details.drafts')),
    seconds === undefined
      ? undefined
      : formatMessage(message('details.duration'), { time: spoken(timeParts(seconds)) }),
  ].filter(Boolean);

  return (
    <Flex gap={3} wrap="wrap">
      <ImportBadge state={summary.state} failedItems={summary.counts.failed} />
      <Typography variant="epsilon" textColor="neutral600">
        {before.join(' · ')}
        {summary.source ? (
          <>
            {' · '}
            {formatMessage(message('details.source'), { source: <SourceName name={summary.source} /> })}
          </>
        ) : null}
        {` · ${after.join(' · ')}`}
        {summary.againOf ? (
          <>
            {' · '}
            <InlineLink to={PAGES.importDetails(summary.againOf)}>
              {formatMessage(message('details.again-of'))}
            </InlineLink>
          </>
        ) : null}
      </Typography>
    </Flex>
  );
};

interface DetailsProps {
  summary: ImportSummary;
  /** It could not be asked for the last time. */
  isLost: boolean;
  refetch: () => unknown;
}

const Details = ({ summary, isLost, refetch }: DetailsProps) => {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const title = useReadFrom(summary.files);
  const { act, doing, refusal } = useActOnImport(summary.documentId, refetch);
  const isOver = isImportOver(summary.state);
  const failedAgain = useRetryOver(summary, {
    isAsked: doing === 'retry',
    isUnknown: isLost || refusal !== undefined,
  });

  return (
    <>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={<About summary={summary} />}
        primaryAction={<ImportActions summary={summary} doing={doing} onAct={act} />}
        navigationAction={<BackButton fallback={PAGES.imports} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {refusal ? (
            <Callout tone="danger" title={formatMessage(message('details.refused'))}>
              {errorText(refusal)}
            </Callout>
          ) : null}
          {/* In the page: a message that comes and goes would cover the button for another try. */}
          {failedAgain === undefined ? null : (
            <Callout tone={failedAgain > 0 ? 'warning' : 'info'}>
              {formatMessage(message('retry.over'), { failed: failedAgain })}
            </Callout>
          )}
          {isLost && isUnderWay(summary) ? (
            <Callout tone="warning">{formatMessage(message('details.lost'))}</Callout>
          ) : null}
          {summary.error ? (
            <Callout
              tone={isOver ? 'danger' : 'warning'}
              title={formatMessage(message(isOver ? 'details.broken' : 'details.interrupted'))}
            >
              <ServerText text={summary.error} />
            </Callout>
          ) : null}
          <ImportProgress summary={summary} />
          <UndoOutcome summary={summary} />
          <ImportNumbers counts={summary.counts} />
          <ReceiptTable summary={summary} />
        </Flex>
      </Layouts.Content>
    </>
  );
};

/** One import: its numbers, and what became of each item. */
export const ImportDetailsPage = () => {
  const { formatMessage } = useIntl();
  const { id = '' } = useParams<{ id: string }>();
  const { summary, error, isLoading, refetch } = useImport(id);

  if (isLoading) return <Page.Loading />;

  if (!summary) {
    return (
      <Page.Main>
        <Page.Title>{formatMessage(message('details.title'))}</Page.Title>
        <Layouts.Header
          title={formatMessage(message('details.title'))}
          navigationAction={<BackButton fallback={PAGES.imports} />}
        />
        <Layouts.Content>
          {isMissing(error) ? (
            <EmptyStateLayout
              icon={<EmptyDocuments width="16rem" />}
              content={formatMessage(message('details.missing'))}
              action={
                <LinkButton tag={NavLink} to={PAGES.imports} variant="secondary">
                  {formatMessage(message('details.to-imports'))}
                </LinkButton>
              }
            />
          ) : (
            <LoadError onRetry={refetch} />
          )}
        </Layouts.Content>
      </Page.Main>
    );
  }

  return (
    <Page.Main>
      <Details key={id} summary={summary} isLost={Boolean(error)} refetch={refetch} />
    </Page.Main>
  );
};
