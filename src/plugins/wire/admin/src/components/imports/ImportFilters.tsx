import { Button, Flex } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { IMPORT_STATES, IMPORT_WAYS } from '../../../../shared/constants';
import type { ImportFilter } from '../../../../shared/contracts/imports';
import type { useFilters } from '../../hooks/use-filters';
import { DAYS, daysOf, isFiltered } from '../../lib/import-filters';
import { importLabel, message, wayLabel } from '../../lib/message';
import { useListWireSourcesQuery } from '../../services/wire-api';
import { ListSearch } from '../ListSearch';
import { FilterSelect } from './FilterSelect';
import { FilterText } from './FilterText';

/** What of an address is about which imports are shown. */
export const IMPORT_FILTERS = ['_q', 'state', 'source', 'way', 'who', 'days'] as const;

interface ImportFiltersProps {
  filter: ImportFilter;
  filters: ReturnType<typeof useFilters>;
}

/** Which imports are shown. */
export const ImportFilters = ({ filter, filters: { query, set, clear } }: ImportFiltersProps) => {
  const { formatMessage } = useIntl();
  const { data: sources = [] } = useListWireSourcesQuery();
  const days = daysOf(query);

  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={formatMessage(message('import-filter.label'))}>
      <ListSearch label={formatMessage(message('imports.search'))} />
      <FilterSelect
        label={formatMessage(message('imports.column.state'))}
        value={filter.state}
        options={IMPORT_STATES.map((value) => ({ value, label: formatMessage(importLabel(value)) }))}
        onChange={(value) => set('state', value)}
      />
      <FilterSelect
        label={formatMessage(message('form.source.label'))}
        value={filter.source}
        options={sources.map(({ documentId, name }) => ({ value: documentId, label: name }))}
        onChange={(value) => set('source', value)}
      />
      <FilterSelect
        label={formatMessage(message('imports.filter.way'))}
        value={filter.way}
        options={IMPORT_WAYS.map((value) => ({ value, label: formatMessage(wayLabel(value)) }))}
        onChange={(value) => set('way', value)}
      />
      <FilterSelect
        label={formatMessage(message('imports.filter.since'))}
        value={days === undefined ? undefined : String(days)}
        options={DAYS.map((count) => ({
          value: String(count),
          label: formatMessage(message('imports.filter.days'), { count }),
        }))}
        onChange={(value) => set('days', value)}
      />
      <FilterText
        label={formatMessage(message('imports.filter.who'))}
        value={filter.who ?? ''}
        onChange={(value) => set('who', value || undefined)}
      />
      {isFiltered(filter) ? (
        <Button type="button" size="S" variant="tertiary" startIcon={<Cross />} onClick={clear}>
          {formatMessage(message('import-filter.clear'))}
        </Button>
      ) : null}
    </Flex>
  );
};
