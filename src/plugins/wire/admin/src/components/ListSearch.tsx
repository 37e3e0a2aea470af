import { IconButton, SearchForm, Searchbar } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { useEffect, useRef, useState, type ChangeEvent, type FocusEvent, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import { useAddress } from '../hooks/use-address';

/**
 * The search of a list, as Strapi's own: a button that opens a field. What is searched for stands in the address as `_q`, and the field
 * follows it; Strapi's would keep its words when filters are cleared, and write the rest of the address unencoded.
 */
export const ListSearch = ({ label }: { label: string }) => {
  const { formatMessage } = useIntl();
  const [query, change] = useAddress<{ _q?: unknown }>();
  const asked = typeof query._q === 'string' ? query._q : '';
  const [words, setWords] = useState(asked);
  const [isOpen, setIsOpen] = useState(asked !== '');
  const field = useRef<HTMLInputElement>(null);
  const takesFocus = useRef(false);

  useEffect(() => {
    setWords(asked);
    setIsOpen(asked !== '' || document.activeElement === field.current);
  }, [asked]);

  useEffect(() => {
    if (isOpen && takesFocus.current) field.current?.focus();
    takesFocus.current = false;
  }, [isOpen]);

  if (!isOpen) {
    return (
      <IconButton
        label={formatMessage({ id: 'global.search', defaultMessage: 'Search' })}
        onClick={() => {
          takesFocus.current = true;
          setIsOpen(true);
        }}
      >
        <Search />
      </IconButton>
    );
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== asked) change({ _q: words.trim() || undefined });
  };

  return (
    <SearchForm onSubmit={submit}>
      <Searchbar
        ref={field}
        name="search"
        value={words}
        placeholder={label}
        clearLabel={formatMessage({ id: 'clearLabel', defaultMessage: 'Clear' })}
        onChange={(event: ChangeEvent<HTMLInputElement>) => setWords(event.target.value)}
        onClear={() => {
          setWords('');
          change({ _q: undefined });
        }}
        onBlur={({ currentTarget, relatedTarget }: FocusEvent<HTMLInputElement>) => {
          if (currentTarget.value === '' && !currentTarget.form?.contains(relatedTarget)) setIsOpen(false);
        }}
      >
        {label}
      </Searchbar>
    </SearchForm>
  );
};
