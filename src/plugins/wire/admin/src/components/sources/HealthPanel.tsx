import { Box, Flex, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { SourceDetail, SourceHealth } from '../../../../shared/contracts/sources';
import { DURATION_UNITS } from '../../lib/duration';
import { message, sourceLabel } from '../../lib/message';
import { QUIET_MODES, type QuietMode } from '../../lib/source-form';
import { Ago } from '../Ago';
import { Callout } from '../Callout';
import { NumberField } from '../fields/NumberField';
import { SelectField } from '../fields/SelectField';
import { Panel } from '../Panel';
import { DayBars } from './DayBars';
import { ServerText } from '../ServerText';

const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <div>
    <Typography tag="dt" variant="pi" textColor="neutral600">
      {label}
    </Typography>
    <Typography tag="dd" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  </div>
);

const History = ({ health, articles }: { health: SourceHealth; articles: number }) => {
  const { formatMessage, formatNumber } = useIntl();
  const { state, reason, since, lastSuccessAt, lastArrivalAt, lastFailureAt, lastFailure, quiet } = health;
  const when = (at: string | undefined) => (at ? <Ago at={at} /> : formatMessage(message('sources.never')));

  return (
    <>
      {state === 'paused' ? (
        <Callout tone="info" title={formatMessage(sourceLabel(state))}>
          {formatMessage(message('source.paused.about'))}
        </Callout>
      ) : null}
      {reason ? (
        <Callout tone={state === 'quiet' ? 'warning' : 'danger'} title={formatMessage(sourceLabel(state))}>
          <Typography tag="p" style={{ overflowWrap: 'anywhere' }}>
            <ServerText text={reason} />
          </Typography>
          {since ? (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {formatMessage(message('source.health.since'), { when: <Ago at={since} /> })}
            </Typography>
          ) : null}
        </Callout>
      ) : null}
      <Box>
        <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>
          {formatMessage(message('source.health.days'), { days: health.days.length })}
        </Typography>
        <DayBars days={health.days} height="6.4rem" />
      </Box>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
        <Fact label={formatMessage(message('sources.column.lastSuccess'))}>{when(lastSuccessAt)}</Fact>
        <Fact label={formatMessage(message('source.health.arrival'))}>{when(lastArrivalAt)}</Fact>
        <Fact label={formatMessage(message('source.health.failures'))}>
          {formatNumber(health.consecutiveFailures)}
        </Fact>
        {lastFailureAt ? (
          <Fact label={formatMessage(message('source.health.failure'))}>
            <Ago at={lastFailureAt} />
            {lastFailure ? (
              <>
                {': '}
                <ServerText text={lastFailure} />
              </>
            ) : null}
          </Fact>
        ) : null}
        <Fact label={formatMessage(message('source.health.expected'))}>
          {quiet.expectedBy ? <Ago at={quiet.expectedBy} /> : null}
          {quiet.expectedBy ? ' · ' : null}
          {formatMessage(message(`source.quiet.basis.${quiet.basis}`))}
        </Fact>
        <Fact label={formatMessage(message('source.health.articles'))}>{formatNumber(articles)}</Fact>
      </Flex>
    </>
  );
};

/** After how long without anything new a source counts as quiet. */
const QuietFields = () => {
  const { formatMessage } = useIntl();
  const mode = useField<QuietMode>('quietMode').value;

  const modes = QUIET_MODES.map((value) => ({
    value,
    label: formatMessage(message(`source.quiet.${value}`)),
  }));
  const units = DURATION_UNITS.map((value) => ({
    value,
    label: formatMessage(message(`source.unit.${value}`)),
  }));

  return (
    <>
      <SelectField
        name="quietMode"
        label={formatMessage(message('source.quiet'))}
        hint={formatMessage(message('source.quiet.hint'))}
        options={modes}
      />
      {mode === 'set' ? (
        <Flex gap={2} alignItems="flex-start">
          <Box flex="1" minWidth={0}>
            <NumberField name="quietValue" label={formatMessage(message('source.quiet.value'))} />
          </Box>
          <Box flex="1" minWidth={0}>
            <SelectField
              name="quietUnit"
              label={formatMessage(message('source.quiet.unit'))}
              options={units}
            />
          </Box>
        </Flex>
      ) : null}
    </>
  );
};

/** How a source does, and what makes it quiet. */
export const HealthPanel = ({ source }: { source?: SourceDetail }) => {
  const { formatMessage } = useIntl();

  return (
    <Panel title={formatMessage(message('source.health'))}>
      {source ? <History health={source.health} articles={source.articles} /> : null}
      <QuietFields />
    </Panel>
  );
};
