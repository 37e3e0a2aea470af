import { Field, Toggle } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import type { ChangeEvent } from 'react';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';

interface SwitchFieldProps {
  /** The path in the form. */
  name: string;
  label: string;
  hint?: string;
  /** It cannot be switched on. */
  disabled?: boolean;
}

/** On or off, of Strapi's form. */
export const SwitchField = ({ name, label, hint, disabled = false }: SwitchFieldProps) => {
  const { formatMessage } = useIntl();
  const field = useField<boolean>(name);
  const isDisabled = useForm('SwitchField', (form) => form.disabled) || disabled;

  return (
    <Field.Root name={name} error={field.error} hint={hint} maxWidth="320px" width="100%">
      <Field.Label>{label}</Field.Label>
      <Toggle
        checked={field.value ?? false}
        disabled={isDisabled}
        offLabel={formatMessage(message('source.off'))}
        onLabel={formatMessage(message('source.on'))}
        onChange={({ target }: ChangeEvent<HTMLInputElement>) => field.onChange(name, target.checked)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
