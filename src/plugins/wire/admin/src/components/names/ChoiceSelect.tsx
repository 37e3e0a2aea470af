import { Box, SingleSelectOption } from '@strapi/design-system';
import { SingleSelect } from '../directed/SingleSelect';

interface ChoiceSelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** A filter or an order, which says what it is about. */
export const ChoiceSelect = <Value extends string>({
  label,
  value,
  options,
  onChange,
}: ChoiceSelectProps<Value>) => (
  <Box minWidth="18rem">
    <SingleSelect
      size="S"
      aria-label={label}
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
      customizeContent={() => `${label}: ${options.find((option) => option.value === value)?.label ?? value}`}
    >
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Box>
);
