import { Grid } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SourceDetail, SourceLimits } from '../../../../shared/contracts/sources';
import { message } from '../../lib/message';
import { NumberField } from '../fields/NumberField';
import { SwitchField } from '../fields/SwitchField';
import { TextField } from '../fields/TextField';
import { Panel } from '../Panel';
import { PollHeaders } from './PollHeaders';
import { PollNow } from './PollNow';

/** A feed or file that is fetched on a schedule. */
export const PollPanel = ({ source, limits }: { source?: SourceDetail; limits: SourceLimits }) => {
  const { formatMessage } = useIntl();

  return (
    <Panel title={formatMessage(message('source.poll.title'))}>
      <Grid.Root gap={4}>
        <Grid.Item col={12} alignItems="stretch">
          <TextField
            name="pollUrl"
            dir="ltr"
            placeholder="https://"
            label={formatMessage(message('source.poll.url'))}
            hint={formatMessage(message('source.poll.url.hint'))}
          />
        </Grid.Item>
        <Grid.Item col={6} xs={12} alignItems="stretch">
          <SwitchField name="pollEnabled" label={formatMessage(message('source.poll.enabled'))} />
        </Grid.Item>
        <Grid.Item col={6} xs={12} alignItems="stretch">
          <NumberField
            name="pollMinutes"
            label={formatMessage(message('source.poll.minutes'))}
            hint={formatMessage(message('source.poll.minutes.hint'), {
              min: limits.minPollMinutes,
              max: limits.maxPollMinutes,
            })}
          />
        </Grid.Item>
      </Grid.Root>
      <PollHeaders />
      {source ? <PollNow source={source} /> : null}
    </Panel>
  );
};
