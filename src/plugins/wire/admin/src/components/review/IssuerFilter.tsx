import { Box, Combobox, ComboboxOption } from '@strapi/design-system';
import { useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useIntl } from 'react-intl';
import type { NoticeFilter } from '../../../../shared/contracts/notices';
import { usePaused } from '../../hooks/use-paused';
import { message } from '../../lib/message';
import { useListWireIssuersQuery } from '../../services/review-api';

interface IssuerFilterProps {
  value?: string;
  /** Which notices the list is about, whoever makes them. */
  filter: NoticeFilter;
  onChange: (issuer: string | undefined) => void;
}

/** Chooses who makes the notices, among those who make some: the most frequent ones, and those whose names have what is typed. */
export const IssuerFilter = ({ value, filter, onChange }: IssuerFilterProps) => {
  const { formatMessage, formatNumber } = useIntl();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const search = usePaused(typed.trim());
  const label = formatMessage(message('review.about.issuer'));
  // Those of the search before stay until the next ones are there: what is being clicked on must not go from under the pointer.
  const { data: issuers = [], isFetching } = useListWireIssuersQuery(
    { ...filter, ...(search ? { search } : {}) },
    { skip: !open },
  );
  const all =
    value && !issuers.some(({ issuer }) => issuer === value)
      ? [{ issuer: value, notices: 0 }, ...issuers]
      : issuers;

  // The open list would keep Tab to itself.
  const closeOnTab = ({ key }: KeyboardEvent) => {
    if (key === 'Tab') flushSync(() => setOpen(false));
  };

  return (
    <Box width="18rem" onKeyDownCapture={closeOnTab}>
      <Combobox
        size="S"
        aria-label={label}
        placeholder={`${label}: ${formatMessage(message('review.filter.all'))}`}
        autocomplete="none"
        open={open}
        onOpenChange={setOpen}
        value={value ?? ''}
        onChange={(issuer?: string) => onChange(issuer || undefined)}
        onInputChange={({ target }) => setTyped(target.value)}
        onClear={() => onChange(undefined)}
        clearLabel={formatMessage(message('review.filter.clear-issuer'))}
        loading={isFetching}
        noOptionsMessage={() => formatMessage(message('review.filter.no-issuer'))}
      >
        {all.map(({ issuer, notices }) => (
          <ComboboxOption key={issuer} value={issuer} textValue={issuer}>
            {notices > 0 ? `${issuer} (${formatNumber(notices)})` : issuer}
          </ComboboxOption>
        ))}
      </Combobox>
    </Box>
  );
};
