import { Field, Textarea, TextInput } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import type { ChangeEvent } from 'react';
import { typedDirection } from '../../lib/direction';

interface TextFieldProps {
  /** The path in the form. */
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  placeholder?: string;
  /** More than one line. */
  multiline?: boolean;
  /** Addresses and paths read from left to right in any language. */
  dir?: 'auto' | 'ltr';
  /** What is typed is not shown. */
  secret?: boolean;
  disabled?: boolean;
}

/** A line or a text of Strapi's form; emptied, it is `null`. */
export const TextField = ({
  name,
  label,
  hint,
  required,
  multiline = false,
  secret = false,
  dir = 'auto',
  placeholder,
  disabled: isOff = false,
}: TextFieldProps) => {
  const field = useField<string | null>(name);
  const disabled = useForm('TextField', (form) => form.disabled) || isOff;

  const input = {
    dir: dir === 'auto' ? typedDirection(field.value) : dir,
    disabled,
    placeholder,
    value: field.value ?? '',
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      field.onChange(name, target.value === '' ? null : target.value),
  };

  return (
    <Field.Root name={name} error={field.error} hint={hint} required={required} width="100%">
      <Field.Label>{label}</Field.Label>
      {multiline ? (
        <Textarea {...input} minHeight="8rem" />
      ) : (
        <TextInput
          {...input}
          type={secret ? 'password' : 'text'}
          autoComplete={secret ? 'new-password' : 'off'}
          spellCheck={dir !== 'ltr'}
        />
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
