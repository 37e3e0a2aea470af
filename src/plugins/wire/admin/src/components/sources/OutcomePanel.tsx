import { Flex, Grid, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { SOURCE_PUBLISH } from '../../../../shared/constants';
import type { SourceDetail } from '../../../../shared/contracts/sources';
import { message } from '../../lib/message';
import { NumberField } from '../fields/NumberField';
import { SelectField } from '../fields/SelectField';
import { Panel } from '../Panel';

/** What becomes of a source's items. */
export const OutcomePanel = ({ source }: { source?: SourceDetail }) => {
  const { formatMessage, formatList } = useIntl();

  const publish = SOURCE_PUBLISH.map((value) => ({
    value,
    label: formatMessage(message(`source.publish.${value}`)),
  }));
  const rules = (source?.rules ?? []).map(({ number, name }) =>
    name
      ? formatMessage(message('source.rule.named'), { number, name })
      : formatMessage(message('source.rule'), { number }),
  );

  return (
    <Panel title={formatMessage(message('source.outcome'))}>
      <Grid.Root gap={4}>
        <Grid.Item col={6} xs={12} alignItems="stretch">
          <SelectField
            name="publish"
            label={formatMessage(message('source.publish'))}
            hint={formatMessage(message('source.publish.hint'))}
            options={publish}
          />
        </Grid.Item>
        <Grid.Item col={6} xs={12} alignItems="stretch">
          <NumberField
            name="expiryDays"
            label={formatMessage(message('source.expiry'))}
            hint={formatMessage(message('source.expiry.hint'))}
          />
        </Grid.Item>
      </Grid.Root>
      {source ? (
        <Flex direction="column" alignItems="stretch" gap={1}>
          <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral800">
            {formatMessage(message('source.rules'))}
          </Typography>
          <Typography textColor={rules.length > 0 ? 'neutral800' : 'neutral600'}>
            {rules.length > 0
              ? formatMessage(message('source.rules.named'), {
                  rules: formatList(rules, { type: 'conjunction' }),
                })
              : formatMessage(message('source.rules.none'))}
          </Typography>
        </Flex>
      ) : null}
    </Panel>
  );
};
