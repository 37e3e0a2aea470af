import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Problem } from '../../../core/problem';
import { message } from '../lib/message';
import { ServerText } from './ServerText';
import { useServerText } from '../hooks/use-server-text';

/** What is wrong with an item, where, and what to do. */
export const ProblemList = ({ problems }: { problems: readonly Problem[] }) => {
  const { formatMessage } = useIntl();
  const { plain } = useServerText();

  const where = ({ field, place }: Problem) =>
    [field ? formatMessage(message('problems.field'), { field }) : undefined, place && plain(place)]
      .filter(Boolean)
      .join(' · ');

  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {problems.map((problem, index) => (
        <Box tag="li" key={`${problem.code}-${index}`}>
          <Typography tag="p" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
            <ServerText text={problem.message} />
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
            {[where(problem), problem.code].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
};
