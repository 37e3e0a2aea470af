import { useIntl } from 'react-intl';
import { MAPPABLE, type MappingRow } from '../../lib/mapping-rows';
import { fieldLabel, message } from '../../lib/message';
import { SelectField } from '../fields/SelectField';
import { TextField } from '../fields/TextField';
import { RowsEditor } from './RowsEditor';

const NAME = 'mapping';
const WORDS = {
  title: 'source.mapping',
  hint: 'source.mapping.hint',
  add: 'source.mapping.add',
  remove: 'source.mapping.remove',
} as const;

/** Which column or path of the source has which field: a line for each. */
export const MappingEditor = () => {
  const { formatMessage } = useIntl();
  const options = MAPPABLE.map((value) => {
    const label = fieldLabel(value);
    return { value, label: label ? formatMessage(label) : value };
  });

  return (
    <RowsEditor<MappingRow>
      name={NAME}
      words={WORDS}
      empty={{ field: null, path: null }}
      fields={(_, index) => [
        <SelectField
          key="field"
          name={`${NAME}[${index}].field`}
          label={formatMessage(message('source.mapping.field'), { line: index + 1 })}
          placeholder={formatMessage(message('source.mapping.choose'))}
          options={options}
        />,
        <TextField
          key="path"
          name={`${NAME}[${index}].path`}
          dir="ltr"
          label={formatMessage(message('source.mapping.path'), { line: index + 1 })}
        />,
      ]}
    />
  );
};
