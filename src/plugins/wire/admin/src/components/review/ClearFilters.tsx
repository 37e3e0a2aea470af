import { Flex, Tag, TextButton } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useActorWords } from '../../hooks/use-actor-words';
import { useAddress } from '../../hooks/use-address';
import { message } from '../../lib/message';
import { chosenOf, FILTERS, isNarrowed, type ReviewQuery, type ReviewView } from '../../lib/review-query';

const NOTHING = Object.fromEntries(FILTERS.map((name) => [name, undefined]));

/** Beside the number of what filters find: whose decisions they are, and a button that takes all filters away. */
export const ClearFilters = ({ view }: { view: ReviewView }) => {
  const { formatMessage } = useIntl();
  const actorWords = useActorWords();
  const [query, change] = useAddress<ReviewQuery>();
  const { by } = chosenOf(query);
  if (!isNarrowed(query, view)) return null;

  return (
    <Flex gap={3} wrap="wrap">
      {view === 'decided' && by ? (
        <Tag
          icon={<Cross />}
          label={formatMessage(message('review.filter.clear-by'))}
          onClick={() => change({ by: undefined })}
        >
          {formatMessage(message('review.filter.by'), { who: actorWords(by) })}
        </Tag>
      ) : null}
      <TextButton onClick={() => change(NOTHING)}>{formatMessage(message('review.filter.clear'))}</TextButton>
    </Flex>
  );
};
