import { Box, SingleSelectOption } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { message } from '../../lib/message';
import { SingleSelect } from '../directed/SingleSelect';

const ALL = 'all';

interface FilterSelectProps {
  label: string;
  /** Absent: nothing is chosen. */
  value?: string;
  options: readonly { value: string; label: string }[];
  /** For a choice that is always made. */
  isNeeded?: boolean;
  onChange: (value: string | undefined) => void;
}

/** One of the choices above a list; it says what it is about, and what is chosen. */
export const FilterSelect = ({ label, value, options, isNeeded = false, onChange }: FilterSelectProps) => {
  const { formatMessage } = useIntl();
  const all = formatMessage(message('review.filter.all'));
  const chosen = options.find((option) => option.value === value)?.label ?? value ?? all;

  return (
    <Box minWidth="12rem" maxWidth="26rem">
      <SingleSelect
        size="S"
        aria-label={label}
        value={value ?? ALL}
        onChange={(next: string | number) => onChange(next === ALL ? undefined : String(next))}
        customizeContent={() => `${label}: ${chosen}`}
      >
        {isNeeded ? null : <SingleSelectOption value={ALL}>{all}</SingleSelectOption>}
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
};
