import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import { TextField } from '../fields/TextField';
import { Panel } from '../Panel';

/** Whose the items are that do not say so themselves. */
export const RightsPanel = () => {
  const { formatMessage } = useIntl();

  return (
    <Panel title={formatMessage(message('source.rights'))}>
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(message('source.rights.about'))}
      </Typography>
      <TextField name="copyrightHolder" label={formatMessage(message('field.copyrightHolder'))} />
      <TextField name="copyrightNotice" label={formatMessage(message('field.copyrightNotice'))} />
      <TextField name="usageTerms" multiline label={formatMessage(message('field.usageTerms'))} />
    </Panel>
  );
};
