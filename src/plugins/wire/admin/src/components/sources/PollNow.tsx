import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { PollSourceResponse, SourceDetail } from '../../../../shared/contracts/sources';
import { useErrorText } from '../../hooks/use-error-text';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { usePollWireSourceMutation } from '../../services/wire-api';
import { Ago } from '../Ago';
import { Callout } from '../Callout';
import { FetchedFrom } from './FetchedFrom';
import { ServerText } from '../ServerText';

const TONE = { imported: 'info', unchanged: 'info', failed: 'danger', gone: 'danger' } as const;

const Outcome = ({ outcome, reason, import: started, fetched }: PollSourceResponse['data']) => {
  const { formatMessage } = useIntl();

  return (
    <Callout tone={TONE[outcome]} title={formatMessage(message(`source.poll.outcome.${outcome}`))}>
      {reason ? (
        <Typography tag="p">
          <ServerText text={reason} />
        </Typography>
      ) : null}
      {fetched ? <FetchedFrom report={fetched} /> : null}
      {started ? (
        <Link tag={NavLink} to={PAGES.importDetails(started)} isExternal={false}>
          {formatMessage(message('run.open'))}
        </Link>
      ) : null}
    </Callout>
  );
};

/** When a source was polled and will be, and a button that does it at once, with what came of it. */
export const PollNow = ({ source }: { source: SourceDetail }) => {
  const { formatMessage } = useIntl();
  const errorText = useErrorText();
  const [poll, { data, error, isLoading }] = usePollWireSourceMutation();
  const { disabled, modified } = useForm('PollNow', ({ disabled, modified }) => ({ disabled, modified }));
  const { poll: known } = source.health;

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={4} wrap="wrap" justifyContent="space-between">
        <Typography variant="pi" textColor="neutral600">
          {/* Of what is not polled on a schedule, nothing is told. */}
          {known?.lastAt
            ? formatMessage(message('source.poll.last'), { when: <Ago at={known.lastAt} /> })
            : null}
          {known && !known.lastAt ? formatMessage(message('source.poll.never')) : null}
          {known?.nextAt ? (
            <>
              {' · '}
              {formatMessage(message('source.poll.next'), { when: <Ago at={known.nextAt} /> })}
            </>
          ) : null}
        </Typography>
        {disabled ? null : (
          <Button
            type="button"
            variant="secondary"
            startIcon={<ArrowClockwise />}
            disabled={!source.settings.pollUrl || modified}
            loading={isLoading}
            onClick={() => poll(source.documentId)}
          >
            {formatMessage(message('source.poll.now'))}
          </Button>
        )}
      </Flex>
      {modified && source.settings.pollUrl ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage(message('source.poll.save-first'))}
        </Typography>
      ) : null}
      <div aria-live="polite">
        {error ? (
          <Callout tone="danger" title={formatMessage(message('source.poll.outcome.failed'))}>
            {errorText(error)}
          </Callout>
        ) : null}
        {data ? <Outcome {...data} /> : null}
      </div>
    </Flex>
  );
};
