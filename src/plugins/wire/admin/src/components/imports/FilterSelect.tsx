import { Box, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import { SingleSelect } from '../directed/SingleSelect';

const ALL = 'all';

interface FilterSelectProps {
  label: string;
  value?: string;
  options: readonly { value: string; label: string }[];
  /** Undefined: not filtered by. */
  onChange: (value: string | undefined) => void;
}

/** One thing that a list is filtered by: its name, and what is chosen. */
export const FilterSelect = ({ label, value, options, onChange }: FilterSelectProps) => {
  const { formatMessage } = useIntl();
  const all = formatMessage(message('import-filter.all'));
  const chosen = options.find((option) => option.value === value)?.label ?? all;

  return (
    <Box minWidth="16rem">
      <SingleSelect
        size="S"
        aria-label={label}
        value={value ?? ALL}
        onChange={(next) => onChange(next === ALL ? undefined : String(next))}
        customizeContent={() => `${label}: ${chosen}`}
      >
        <SingleSelectOption value={ALL}>{all}</SingleSelectOption>
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
};
