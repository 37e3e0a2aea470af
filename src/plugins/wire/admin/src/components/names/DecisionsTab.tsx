import { Button, Flex, Loader } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { ENTITY_TYPES } from '../../../../core/entities/mention';
import { NAME_ACTIONS } from '../../../../shared/constants';
import { useAddress } from '../../hooks/use-address';
import { useNameDeeds } from '../../hooks/use-name-deeds';
import { useNameKeys } from '../../hooks/use-name-keys';
import { entitiesLabel, message } from '../../lib/message';
import { decisionsQuery, type NamesQuery } from '../../lib/names-list';
import { useListNameDecisionsQuery } from '../../services/names-api';
import { LoadError } from '../LoadError';
import { ChoiceSelect } from './ChoiceSelect';
import { DecisionList } from './DecisionList';
import { EmptyNames } from './EmptyNames';
import { ListPages } from '../ListPages';

/** What was decided about names, the last first; filters stand in the address. */
export const DecisionsTab = ({ mayDecide, onHelp }: { mayDecide: boolean; onHelp: () => void }) => {
  const { formatMessage } = useIntl();
  const [query, change] = useAddress<NamesQuery>();
  const asked = decisionsQuery(query);
  const { undo, canUndo } = useNameDeeds();
  const {
    currentData: list,
    error,
    refetch,
  } = useListNameDecisionsQuery(asked, {
    refetchOnMountOrArgChange: true,
  });
  useNameKeys({ help: onHelp, ...(mayDecide && canUndo ? { undo: () => void undo() } : {}) });

  const filter = (name: 'type' | 'action', value: string) =>
    change({ [name]: value === 'all' ? undefined : value });
  const all = { value: 'all', label: formatMessage(message('names.all')) };

  const body = () => {
    if (error && !list) return <LoadError onRetry={refetch} />;
    if (!list)
      return (
        <Flex justifyContent="center" padding={8}>
          <Loader>{formatMessage(message('names.loading'))}</Loader>
        </Flex>
      );
    if (list.data.length === 0) {
      const isFiltered = asked.type !== undefined || asked.action !== undefined || asked.page > 1;
      return (
        <EmptyNames
          of={isFiltered ? 'filter' : 'decisions'}
          action={
            isFiltered ? (
              <Button
                type="button"
                variant="secondary"
                onClick={() => change({ type: undefined, action: undefined })}
              >
                {formatMessage(message('names.show-all'))}
              </Button>
            ) : null
          }
        />
      );
    }
    return (
      <>
        <DecisionList decisions={list.data} mayDecide={mayDecide} />
        <ListPages pagination={list.meta.pagination} pageSize={asked.pageSize} />
      </>
    );
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap">
        <ChoiceSelect
          label={formatMessage(message('names.type'))}
          value={asked.type ?? 'all'}
          options={[
            all,
            ...ENTITY_TYPES.map((value) => ({ value, label: formatMessage(entitiesLabel(value)) })),
          ]}
          onChange={(value) => filter('type', value)}
        />
        <ChoiceSelect
          label={formatMessage(message('names.action'))}
          value={asked.action ?? 'all'}
          options={[
            all,
            ...NAME_ACTIONS.map((value) => ({
              value,
              label: formatMessage(message(`names.action.${value}`)),
            })),
          ]}
          onChange={(value) => filter('action', value)}
        />
      </Flex>
      {body()}
    </Flex>
  );
};
