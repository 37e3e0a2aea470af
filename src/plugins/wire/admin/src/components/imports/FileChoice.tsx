import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import { offeredFiles } from '../../lib/offered-files';

interface FileChoiceProps {
  files: readonly string[];
  /** `''` for all of them. */
  value: string;
  onChange: (file: string) => void;
}

/** Chooses one of an import's files, which may be thousands, or all of them. */
export const FileChoice = ({ files, value, onChange }: FileChoiceProps) => {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const offered = useMemo(() => offeredFiles(files, typed, value), [files, typed, value]);
  const all = formatMessage(message('preview.go-to.all-files'));

  const choose = (file: string) => {
    setTyped('');
    onChange(file);
  };
  // The open list would keep Tab to itself.
  const closeOnTab = ({ key }: KeyboardEvent) => {
    if (key === 'Tab') flushSync(() => setOpen(false));
  };

  return (
    <Field.Root name="item-file" width="24rem" onKeyDownCapture={closeOnTab}>
      <Field.Label>{formatMessage(message('preview.go-to.file'))}</Field.Label>
      <Combobox
        size="S"
        autocomplete="none"
        placeholder={all}
        open={open}
        onOpenChange={setOpen}
        value={value}
        onChange={(file?: string) => choose(file ?? '')}
        onInputChange={({ target }) => setTyped(target.value)}
        onClear={() => choose('')}
        clearLabel={all}
        noOptionsMessage={() => formatMessage(message('preview.go-to.no-file'))}
      >
        {offered.map((file) => (
          <ComboboxOption key={file} value={file} textValue={file}>
            {file}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
};
