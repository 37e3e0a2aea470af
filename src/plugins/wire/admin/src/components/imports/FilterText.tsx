import { Box, TextInput } from '@strapi/design-system';
import { useEffect, useState, type ChangeEvent, type FormEvent } from 'react';

interface FilterTextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A word that a list is filtered by: it counts when Enter is pressed, or the field is left. */
export const FilterText = ({ label, value, onChange }: FilterTextProps) => {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);

  const apply = () => {
    if (text.trim() !== value) onChange(text.trim());
  };

  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        apply();
      }}
    >
      <Box width="16rem">
        <TextInput
          size="S"
          aria-label={label}
          placeholder={label}
          value={text}
          onChange={(event: ChangeEvent<HTMLInputElement>) => setText(event.target.value)}
          onBlur={apply}
        />
      </Box>
    </form>
  );
};
