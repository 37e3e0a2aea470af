import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { RecurringExampleSummary } from '../../../../shared/contracts/recurring';
import { articlePage } from '../../lib/links';
import { message } from '../../lib/message';

/** Some of the articles in which a paragraph recurs, with its words there. */
export const RecurringExamples = ({ examples }: { examples: readonly RecurringExampleSummary[] }) => {
  const { formatMessage, formatDate } = useIntl();

  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {examples.map(({ article, headline, at, quote }, index) => {
        const name = <bdi>{headline ?? formatMessage(message('receipts.no-headline'))}</bdi>;
        return (
          <li key={index}>
            {article ? (
              <Link tag={NavLink} to={articlePage(article)} isExternal={false}>
                {name}
              </Link>
            ) : (
              <Typography textColor="neutral800">{name}</Typography>
            )}
            <Typography tag="p" variant="pi" textColor="neutral600">
              {formatDate(at, { dateStyle: 'medium' })}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral800" dir="auto">
              {quote}
            </Typography>
          </li>
        );
      })}
    </Flex>
  );
};
