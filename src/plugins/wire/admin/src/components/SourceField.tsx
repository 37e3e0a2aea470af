import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useIntl } from 'react-intl';
import { message } from '../lib/message';
import { useListWireSourcesQuery } from '../services/wire-api';

interface SourceFieldProps {
  value: string;
  onChange: (value: string) => void;
  disabled?: boolean;
}

/** The source's name: one of the known ones, or a new one. Without the list (it may not load) it is a plain text field. */
export const SourceField = ({ value, onChange, disabled }: SourceFieldProps) => {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState(false);
  const { data: sources = [], isLoading } = useListWireSourcesQuery();

  // The open list would keep Tab to itself: a name that was typed in full could be left by Enter or Escape only.
  const closeOnTab = ({ key }: KeyboardEvent) => {
    if (key === 'Tab') flushSync(() => setOpen(false));
  };

  return (
    <Field.Root name="source" hint={formatMessage(message('form.source.hint'))} onKeyDownCapture={closeOnTab}>
      <Field.Label>{formatMessage(message('form.source.label'))}</Field.Label>
      <Combobox
        creatable
        open={open}
        onOpenChange={setOpen}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={formatMessage(message('form.source.placeholder'))}
        value={value}
        textValue={value}
        onTextValueChange={(text) => onChange(text ?? '')}
        onChange={(name) => onChange(name ?? '')}
        onCreateOption={(name) => onChange(name ?? '')}
        onClear={() => onChange('')}
        clearLabel={formatMessage(message('form.source.clear'))}
        createMessage={(name) => formatMessage(message('form.source.create'), { name })}
        noOptionsMessage={() => formatMessage(message('form.source.none'))}
        loading={isLoading}
        disabled={disabled}
      >
        {sources.map(({ name }) => (
          <ComboboxOption key={name} value={name}>
            {name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
};
