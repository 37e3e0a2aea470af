import { Field, NumberInput } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

interface NumberFieldProps {
  /** The path in the form. */
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  disabled?: boolean;
}

/** A number of Strapi's form; emptied, it is `null`. What a number may be is the server's to say. */
export const NumberField = ({ name, label, hint, required, disabled = false }: NumberFieldProps) => {
  const { locale } = useIntl();
  const field = useField<number | null>(name);
  const isDisabled = useForm('NumberField', (form) => form.disabled) || disabled;

  return (
    <Field.Root name={name} error={field.error} hint={hint} required={required} width="100%">
      <Field.Label>{label}</Field.Label>
      <NumberInput
        locale={locale}
        disabled={isDisabled}
        value={field.value ?? undefined}
        onValueChange={(value) => field.onChange(name, value ?? null)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
