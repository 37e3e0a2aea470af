import { Button, Flex, LinkButton, Loader, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { ENTITY_TYPES } from '../../../../core/entities/mention';
import { useAddress } from '../../hooks/use-address';
import { useNameDeeds } from '../../hooks/use-name-deeds';
import { useNameKeys } from '../../hooks/use-name-keys';
import { PAGES } from '../../lib/links';
import { entitiesLabel, message } from '../../lib/message';
import { typeOf, type NamesQuery } from '../../lib/names-list';
import { pageOf } from '../../lib/page-query';
import { useListNameProposalsQuery, useNamePrefetch } from '../../services/names-api';
import { LoadError } from '../LoadError';
import { ChoiceSelect } from './ChoiceSelect';
import { EmptyNames } from './EmptyNames';
import { PairView } from './PairView';

/** Pairs that are loaded at a time. */
const PAIRS = 20;

/** Records that may be the same, a pair at a time: the next is there as soon as one is decided. */
export const DuplicatesTab = ({ mayDecide, onHelp }: { mayDecide: boolean; onHelp: () => void }) => {
  const { formatMessage } = useIntl();
  const [query, change] = useAddress<NamesQuery>();
  const type = typeOf(query.type);
  const { page } = pageOf(query);
  const { isSettled, undo, canUndo } = useNameDeeds();
  const [place, setPlace] = useState(0);
  const {
    currentData: list,
    error,
    isFetching,
    refetch,
  } = useListNameProposalsQuery({ type, page, pageSize: PAIRS }, { refetchOnMountOrArgChange: true });
  const pairs = (list?.data ?? []).filter(({ documentId }) => !isSettled(documentId));
  const at = Math.min(place, pairs.length - 1);
  const pair = pairs[at];
  const next = pairs[at + 1];
  const pages = list?.meta.pagination.pageCount ?? 1;
  const firstPair = useRef<string>();
  if (pair && firstPair.current === undefined) firstPair.current = pair.documentId;
  const isLater = pair !== undefined && firstPair.current !== pair.documentId;
  const prefetch = useNamePrefetch('getNameRecord');

  useEffect(() => {
    for (const { documentId } of next?.records ?? [])
      prefetch({ type: next.type, id: documentId }, { ifOlderThan: 60 });
  }, [next, prefetch]);

  const move = (step: 1 | -1) => {
    const to = at + step;
    if (to >= 0 && to < pairs.length) setPlace(to);
    else if (page + step >= 1 && page + step <= pages) {
      change({ page: page + step });
      setPlace(step === 1 ? 0 : PAIRS);
    }
  };

  useNameKeys({
    help: onHelp,
    next: () => move(1),
    previous: () => move(-1),
    ...(mayDecide && canUndo ? { undo: () => void undo() } : {}),
  });

  const body = () => {
    if (error && !list) return <LoadError onRetry={refetch} />;
    if (!list || (!pair && isFetching))
      return (
        <Flex justifyContent="center" padding={8}>
          <Loader>{formatMessage(message('names.loading'))}</Loader>
        </Flex>
      );
    if (!pair && page > 1)
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
    if (!pair)
      return (
        <EmptyNames
          of="pairs"
          action={
            <LinkButton tag={NavLink} to={PAGES.names} variant="secondary">
              {formatMessage(message('names.to-proposed'))}
            </LinkButton>
          }
        />
      );
    return (
      <PairView
        key={pair.documentId}
        proposal={pair}
        mayDecide={mayDecide}
        takesFocus={isLater}
        onMove={move}
      />
    );
  };

  const total = (list?.meta.pagination.total ?? 0) - ((list?.data.length ?? 0) - pairs.length);
  const nth = (page - 1) * PAIRS + at + 1;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <ChoiceSelect
          label={formatMessage(message('names.type'))}
          value={type ?? 'all'}
          options={[
            { value: 'all' as const, label: formatMessage(message('names.all')) },
            ...ENTITY_TYPES.map((value) => ({ value, label: formatMessage(entitiesLabel(value)) })),
          ]}
          onChange={(value) => {
            setPlace(0);
            change({ type: value === 'all' ? undefined : value });
          }}
        />
        {pair ? (
          <Flex gap={3}>
            <Typography textColor="neutral600" role="status">
              {formatMessage(message('names.pair.nth'), { nth, total })}
            </Typography>
            <Button type="button" size="S" variant="tertiary" disabled={nth === 1} onClick={() => move(-1)}>
              {formatMessage(message('names.pair.previous'))}
            </Button>
            <Button type="button" size="S" variant="tertiary" disabled={nth >= total} onClick={() => move(1)}>
              {formatMessage(message('names.pair.next'))}
            </Button>
          </Flex>
        ) : null}
      </Flex>
      {body()}
    </Flex>
  );
};
