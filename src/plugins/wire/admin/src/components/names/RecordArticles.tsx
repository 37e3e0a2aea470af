import { Flex, Link, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { NameRecord } from '../../../../shared/contracts/name-records';
import { useDay } from '../../hooks/use-day';
import { articlePage } from '../../lib/links';
import { message } from '../../lib/message';
import { pageOf, type PageQuery } from '../../lib/page-query';
import { useListNameArticlesQuery } from '../../services/names-api';
import { LoadError } from '../LoadError';
import { Panel } from '../Panel';
import { ListPages } from '../ListPages';

/** The articles that are linked to a record, the last one first; the page stands in the address. */
export const RecordArticles = ({ record }: { record: NameRecord }) => {
  const { formatMessage } = useIntl();
  const day = useDay();
  const [{ query }] = useQueryParams<PageQuery>();
  const asked = pageOf(query);
  const {
    data: list,
    error,
    refetch,
  } = useListNameArticlesQuery({
    type: record.type,
    id: record.documentId,
    ...asked,
  });

  return (
    <Panel title={formatMessage(message('names.field.articles'))}>
      {error && !list ? <LoadError onRetry={refetch} /> : null}
      {list?.data.length === 0 ? (
        <Typography textColor="neutral600">{formatMessage(message('names.articles.none'))}</Typography>
      ) : null}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {(list?.data ?? []).map(({ documentId, headline, at }) => (
          <Flex key={documentId} tag="li" justifyContent="space-between" gap={4} alignItems="baseline">
            <Link tag={NavLink} to={articlePage(documentId)} isExternal={false} dir="auto">
              {headline || formatMessage(message('receipts.no-headline'))}
            </Link>
            <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
              {day(at)}
            </Typography>
          </Flex>
        ))}
      </Flex>
      {list && list.meta.pagination.pageCount > 1 ? (
        <ListPages pagination={list.meta.pagination} pageSize={asked.pageSize} />
      ) : null}
    </Panel>
  );
};
