import { Flex, Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { NameArticle } from '../../../../shared/contracts/name-records';
import { articlePage } from '../../lib/links';
import { message } from '../../lib/message';

/** Articles as links into the Content Manager. */
export const ArticleLinks = ({ articles }: { articles: readonly NameArticle[] }) => {
  const { formatMessage } = useIntl();
  if (articles.length === 0) return null;

  return (
    <Flex
      tag="ul"
      direction="column"
      alignItems="flex-start"
      gap={1}
      aria-label={formatMessage(message('names.recent'))}
    >
      {articles.map(({ documentId, headline }) => (
        <li key={documentId} dir="auto" style={{ overflowWrap: 'anywhere' }}>
          <Link tag={NavLink} to={articlePage(documentId)} isExternal={false}>
            {headline || formatMessage(message('receipts.no-headline'))}
          </Link>
        </li>
      ))}
    </Flex>
  );
};
