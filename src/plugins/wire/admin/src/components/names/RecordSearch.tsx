import { Box, Button, Field, Flex, TextInput, Typography, VisuallyHidden } from '@strapi/design-system';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { EntityType } from '../../../../core/entities/mention';
import type { NameRecord, NameState } from '../../../../shared/contracts/name-records';
import { usePaused } from '../../hooks/use-paused';
import { typedDirection } from '../../lib/direction';
import { message } from '../../lib/message';
import { useListNameRecordsQuery } from '../../services/names-api';
import { RecordSummary } from './RecordSummary';

/** Records that are offered at a time: whose is not among them is spelt further. */
const OFFERED = 8;

const Option = styled.li<{ $active: boolean }>`
  padding: ${({ theme }) => theme.spaces[3]};
  cursor: pointer;
  background: ${({ theme, $active }) => ($active ? theme.colors.primary100 : theme.colors.neutral0)};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};

  &:last-child {
    border-block-end: none;
  }
`;

interface RecordSearchProps {
  type: EntityType;
  label: string;
  hint?: string;
  /** Which records are offered, by default all. */
  state?: NameState;
  /** documentIds that are not offered. */
  exclude?: readonly string[];
  /** What is chosen. */
  value: NameRecord | undefined;
  onChange: (record: NameRecord | undefined) => void;
}

/** A field in which a record of a type is found by its name or another name, with what tells namesakes apart. */
export const RecordSearch = ({ onChange, value, ...props }: RecordSearchProps) => {
  // What had the focus goes with the choice, and with taking it back.
  const takesFocus = useRef(false);
  const change = (record: NameRecord | undefined) => {
    takesFocus.current = true;
    onChange(record);
  };

  return value ? (
    <Chosen {...props} value={value} takesFocus={takesFocus.current} onChange={change} />
  ) : (
    <Search {...props} takesFocus={takesFocus.current} onChange={change} />
  );
};

type Part<Value> = Omit<RecordSearchProps, 'value'> & Value & { takesFocus: boolean };

const Chosen = ({ label, value, takesFocus, onChange }: Part<{ value: NameRecord }>) => {
  const { formatMessage } = useIntl();
  const title = useId();

  return (
    <Flex direction="column" alignItems="stretch" gap={1} role="group" aria-labelledby={title}>
      <Typography id={title} variant="pi" fontWeight="bold" textColor="neutral800">
        {label}
      </Typography>
      <Flex justifyContent="space-between" gap={4} padding={3} hasRadius borderColor="neutral200">
        <RecordSummary record={value} />
        <Button
          type="button"
          size="S"
          variant="tertiary"
          autoFocus={takesFocus}
          onClick={() => onChange(undefined)}
        >
          {formatMessage(message('names.search.other'))}
        </Button>
      </Flex>
    </Flex>
  );
};

const Search = ({ type, label, hint, state = 'all', exclude = [], takesFocus, onChange }: Part<unknown>) => {
  const { formatMessage } = useIntl();
  const list = useId();
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const activeOption = useRef<HTMLLIElement>(null);
  const search = usePaused(typed.trim());
  const { currentData, isFetching, isError } = useListNameRecordsQuery(
    { type, state, search, page: 1, pageSize: OFFERED + exclude.length },
    { skip: search === '' },
  );
  const found = (search === '' ? [] : (currentData?.data ?? []))
    .filter(({ documentId }) => !exclude.includes(documentId))
    .slice(0, OFFERED);
  const at = Math.min(active, found.length - 1);
  const isShown = isOpen && found.length > 0;

  useEffect(() => {
    // Nothing is handed back: newer browsers answer with a promise.
    activeOption.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      if (isShown) setActive((at + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      // Also while the list is on its way: the form must not go without the one that is looked for.
      event.preventDefault();
      if (isShown) onChange(found[at]);
    } else if (event.key === 'Escape') setOpen(false);
  };

  const says = () => {
    if (search === '' || isFetching || search !== typed.trim()) return '';
    if (isError) return formatMessage(message('error.load'));
    const more = (currentData?.meta.pagination.total ?? 0) - found.length;
    if (found.length === 0) return formatMessage(message('names.search.none'));
    return more > exclude.length
      ? formatMessage(message('names.search.more'), { count: found.length })
      : formatMessage(message('names.search.found'), { count: found.length });
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Field.Root hint={hint}>
        <Field.Label>{label}</Field.Label>
        <TextInput
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={isShown ? list : undefined}
          aria-activedescendant={isShown ? `${list}-${at}` : undefined}
          autoComplete="off"
          autoFocus={takesFocus}
          dir={typedDirection(typed)}
          placeholder={formatMessage(message('names.search.placeholder'))}
          value={typed}
          onChange={({ target }: { target: { value: string } }) => {
            setTyped(target.value);
            setActive(0);
            setOpen(true);
          }}
          onKeyDown={press}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
        />
        <Field.Hint />
      </Field.Root>
      {isShown ? (
        <Box
          tag="ul"
          role="listbox"
          id={list}
          aria-label={label}
          hasRadius
          borderColor="neutral200"
          maxHeight="26rem"
          overflow="auto"
        >
          {found.map((record, index) => (
            <Option
              key={record.documentId}
              ref={index === at ? activeOption : undefined}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              $active={index === at}
              // The field keeps the focus, and the list stays.
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => setActive(index)}
              onClick={() => onChange(record)}
            >
              <RecordSummary record={record} />
            </Option>
          ))}
        </Box>
      ) : null}
      {found.length === 0 || !isShown ? (
        <Typography variant="pi" textColor="neutral600" role="status">
          {says()}
        </Typography>
      ) : (
        <VisuallyHidden role="status">{says()}</VisuallyHidden>
      )}
    </Flex>
  );
};
