import { useIntl } from 'react-intl';
import type { NameDecisionSummary, NameObstacle } from '../../../shared/contracts/names';
import { message } from '../lib/message';
import { useNameWords } from './use-name-words';

/** What a decision did, and what stands in the way of taking it back, in sentences. */
export const useDecisionWords = () => {
  const { formatMessage } = useIntl();
  const { names: listed } = useNameWords();

  return {
    decision: ({ action, names, articles, article }: NameDecisionSummary): string => {
      const others = names.filter(({ isTarget }) => !isTarget).map(({ name }) => name);
      return formatMessage(message(`names.done.${action}`), {
        count: others.length,
        names: listed(others),
        target: names.find(({ isTarget }) => isTarget)?.name ?? '',
        articles,
        scope: article ? 'here' : 'all',
      });
    },

    obstacle: ({ why, name = '', field, action }: NameObstacle): string => {
      if (why === 'decision')
        return formatMessage(message('names.obstacle.decision'), {
          action: action ? formatMessage(message(`names.action.${action}`)) : '',
          name,
        });
      if (why === 'changed')
        return formatMessage(message(field ? 'names.obstacle.changed' : 'names.obstacle.changed-parts'), {
          field: field?.replaceAll('_', ' ') ?? '',
          name,
        });
      return formatMessage(message(`names.obstacle.${why}`), { name });
    },
  };
};
