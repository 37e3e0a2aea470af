import { Flex, Grid, LinkButton, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { SettingsResponse } from '../../../../shared/contracts/settings';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { unitOf } from '../../lib/settings-form';
import { Callout } from '../Callout';
import { Panel } from '../Panel';
import { FixedList } from './FixedList';
import { NumberSetting } from './NumberSetting';

const NUMBERS = ['undoDays', 'resumeDays', 'editingMinutes'] as const;
const KEPT = ['originals', 'history', 'expired', 'pushes'] as const;

/** How long things are kept. */
export const RetentionTab = ({ settings }: { settings: SettingsResponse['data'] }) => {
  const { formatMessage } = useIntl();
  const undoDays = useForm(
    'RetentionTab',
    ({ values }) => (values as { desk: { undoDays: number | null } }).desk.undoDays,
  );
  const { configured, defaults } = settings;
  const isShortened = undoDays !== null && undoDays < settings.settings.undoDays;

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Panel title={formatMessage(message('settings.retention.set'))}>
        <Grid.Root gap={4}>
          {NUMBERS.map((name) => (
            <Grid.Item key={name} col={6} xs={12} alignItems="flex-start">
              <NumberSetting
                name={`desk.${name}`}
                label={formatMessage(message(`settings.${name}`))}
                hint={formatMessage(message(`settings.${name}.hint`))}
                configured={configured[name]}
                byDefault={defaults[name]}
                unit={unitOf(name)}
              />
            </Grid.Item>
          ))}
        </Grid.Root>
        {isShortened ? (
          <Callout tone="warning">{formatMessage(message('settings.undoDays.shortened'))}</Callout>
        ) : null}
      </Panel>
      <Panel title={formatMessage(message('settings.retention.fixed'))}>
        <FixedList
          rows={KEPT.map((name) => ({
            key: name,
            label: formatMessage(message(`settings.kept.${name}`)),
            value: formatMessage(message(`settings.kept.${name}.value`)),
            where: formatMessage(message(`settings.kept.${name}.where`)),
          }))}
        />
        <Flex gap={3} wrap="wrap">
          <Typography variant="pi" textColor="neutral600">
            {formatMessage(message('settings.kept.source'))}
          </Typography>
          <LinkButton tag={NavLink} to={PAGES.sources} size="S" variant="tertiary">
            {formatMessage(message('settings.to-sources'))}
          </LinkButton>
        </Flex>
      </Panel>
    </Flex>
  );
};
