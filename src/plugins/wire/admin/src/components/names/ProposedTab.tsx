import { Button, Flex, LinkButton, Loader } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { NAME_SORTS, NAME_STATES } from '../../../../shared/contracts/name-records';
import { useAddress } from '../../hooks/use-address';
import { useNameDeeds } from '../../hooks/use-name-deeds';
import { useNameKeys } from '../../hooks/use-name-keys';
import { PAGES } from '../../lib/links';
import { message } from '../../lib/message';
import { recordsQuery, type NamesQuery } from '../../lib/names-list';
import { useListNameRecordsQuery } from '../../services/names-api';
import { useListWireSourcesQuery } from '../../services/wire-api';
import { ListSearch } from '../ListSearch';
import { LoadError } from '../LoadError';
import { ChoiceSelect } from './ChoiceSelect';
import { EmptyNames } from './EmptyNames';
import { RecordList } from './RecordList';
import { TypeSwitch } from './TypeSwitch';
import { ListPages } from '../ListPages';

/** No source has this id: the filter is not set. */
const ANY = 'all';

/** What imports have proposed, by type, to be decided about; what is searched for and the order stand in the address. */
export const ProposedTab = ({ mayDecide, onHelp }: { mayDecide: boolean; onHelp: () => void }) => {
  const { formatMessage } = useIntl();
  const [query, change] = useAddress<NamesQuery>();
  const asked = recordsQuery(query);
  const { isSettled, undo, canUndo } = useNameDeeds();
  // Also where nothing is left in the list.
  useNameKeys({ help: onHelp, ...(mayDecide && canUndo ? { undo: () => void undo() } : {}) });
  const {
    currentData,
    data: last,
    error,
    isFetching,
    refetch,
  } = useListNameRecordsQuery(asked, {
    refetchOnMountOrArgChange: true,
  });
  const list = currentData;
  const showsState = asked.state !== 'proposed';
  // What was confirmed a moment ago stays in a list of confirmed ones.
  const records = (list?.data ?? []).filter(({ documentId }) => showsState || !isSettled(documentId));
  const { data: sources = [] } = useListWireSourcesQuery();
  const fromSource = [
    { value: ANY, label: formatMessage(message('names.all')) },
    ...sources.map(({ documentId, name }) => ({ value: documentId, label: name })),
  ];

  const empty = () => {
    if (asked.search || asked.source)
      return (
        <EmptyNames
          of={asked.source ? 'source' : 'search'}
          action={
            <Button
              type="button"
              variant="secondary"
              onClick={() => change({ _q: undefined, source: undefined })}
            >
              {formatMessage(message('names.show-all'))}
            </Button>
          }
        />
      );
    if (list && list.meta.pagination.total > records.length)
      return (
        <EmptyNames
          of="page"
          action={
            <Button type="button" variant="secondary" onClick={() => change({ page: 1 })}>
              {formatMessage(message('imports.first-page'))}
            </Button>
          }
        />
      );
    return (
      <EmptyNames
        of={asked.state}
        action={
          <LinkButton tag={NavLink} to={PAGES.nameDuplicates} variant="secondary">
            {formatMessage(message('names.to-duplicates'))}
          </LinkButton>
        }
      />
    );
  };

  const body = () => {
    if (error && !list) return <LoadError onRetry={refetch} />;
    if (!list)
      return (
        <Flex justifyContent="center" padding={8}>
          <Loader>{formatMessage(message('names.loading'))}</Loader>
        </Flex>
      );
    // The next page's first ones have not come yet.
    if (records.length === 0 && isFetching) return null;
    if (records.length === 0) return empty();
    return (
      <>
        <RecordList
          key={`${asked.type} ${asked.state} ${asked.sort} ${asked.page} ${asked.search} ${asked.source}`}
          records={records}
          mayDecide={mayDecide}
          showsState={showsState}
        />
        <ListPages pagination={list.meta.pagination} pageSize={asked.pageSize} />
      </>
    );
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <TypeSwitch value={asked.type} counts={last?.meta.proposed} onChange={(type) => change({ type })} />
        <Flex gap={2} wrap="wrap">
          <ListSearch label={formatMessage(message('names.search'))} />
          {sources.length > 0 ? (
            <ChoiceSelect
              label={formatMessage(message('review.about.source'))}
              value={asked.source ?? ANY}
              options={fromSource}
              onChange={(source) => change({ source: source === ANY ? undefined : source })}
            />
          ) : null}
          <ChoiceSelect
            label={formatMessage(message('names.state'))}
            value={asked.state}
            options={NAME_STATES.map((value) => ({
              value,
              label: formatMessage(message(`names.state.${value}`)),
            }))}
            onChange={(state) => change({ state })}
          />
          <ChoiceSelect
            label={formatMessage(message('names.sort'))}
            value={asked.sort}
            options={NAME_SORTS.map((value) => ({
              value,
              label: formatMessage(message(`names.sort.${value}`)),
            }))}
            onChange={(sort) => change({ sort })}
          />
        </Flex>
      </Flex>
      {body()}
    </Flex>
  );
};
