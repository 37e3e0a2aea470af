import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { PAGES } from '../../lib/links';
import { entityLabel, message } from '../../lib/message';
import { useListArticleNamesQuery } from '../../services/article-api';

/** The names in an article that nobody has looked at, each with the page on which it is decided about. */
export const ProposedNames = ({ article }: { article: string }) => {
  const { formatMessage } = useIntl();
  const { data = [] } = useListArticleNamesQuery(article);

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" data-wire-panel="names">
      <Typography variant="pi" textColor="neutral600">
        {formatMessage(message('article-panel.names.intro'))}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {data
          .filter(({ confirmed }) => !confirmed)
          .map(({ type, documentId, name }) => (
            <li key={documentId}>
              <Link tag={NavLink} to={PAGES.name(type, documentId)} isExternal={false} dir="auto">
                {name}
              </Link>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {formatMessage(entityLabel(type))}
              </Typography>
            </li>
          ))}
      </Flex>
    </Flex>
  );
};
