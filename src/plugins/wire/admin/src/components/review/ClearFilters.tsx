import { Flex, Tag, TextButton } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useActorWords } from '../../hooks/use-actor-words';
import { message } from '../../lib/message';
import { chosenOf, FILTERS, isNarrowed, type ReviewQuery, type ReviewView } from '../../lib/review-query';

const NOTHING = Object.fromEntries([...FILTERS, 'page'].map((name) => [name, '']));

/** Beside the number of what filters find: whose decisions they are, and a button that takes all filters away. */
export const ClearFilters = ({ view }: { view: ReviewView }) => {
  const { formatMessage } = useIntl();
  const actorWords = useActorWords();
  const [{ query }, setQuery] = useQueryParams<ReviewQuery>();
  const { by } = chosenOf(query);
  if (!isNarrowed(query, view)) return null;

  return (
    <Flex gap={3} wrap="wrap">
      {view === 'decided' && by ? (
        <Tag
          icon={<Cross />}
          label={formatMessage(message('review.filter.clear-by'))}
          onClick={() => setQuery({ by: '', page: '' }, 'remove')}
        >
          {formatMessage(message('review.filter.by'), { who: actorWords(by) })}
        </Tag>
      ) : null}
      <TextButton onClick={() => setQuery(NOTHING, 'remove')}>
        {formatMessage(message('review.filter.clear'))}
      </TextButton>
    </Flex>
  );
};
