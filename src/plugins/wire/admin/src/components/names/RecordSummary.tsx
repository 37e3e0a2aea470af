import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { NameRecord } from '../../../../shared/contracts/name-records';
import { useNameWords } from '../../hooks/use-name-words';
import { message } from '../../lib/message';
import { ConfirmedBadge } from './ConfirmedBadge';

/** Positions that are enough to tell namesakes apart. */
const SHOWN_POSITIONS = 2;

/** A record in some lines: what tells it from others that are called so. */
export const RecordSummary = ({ record }: { record: NameRecord }) => {
  const { formatMessage } = useIntl();
  const words = useNameWords();
  const { name, confirmed, aliases, positions } = record;
  const about = [record.subtype, record.place, words.date(record)].filter(Boolean).join(' · ');
  const posts = positions.slice(0, SHOWN_POSITIONS).map(words.position).join('; ');

  return (
    <Flex tag="span" direction="column" alignItems="flex-start" gap={1} minWidth={0}>
      <Flex tag="span" gap={2} wrap="wrap">
        <Typography fontWeight="bold" textColor="neutral800" dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Typography>
        <ConfirmedBadge confirmed={confirmed} />
      </Flex>
      {[
        posts,
        about,
        aliases.length > 0 ? formatMessage(message('names.also'), { names: words.names(aliases) }) : '',
      ]
        .filter(Boolean)
        .map((line) => (
          <Typography
            key={line}
            variant="pi"
            textColor="neutral800"
            dir="auto"
            style={{ overflowWrap: 'anywhere' }}
          >
            {line}
          </Typography>
        ))}
      <Typography variant="pi" textColor="neutral600">
        {words.articles(record)}
      </Typography>
    </Flex>
  );
};
