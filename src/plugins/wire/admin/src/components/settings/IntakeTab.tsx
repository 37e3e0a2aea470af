import { Flex, Grid } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { DeskSettings } from '../../../../core/settings';
import type { SettingsResponse } from '../../../../shared/contracts/settings';
import { message } from '../../lib/message';
import { toLines } from '../../lib/policy-form';
import { RECURRING_NUMBERS, toDeskForm, unitOf } from '../../lib/settings-form';
import { SelectField } from '../fields/SelectField';
import { SwitchField } from '../fields/SwitchField';
import { TextField } from '../fields/TextField';
import { Panel } from '../Panel';
import { Configured } from './Configured';
import { FixedList, type FixedRow } from './FixedList';
import { NumberSetting } from './NumberSetting';

const COPIES = ['receipt', 'import'] as const satisfies readonly DeskSettings['duplicates']['copies'][];

/** What is done with what comes in: copies, near duplicates, paragraphs that recur; and what is set elsewhere. */
export const IntakeTab = ({ settings }: { settings: SettingsResponse['data'] }) => {
  const { formatMessage } = useIntl();
  const { configured, defaults, fixed } = settings;
  const set = useForm('IntakeTab', (form) => form.onChange);
  const copies = useField<string>('desk.duplicates.copies').value;
  const near = useField<boolean>('desk.duplicates.near').value;
  const order = useField<string | null>('desk.duplicates.sourceOrder').value;
  const enabled = useField<boolean>('desk.recurring.enabled').value;
  const [configuredForm, defaultForm] = [toDeskForm(configured), toDeskForm(defaults)];
  const onOff = (value: boolean) => formatMessage(message(value ? 'source.on' : 'source.off'));
  const configuredOrder = toLines(configured.duplicates.sourceOrder);
  const inFile = formatMessage(message('settings.where.config'));

  const rows: FixedRow[] = [
    { key: 'extractor', value: onOff(fixed.extractor), where: inFile },
    { key: 'storing', value: formatMessage(message(`settings.storing.${fixed.storing}`)), where: inFile },
    { key: 'storage', value: formatMessage(message(`settings.storage.${fixed.storage}`)), where: inFile },
    {
      key: 'polling',
      value: formatMessage(message('settings.fixed.polling.value'), {
        megabytes: fixed.pollMegabytes,
        seconds: fixed.pollSeconds,
      }),
      where: inFile,
    },
    { key: 'dropFolder', value: onOff(fixed.dropFolder), where: inFile },
  ].map((row) => ({ ...row, label: formatMessage(message(`settings.fixed.${row.key as FixedName}`)) }));

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Panel title={formatMessage(message('settings.duplicates'))}>
        <Grid.Root gap={4}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch" gap={1}>
            <SelectField
              name="desk.duplicates.copies"
              label={formatMessage(message('settings.copies'))}
              hint={formatMessage(message('settings.copies.hint'))}
              options={COPIES.map((value) => ({
                value,
                label: formatMessage(message(`settings.copies.${value}`)),
              }))}
            />
            <Configured
              label={formatMessage(message('settings.copies'))}
              value={formatMessage(message(`settings.copies.${configured.duplicates.copies}`))}
              isDefault={configured.duplicates.copies === defaults.duplicates.copies}
              isChanged={copies !== configured.duplicates.copies}
              onReset={() => set('desk.duplicates.copies', configured.duplicates.copies)}
            />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch" gap={1}>
            <TextField
              multiline
              name="desk.duplicates.sourceOrder"
              label={formatMessage(message('settings.sourceOrder'))}
              hint={formatMessage(message('settings.sourceOrder.hint'))}
            />
            <Configured
              label={formatMessage(message('settings.sourceOrder'))}
              value={configured.duplicates.sourceOrder.join(', ') || formatMessage(message('settings.none'))}
              isDefault={configured.duplicates.sourceOrder.length === 0}
              isChanged={order !== configuredOrder}
              onReset={() => set('desk.duplicates.sourceOrder', configuredOrder)}
            />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch" gap={1}>
            <SwitchField
              name="desk.duplicates.near"
              label={formatMessage(message('settings.near'))}
              hint={formatMessage(message('settings.near.hint'))}
            />
            <Configured
              label={formatMessage(message('settings.near'))}
              value={onOff(configured.duplicates.near)}
              isDefault={configured.duplicates.near === defaults.duplicates.near}
              isChanged={near !== configured.duplicates.near}
              onReset={() => set('desk.duplicates.near', configured.duplicates.near)}
            />
          </Grid.Item>
          <Grid.Item col={6} xs={12} alignItems="flex-start">
            <NumberSetting
              name="desk.duplicates.nearShare"
              label={formatMessage(message('settings.nearShare'))}
              hint={formatMessage(message('settings.nearShare.hint'))}
              configured={configuredForm.duplicates.nearShare as number}
              byDefault={defaultForm.duplicates.nearShare as number}
              unit={unitOf('nearShare')}
            />
          </Grid.Item>
        </Grid.Root>
      </Panel>
      <Panel title={formatMessage(message('settings.recurring'))}>
        <Grid.Root gap={4}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch" gap={1}>
            <SwitchField
              name="desk.recurring.enabled"
              label={formatMessage(message('settings.recurring.enabled'))}
              hint={formatMessage(message('settings.recurring.enabled.hint'))}
            />
            <Configured
              label={formatMessage(message('settings.recurring.enabled'))}
              value={onOff(configured.recurring.enabled)}
              isDefault={configured.recurring.enabled === defaults.recurring.enabled}
              isChanged={enabled !== configured.recurring.enabled}
              onReset={() => set('desk.recurring.enabled', configured.recurring.enabled)}
            />
          </Grid.Item>
        </Grid.Root>
        <Grid.Root gap={4}>
          {RECURRING_NUMBERS.map((name) => (
            <Grid.Item key={name} col={6} xs={12} alignItems="flex-start">
              <NumberSetting
                name={`desk.recurring.${name}`}
                label={formatMessage(message(`settings.recurring.${name}`))}
                hint={formatMessage(message(`settings.recurring.${name}.hint`))}
                configured={configuredForm.recurring[name] as number}
                byDefault={defaultForm.recurring[name] as number}
                unit={unitOf(name)}
              />
            </Grid.Item>
          ))}
        </Grid.Root>
      </Panel>
      <Panel title={formatMessage(message('settings.names'))}>
        <Grid.Root gap={4}>
          <Grid.Item col={6} xs={12} alignItems="flex-start">
            <NumberSetting
              name="desk.newNames"
              label={formatMessage(message('settings.newNames'))}
              hint={formatMessage(message('settings.newNames.hint'))}
              configured={configured.newNames}
              byDefault={defaults.newNames}
            />
          </Grid.Item>
        </Grid.Root>
      </Panel>
      <Panel title={formatMessage(message('settings.fixed'))}>
        <FixedList rows={rows} />
      </Panel>
    </Flex>
  );
};

type FixedName = 'extractor' | 'storing' | 'storage' | 'polling' | 'dropFolder';
