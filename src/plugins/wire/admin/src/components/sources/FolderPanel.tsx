import { Grid, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { SourceLimits } from '../../../../shared/contracts/sources';
import { message } from '../../lib/message';
import { SwitchField } from '../fields/SwitchField';
import { TextField } from '../fields/TextField';
import { Panel } from '../Panel';

/** A watched folder. */
export const FolderPanel = ({ limits }: { limits: SourceLimits }) => {
  const { formatMessage } = useIntl();
  // What was set before the folder was taken out of the configuration can be taken back.
  const isOn = useField<boolean>('folderEnabled').value === true;
  const hasFolder = Boolean(useField<string | null>('folder').value);

  return (
    <Panel title={formatMessage(message('source.folder.title'))}>
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(message(limits.dropFolder ? 'source.folder.about' : 'source.folder.not-configured'))}
      </Typography>
      <Grid.Root gap={4}>
        <Grid.Item col={6} xs={12} alignItems="stretch">
          <SwitchField
            name="folderEnabled"
            label={formatMessage(message('source.folder.enabled'))}
            disabled={!limits.dropFolder && !isOn}
          />
        </Grid.Item>
        <Grid.Item col={6} xs={12} alignItems="stretch">
          <TextField
            name="folder"
            dir="ltr"
            placeholder={limits.dropFolder ? 'agency/in' : undefined}
            disabled={!limits.dropFolder && !isOn && !hasFolder}
            label={formatMessage(message('source.folder'))}
            hint={formatMessage(message('source.folder.hint'))}
          />
        </Grid.Item>
      </Grid.Root>
    </Panel>
  );
};
