import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import type { HeaderRow } from '../../lib/source-form';
import { TextField } from '../fields/TextField';
import { RowsEditor } from './RowsEditor';

const NAME = 'pollHeaders';
const WORDS = {
  title: 'source.headers',
  hint: 'source.headers.hint',
  add: 'source.headers.add',
  remove: 'source.headers.remove',
} as const;

/** Headers that go along with each poll, as credentials. A value can be written and never read: one that is left empty stays. */
export const PollHeaders = () => {
  const { formatMessage } = useIntl();

  return (
    <RowsEditor<HeaderRow>
      name={NAME}
      words={WORDS}
      empty={{ name: null, value: null, stored: false }}
      fields={({ stored }, index) => [
        <TextField
          key="name"
          name={`${NAME}[${index}].name`}
          dir="ltr"
          placeholder="Authorization"
          label={formatMessage(message('source.headers.name'), { line: index + 1 })}
        />,
        <TextField
          key="value"
          name={`${NAME}[${index}].value`}
          dir="ltr"
          secret
          placeholder={stored ? formatMessage(message('source.headers.stored')) : undefined}
          label={formatMessage(message('source.headers.value'), { line: index + 1 })}
        />,
      ]}
    />
  );
};
