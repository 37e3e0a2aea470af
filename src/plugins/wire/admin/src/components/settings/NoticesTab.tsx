import { Flex, Grid, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { policiesFrom } from '../../../../core/policies/default-policies';
import type { PoliciesResponse } from '../../../../shared/contracts/policies';
import { kindLabel, message } from '../../lib/message';
import { toPercent, toPolicyForm, type PolicyForm } from '../../lib/policy-form';
import { Panel } from '../Panel';
import { Configured } from './Configured';
import { KindTable } from './KindTable';
import { NumberSetting } from './NumberSetting';
import { PolicyPreview } from './PolicyPreview';
import { RuleList } from './RuleList';

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

interface NoticesTabProps {
  policies: PoliciesResponse['data'];
  mayUpdate: boolean;
}

/** What is done with legal notices that nobody has decided about. */
export const NoticesTab = ({ policies, mayUpdate }: NoticesTabProps) => {
  const { formatMessage, formatList } = useIntl();
  const values = useForm('NoticesTab', (form) => form.values) as PolicyForm;
  const onChange = useForm('NoticesTab', (form) => form.onChange);
  const known = useMemo(() => policiesFrom(policies.configured), [policies.configured]);
  const configured = useMemo(() => toPolicyForm(known), [known]);
  const { configured: said, defaults } = policies;
  const named = (kinds: PoliciesResponse['data']['policies']['blockingKinds']) =>
    formatList(
      kinds.map((kind) => formatMessage(kindLabel(kind))),
      { type: 'conjunction' },
    ) || formatMessage(message('settings.none'));

  const resetKinds = () => {
    onChange('kinds', configured.kinds);
    onChange('kindOrder', configured.kindOrder);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Panel title={formatMessage(message('settings.kinds'))}>
        <Typography textColor="neutral600">{formatMessage(message('settings.kinds.about'))}</Typography>
        <Grid.Root gap={4}>
          <Grid.Item col={6} xs={12} alignItems="flex-start">
            <NumberSetting
              name="separateFrom"
              label={formatMessage(message('settings.separateFrom'))}
              hint={formatMessage(message('settings.separateFrom.hint'))}
              configured={toPercent(known.separateFrom)}
              byDefault={toPercent(defaults.separateFrom)}
              unit="settings.unit.percent"
            />
          </Grid.Item>
        </Grid.Root>
        <KindTable />
        <Configured
          label={formatMessage(message('settings.kinds'))}
          value={formatMessage(message('settings.kinds.configured'), {
            blocking: named(known.blockingKinds),
            protected: named(known.protectedKinds),
          })}
          isDefault={!said.blockingKinds && !said.protectedKinds}
          isChanged={!isSame(values.kinds, configured.kinds)}
          onReset={resetKinds}
        />
      </Panel>
      <Panel title={formatMessage(message('settings.rules'))}>
        <Typography textColor="neutral600">{formatMessage(message('settings.rules.about'))}</Typography>
        <RuleList />
        <Configured
          label={formatMessage(message('settings.rules'))}
          value={formatMessage(message('settings.rules.count'), { count: configured.rules.length })}
          isDefault={!said.rules}
          isChanged={!isSame(values.rules, configured.rules)}
          onReset={() => onChange('rules', configured.rules)}
        />
      </Panel>
      {mayUpdate ? <PolicyPreview policies={policies} /> : null}
    </Flex>
  );
};
