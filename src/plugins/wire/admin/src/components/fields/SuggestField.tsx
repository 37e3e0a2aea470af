import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import { suggestionText, valueOfText, type Suggestion } from '../../lib/suggestions';

interface SuggestFieldProps {
  /** The path in the form. */
  name: string;
  label: string;
  hint?: string;
  placeholder?: string;
  suggestions: readonly Suggestion[];
}

/** A line of Strapi's form with suggestions; what is typed counts, whether it is one of them or not. */
export const SuggestField = ({ name, label, hint, placeholder, suggestions }: SuggestFieldProps) => {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState(false);
  const field = useField<string | null>(name);
  const disabled = useForm('SuggestField', (form) => form.disabled);
  const set = (text: string | undefined) => field.onChange(name, valueOfText(text, suggestions));

  // The open list would keep Tab to itself: a value that was typed in full could be left by Enter or Escape only.
  const closeOnTab = ({ key }: KeyboardEvent) => {
    if (key === 'Tab') flushSync(() => setOpen(false));
  };

  return (
    <Field.Root name={name} error={field.error} hint={hint} onKeyDownCapture={closeOnTab} width="100%">
      <Field.Label>{label}</Field.Label>
      <Combobox
        creatable
        open={open}
        onOpenChange={setOpen}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={placeholder}
        value={field.value ?? ''}
        textValue={field.value ?? ''}
        onTextValueChange={set}
        onChange={set}
        onCreateOption={set}
        onClear={() => set(undefined)}
        clearLabel={formatMessage(message('source.clear'), { field: label })}
        createMessage={(text) => formatMessage(message('source.take'), { text })}
        noOptionsMessage={() => ''}
        disabled={disabled}
        dir="ltr"
      >
        {suggestions.map((suggestion) => (
          <ComboboxOption key={suggestion.value} value={suggestion.value}>
            {suggestionText(suggestion)}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
