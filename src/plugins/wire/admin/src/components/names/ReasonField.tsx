import { Field, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { typedDirection } from '../../lib/direction';
import { message } from '../../lib/message';

interface ReasonFieldProps {
  value: string;
  onChange: (reason: string) => void;
}

/** Why, in the editor's words: it stands with the decision. */
export const ReasonField = ({ value, onChange }: ReasonFieldProps) => {
  const { formatMessage } = useIntl();

  return (
    <Field.Root hint={formatMessage(message('names.reason.hint'))} width="100%">
      <Field.Label>{formatMessage(message('names.reason'))}</Field.Label>
      <TextInput
        dir={typedDirection(value)}
        maxLength={2000}
        value={value}
        onChange={({ target }: { target: { value: string } }) => onChange(target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
};
