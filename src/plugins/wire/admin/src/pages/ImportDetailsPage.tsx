import { EmptyStateLayout, Flex, LinkButton, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useParams } from 'react-router-dom';
import type { ImportSummary } from '../../../shared/contracts/imports';
import { Callout } from '../components/Callout';
import { ImportProgress } from '../components/ImportProgress';
import { ImportNumbers } from '../components/ImportNumbers';
import { LoadError } from '../components/LoadError';
import { ReceiptTable } from '../components/ReceiptTable';
import { useReadFrom } from '../components/ReadFrom';
import { RunActions } from '../components/RunActions';
import { SourceName } from '../components/SourceName';
import { ImportBadge } from '../components/StateBadge';
import { UndoImport } from '../components/UndoImport';
import { UndoOutcome } from '../components/UndoOutcome';
import { useImport } from '../hooks/use-import';
import { secondsTaken } from '../lib/counts';
import { isMissing } from '../lib/is-missing';
import { PAGES } from '../lib/links';
import { message, wayLabel } from '../lib/message';
import { starterOf } from '../lib/starter-of';

const About = ({ summary }: { summary: ImportSummary }) => {
  const { formatMessage, formatDate } = useIntl();
  const seconds = secondsTaken(summary);

  const starter = starterOf(summary);

  const before = [
    formatDate(summary.createdAt, { dateStyle: 'medium', timeStyle: 'short' }),
    summary.way ? formatMessage(wayLabel(summary.way)) : undefined,
    starter ? formatMessage(message('details.by'), { name: starter }) : undefined,
  ].filter(Boolean);
  const after = [
    formatMessage(message(summary.publish ? 'details.publish' : 'details.drafts')),
    seconds === undefined ? undefined : formatMessage(message('details.duration'), { seconds }),
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
      </Typography>
    </Flex>
  );
};

const Details = ({ summary, onBegun }: { summary: ImportSummary; onBegun: () => void }) => {
  const { formatMessage } = useIntl();
  const title = useReadFrom(summary.files);

  return (
    <>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={<About summary={summary} />}
        primaryAction={
          <Flex gap={2} alignItems="flex-start">
            <RunActions summary={summary} onAsked={onBegun} />
            <UndoImport summary={summary} onBegun={onBegun} />
          </Flex>
        }
        navigationAction={<BackButton fallback={PAGES.imports} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          {summary.error ? (
            <Callout tone="danger" title={formatMessage(message('details.broken'))}>
              {summary.error}
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
    <Page.Main aria-busy={!summary}>
      <Details summary={summary} onBegun={refetch} />
    </Page.Main>
  );
};
