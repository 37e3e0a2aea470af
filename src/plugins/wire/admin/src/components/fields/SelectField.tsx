import { Field, SingleSelectOption } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { SingleSelect } from '../directed/SingleSelect';

interface SelectFieldProps {
  /** The path in the form. */
  name: string;
  label: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  /** Offered first, for a field that may be `null`. */
  nothing?: string;
  placeholder?: string;
  disabled?: boolean;
}

/** No value of an option may be empty. */
const NOTHING = '\0';

/** A choice of Strapi's form. */
export const SelectField = ({
  name,
  label,
  hint,
  options,
  nothing,
  placeholder,
  disabled = false,
}: SelectFieldProps) => {
  const field = useField<string | null>(name);
  const isDisabled = useForm('SelectField', (form) => form.disabled) || disabled;

  return (
    <Field.Root name={name} error={field.error} hint={hint} width="100%">
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        disabled={isDisabled}
        placeholder={placeholder}
        value={field.value ?? (nothing === undefined ? undefined : NOTHING)}
        onChange={(value: string | number) => field.onChange(name, value === NOTHING ? null : String(value))}
      >
        {nothing === undefined ? null : <SingleSelectOption value={NOTHING}>{nothing}</SingleSelectOption>}
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
