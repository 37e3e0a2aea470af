import { Button, EmptyStateLayout, Flex, Grid, TextButton, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Page, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LOOKS } from '../../../../core/recurring/looks-like';
import { RECURRING_STATES, type RecurringVerdict } from '../../../../core/recurring/states';
import type { RecurringSummary } from '../../../../shared/contracts/recurring';
import { useAddress } from '../../hooks/use-address';
import { useErrorText } from '../../hooks/use-error-text';
import { useKeptFocus } from '../../hooks/use-kept-focus';
import { message } from '../../lib/message';
import { pageOf } from '../../lib/page-query';
import { PERMISSIONS } from '../../lib/permissions';
import { recurringFilterOf, type RecurringQuery } from '../../lib/recurring-query';
import {
  useDecideWireRecurringManyMutation,
  useDecideWireRecurringMutation,
  useListWireRecurringQuery,
  useUndoWireRecurringMutation,
} from '../../services/recurring-api';
import { useListWireSourcesQuery } from '../../services/wire-api';
import { Callout } from '../Callout';
import { LoadError } from '../LoadError';
import { FilterSelect } from '../review/FilterSelect';
import { RecurringCard } from './RecurringCard';
import { RecurringRuns } from './RecurringRuns';
import { ListPages } from '../ListPages';
import { useServerText } from '../../hooks/use-server-text';

const VERDICTS: readonly RecurringVerdict[] = ['notice', 'chrome', 'rejected'];

/** Paragraphs that recur in a source: notices, furniture, or neither. */
export const RecurringList = () => {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const errorText = useErrorText();
  const { plain } = useServerText();
  const { allowedActions } = useRBAC(PERMISSIONS.notices);
  const [query, change] = useAddress<RecurringQuery>();
  const { page, pageSize } = pageOf(query);
  const { choice, ...filter } = recurringFilterOf(query);
  const { data: sources } = useListWireSourcesQuery();
  const { currentData, error, refetch } = useListWireRecurringQuery(
    { ...filter, page, pageSize },
    { refetchOnMountOrArgChange: true },
  );
  const [decide, { isLoading: isDeciding }] = useDecideWireRecurringMutation();
  const [decideMany, { isLoading: isDecidingMany }] = useDecideWireRecurringManyMutation();
  const [undo, { isLoading: isUndoing }] = useUndoWireRecurringMutation();
  const [selected, setSelected] = useState<RecurringSummary[]>([]);
  const [last, setLast] = useState<RecurringSummary[]>([]);
  const entries = useKeptFocus<HTMLUListElement>(currentData);
  const isBusy = isDeciding || isDecidingMany || isUndoing;
  const mayDecide = allowedActions.canDecide === true;

  const set = (name: keyof RecurringQuery) => (value: string | undefined) => {
    setSelected([]);
    change({ [name]: value });
  };

  const say = (answer: { data: unknown } | { error: unknown }, done: string): boolean => {
    const isRefused = 'error' in answer;
    toggleNotification({
      type: isRefused ? 'danger' : 'success',
      message: isRefused ? errorText(answer.error) : done,
    });
    return !isRefused;
  };

  /** What a tick or an Undo knew of a paragraph does not hold any more. */
  const forget = (done: ReadonlySet<string>) => {
    const others = (before: RecurringSummary[]) => before.filter(({ documentId }) => !done.has(documentId));
    setSelected(others);
    setLast(others);
  };

  /** Each on its own: one that is refused keeps its Undo, and does not stop the others. */
  const takeBack = async (paragraphs: readonly { documentId: string }[]) => {
    const done = new Set<string>();
    let refusal: { error: unknown } | undefined;
    for (const { documentId } of paragraphs) {
      const answer = await undo({ id: documentId });
      if ('error' in answer) refusal ??= answer;
      else done.add(documentId);
    }
    forget(done);
    if (done.size > 0)
      toggleNotification({
        type: 'success',
        message: formatMessage(message('recurring.did.undone'), { count: done.size }),
      });
    if (refusal) toggleNotification({ type: 'danger', message: errorText(refusal.error) });
  };

  const decideOne = async (paragraph: RecurringSummary, as: RecurringVerdict) => {
    const answer = await decide({ id: paragraph.documentId, as, seen: paragraph.state });
    if (!say(answer, formatMessage(message(`recurring.did.${as}`)))) return;
    forget(new Set([paragraph.documentId]));
    setLast([paragraph]);
  };

  const decideSelected = async (as: RecurringVerdict) => {
    const paragraphs = selected.map(({ documentId, state }) => ({ documentId, seen: state }));
    const answer = await decideMany({ as, paragraphs });
    setSelected([]);
    if ('error' in answer) return void say(answer, '');
    const { changed, unchanged, refused, refusals } = answer.data;
    toggleNotification({
      type: refused > 0 ? 'warning' : 'success',
      title: formatMessage(message('review.bulk.done'), { changed, unchanged, refused }),
      message: refusals[0] ? plain(refusals[0].message) : formatMessage(message(`recurring.did.${as}`)),
    });
    const kept = new Set(refusals.map(({ paragraph }) => paragraph));
    setLast(selected.filter(({ documentId, state }) => !kept.has(documentId) && state !== as));
  };

  const list = () => {
    if (error && !currentData) return <LoadError onRetry={refetch} />;
    if (!currentData) return <Page.Loading />;
    if (currentData.data.length === 0) {
      const isPlain = choice === 'proposed' && !filter.source && !filter.looks;
      return (
        <EmptyStateLayout
          icon={<EmptyDocuments width="16rem" />}
          content={formatMessage(message(isPlain ? 'recurring.empty' : 'recurring.empty-filter'))}
          action={
            <Button
              variant="secondary"
              onClick={() =>
                change(isPlain ? { state: 'any' } : { state: undefined, source: undefined, looks: undefined })
              }
            >
              {formatMessage(message(isPlain ? 'recurring.show-all' : 'review.filter.clear'))}
            </Button>
          }
        />
      );
    }
    return (
      <>
        <Flex ref={entries} tag="ul" direction="column" alignItems="stretch" gap={3}>
          {currentData.data.map((paragraph) => {
            const isSelected = selected.some(({ documentId }) => documentId === paragraph.documentId);
            const toggle = () =>
              setSelected(
                isSelected
                  ? selected.filter(({ documentId }) => documentId !== paragraph.documentId)
                  : [...selected, paragraph],
              );
            return (
              <RecurringCard
                key={paragraph.documentId}
                paragraph={paragraph}
                isSelected={isSelected}
                isBusy={isBusy}
                onSelect={mayDecide ? toggle : undefined}
                onDecide={mayDecide ? (as) => void decideOne(paragraph, as) : undefined}
                onUndo={mayDecide ? () => void takeBack([paragraph]) : undefined}
              />
            );
          })}
        </Flex>
        <ListPages pagination={currentData.meta.pagination} pageSize={pageSize} />
      </>
    );
  };

  return (
    <Grid.Root gap={4}>
      <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
        {allowedActions.canDecide === false ? (
          <Callout tone="info">{formatMessage(message('review.read-only'))}</Callout>
        ) : null}
        <Flex gap={2} wrap="wrap">
          <FilterSelect
            isNeeded
            label={formatMessage(message('recurring.filter.state'))}
            value={choice}
            options={[...RECURRING_STATES, 'any' as const].map((value) => ({
              value,
              label: formatMessage(message(`recurring.state.${value}`)),
            }))}
            onChange={set('state')}
          />
          <FilterSelect
            label={formatMessage(message('recurring.filter.looks'))}
            value={filter.looks}
            options={LOOKS.map((value) => ({
              value,
              label: formatMessage(message(`recurring.looks.${value}`)),
            }))}
            onChange={set('looks')}
          />
          {sources && sources.length > 0 ? (
            <FilterSelect
              label={formatMessage(message('review.about.source'))}
              value={filter.source}
              options={sources.map(({ documentId, name }) => ({ value: documentId, label: name }))}
              onChange={set('source')}
            />
          ) : null}
        </Flex>
        {selected.length > 0 ? (
          <Flex gap={3} wrap="wrap" padding={3} hasRadius background="primary100" borderColor="primary200">
            <Typography textColor="neutral800" role="status">
              {formatMessage(message('review.bulk.selected'), { count: selected.length })}
            </Typography>
            {VERDICTS.map((as) => (
              <Button
                key={as}
                type="button"
                size="S"
                variant={as === 'rejected' ? 'danger-light' : 'secondary'}
                disabled={isBusy}
                onClick={() => void decideSelected(as)}
              >
                {formatMessage(message(`recurring.as.${as}`))}
              </Button>
            ))}
          </Flex>
        ) : null}
        {last.length > 0 && mayDecide ? (
          <Flex>
            <TextButton onClick={() => void takeBack(last)}>
              {formatMessage(message('recurring.undo-last'), { count: last.length })}
            </TextButton>
          </Flex>
        ) : null}
        {list()}
      </Grid.Item>
      <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
        <RecurringRuns source={filter.source} mayDecide={mayDecide} onOver={refetch} />
      </Grid.Item>
    </Grid.Root>
  );
};
