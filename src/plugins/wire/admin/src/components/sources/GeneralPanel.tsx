import { Grid } from '@strapi/design-system';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLanguageName } from '../../hooks/use-language-name';
import { message } from '../../lib/message';
import { languages, timeZones } from '../../lib/suggestions';
import { SuggestField } from '../fields/SuggestField';
import { TextField } from '../fields/TextField';
import { Panel } from '../Panel';

/** What a source is called, and what its items leave unsaid about themselves. */
export const GeneralPanel = () => {
  const { formatMessage } = useIntl();
  const languageName = useLanguageName();
  const zones = useMemo(timeZones, []);
  const offered = useMemo(() => languages(languageName), [languageName]);

  return (
    <Panel title={formatMessage(message('source.general'))}>
      <Grid.Root gap={4}>
        <Grid.Item col={6} xs={12} alignItems="stretch">
          <TextField
            name="name"
            required
            label={formatMessage(message('source.name'))}
            hint={formatMessage(message('source.name.hint'))}
          />
        </Grid.Item>
        <Grid.Item col={6} xs={12} alignItems="stretch">
          <TextField
            name="url"
            dir="ltr"
            placeholder="https://"
            label={formatMessage(message('source.url'))}
          />
        </Grid.Item>
        <Grid.Item col={6} xs={12} alignItems="stretch">
          <SuggestField
            name="language"
            label={formatMessage(message('field.language'))}
            hint={formatMessage(message('source.language.hint'))}
            placeholder={formatMessage(message('sources.recognised'))}
            suggestions={offered}
          />
        </Grid.Item>
        <Grid.Item col={6} xs={12} alignItems="stretch">
          <SuggestField
            name="timeZone"
            label={formatMessage(message('source.time-zone'))}
            hint={formatMessage(message('source.time-zone.hint'))}
            placeholder="UTC"
            suggestions={zones}
          />
        </Grid.Item>
      </Grid.Root>
    </Panel>
  );
};
