import { Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { usePercent } from '../../hooks/use-percent';
import { articlePage } from '../../lib/links';
import { message } from '../../lib/message';
import { useListNearDuplicatesQuery } from '../../services/article-api';

/** The articles that are nearly the same, with how much they have in common. Nothing, where there is none, and for who may not know. */
export const NearDuplicateList = ({ article }: { article: string }) => {
  const { formatMessage } = useIntl();
  const percent = usePercent();
  const { data = [] } = useListNearDuplicatesQuery(article);
  const others = data.filter(({ isItself }) => !isItself);
  if (others.length === 0) return null;

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {formatMessage(message('article-panel.near'))}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {others.map(({ article: other, source, share }) => (
          <Flex key={other.documentId} tag="li" direction="column" alignItems="stretch">
            <Link tag={NavLink} to={articlePage(other.documentId)} isExternal={false} dir="auto">
              {other.headline ?? formatMessage(message('article-panel.no-headline'))}
            </Link>
            <Typography variant="pi" textColor="neutral600">
              {[
                source,
                share === undefined
                  ? formatMessage(message('article-panel.near.others'))
                  : formatMessage(message('kill-alerts.near'), {
                      share: percent(share),
                    }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Flex>
  );
};
