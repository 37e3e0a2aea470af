import { Button, Field, Flex, Link, SingleSelectOption, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { PollSourceResponse, SourceDetail } from '../../../../shared/contracts/sources';
import { useErrorText } from '../../hooks/use-error-text';
import { importsOfSource, PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { PERMISSIONS } from '../../lib/permissions';
import {
  useGetWireSourceQuery,
  useListWireSourcesQuery,
  usePollWireSourceMutation,
} from '../../services/wire-api';
import { SingleSelect } from '../directed/SingleSelect';
import { Callout } from '../Callout';
import { LoadCallout } from '../LoadCallout';
import { Panel } from '../Panel';
import { FollowedImport } from './FollowedImport';
import { ServerText } from '../ServerText';

/** What came of fetching, and the import that it has begun. */
const Outcome = ({ outcome, reason, import: started }: PollSourceResponse['data']) => {
  const { formatMessage } = useIntl();
  const isFailure = outcome === 'failed' || outcome === 'gone';

  return (
    <Callout
      tone={isFailure ? 'danger' : 'info'}
      title={formatMessage(message(`source.poll.outcome.${outcome}`))}
    >
      {reason ? (
        <Typography tag="p">
          <ServerText text={reason} />
        </Typography>
      ) : null}
      {started ? <FollowedImport documentId={started} /> : null}
    </Callout>
  );
};

/** A source that was picked: it is fetched from, or it is said how its items come. */
const Picked = ({ source, mayFetch }: { source: SourceDetail; mayFetch: boolean }) => {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [poll, { data, error, isLoading }] = usePollWireSourceMutation();
  const { pollUrl, folderEnabled, folder } = source.settings;

  const how = () => {
    if (pollUrl) return mayFetch ? undefined : formatMessage(message('fetch.may-not'));
    if (folderEnabled) return formatMessage(message('fetch.folder'), { folder: folder ?? '' });
    return formatMessage(message(source.secrets.length > 0 ? 'fetch.push' : 'fetch.nothing'));
  };
  const words = how();

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {words ? (
        <Typography variant="pi" textColor="neutral600">
          {words}
        </Typography>
      ) : null}
      {pollUrl && mayFetch ? (
        <Button
          type="button"
          variant="secondary"
          fullWidth
          startIcon={<ArrowClockwise />}
          loading={isLoading}
          onClick={() => poll(source.documentId)}
        >
          {formatMessage(message('fetch.now'))}
        </Button>
      ) : null}
      <div aria-live="polite">
        {error ? (
          <Callout tone="danger" title={formatMessage(message('source.poll.outcome.failed'))}>
            {errorText(error)}
          </Callout>
        ) : null}
        {data ? <Outcome {...data} /> : null}
      </div>
      <Flex gap={4} wrap="wrap">
        <Link tag={NavLink} to={PAGES.source(source.documentId)} isExternal={false}>
          {formatMessage(message('fetch.to-source'))}
        </Link>
        <Link tag={NavLink} to={importsOfSource(source.documentId)} isExternal={false}>
          {formatMessage(message('fetch.to-imports'))}
        </Link>
      </Flex>
    </Flex>
  );
};

/** Imports what a source has, instead of text or files; for those who may see sources. */
export const SourceFetch = () => {
  const { formatMessage } = useIntl();
  const { allowedActions } = useRBAC(PERMISSIONS.sources);
  const maySee = allowedActions.canRead || allowedActions.canUpdate;
  const [picked, setPicked] = useState<string>();
  const { data: sources = [] } = useListWireSourcesQuery(undefined, { skip: !maySee });
  const { currentData: found, isError, refetch } = useGetWireSourceQuery(picked ?? '', { skip: !picked });

  if (!maySee || sources.length === 0) return null;

  return (
    <Panel title={formatMessage(message('fetch.title'))}>
      <Field.Root name="fetch" hint={formatMessage(message('fetch.hint'))}>
        <Field.Label>{formatMessage(message('fetch.source'))}</Field.Label>
        <SingleSelect
          value={picked}
          placeholder={formatMessage(message('fetch.choose'))}
          onChange={(value) => setPicked(String(value))}
          onClear={() => setPicked(undefined)}
          clearLabel={formatMessage(message('form.source.clear'))}
        >
          {sources.map(({ documentId, name }) => (
            <SingleSelectOption key={documentId} value={documentId}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      {picked && isError && !found ? <LoadCallout onRetry={refetch} /> : null}
      {picked && found ? (
        <Picked key={picked} source={found.data} mayFetch={allowedActions.canUpdate === true} />
      ) : null}
    </Panel>
  );
};
