import { Grid } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SourceLimits } from '../../../../shared/contracts/sources';
import { formatLabel, message } from '../../lib/message';
import { CHARSETS } from '../../lib/suggestions';
import { SelectField } from '../fields/SelectField';
import { SuggestField } from '../fields/SuggestField';
import { Panel } from '../Panel';
import { MappingEditor } from './MappingEditor';

/** How a source's files are read. */
export const FormatPanel = ({ limits }: { limits: SourceLimits }) => {
  const { formatMessage } = useIntl();

  const options = limits.formats.map((value) => {
    const label = formatLabel(value);
    return { value, label: label ? formatMessage(label) : value };
  });

  return (
    <Panel title={formatMessage(message('source.format'))}>
      <Grid.Root gap={4}>
        <Grid.Item col={6} xs={12} alignItems="stretch">
          <SelectField
            name="format"
            label={formatMessage(message('source.format'))}
            hint={formatMessage(message('source.format.hint'))}
            nothing={formatMessage(message('source.format.sniffed'))}
            options={options}
          />
        </Grid.Item>
        <Grid.Item col={6} xs={12} alignItems="stretch">
          <SuggestField
            name="charset"
            label={formatMessage(message('source.charset'))}
            hint={formatMessage(message('source.charset.hint'))}
            placeholder={formatMessage(message('sources.recognised'))}
            suggestions={CHARSETS}
          />
        </Grid.Item>
      </Grid.Root>
      <MappingEditor />
    </Panel>
  );
};
